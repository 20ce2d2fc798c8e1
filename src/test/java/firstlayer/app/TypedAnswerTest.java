package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.note.exercise.Draw;
import firstlayer.note.exercise.Exercise;
import firstlayer.note.exercise.Tolerance;
import firstlayer.param.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type into an exercise: what counts as a number, and what is said to all else. */
class TypedAnswerTest {

    private static final CatalogNames NAMES = new CatalogNames(Catalog.all());
    private static final Values START = NAMES.initial("neuron").orElseThrow();
    private static final Exercise EXERCISE = new Exercise(
            "z", Draw.read("b=1", START), "z", new Tolerance.Within(0.01), List.of(), NAMES.workings("neuron"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0.5",
                " −0,5 | -0.5",
                "-.5 | -0.5",
                "+3 | 3",
                ",25 | 0.25",
                "3e-2 | 0.03",
                "3E2 | 300",
                "3,5e2 | 350",
                "2*0.3 | 0.6",
                "2·0,3 | 0.6",
                "2 × 0.3 | 0.6",
                "1/3 | 0.3333333333333333",
                "1÷4 | 0.25",
                "-(1 − 3)^2 | -4",
                "0.3² | 0.09",
                "e^0 | 1",
                "2*pi | 6.283185307179586",
                "sqrt(2.25) | 1.5",
                "max(1, 2) | 2",
                "1.000,5 | NaN",
                "0,125 | 0.125",
                "0/5 | 0",
                "-0 | 0"
            })
    void isANumberWhereItComesToOne(String typed, double value) {
        if (Double.isNaN(value)) {
            assertThrows(IllegalArgumentException.class, () -> EXERCISE.read(typed));
        } else {
            assertEquals(value, EXERCISE.read(typed), 1e-15 * Math.abs(value));
            assertEquals(1, Math.signum(1 / (EXERCISE.read(typed) == 0 ? EXERCISE.read(typed) : 1)), "no minus zero");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | A comma and three digits may be a thousand or a decimal; write a point, or no comma",
                "12,345,678 | A comma and three digits may be a thousand or a decimal; write a point, or no comma",
                "{b} | '{' has no meaning here; did you mean round brackets ( )",
                "w*x | 'w' is no number; write its number in its place, only e and pi have names",
                "z = 0.5 | A ; or = has no place in one number; write only what gives it",
                "1;2 | A ; or = has no place in one number; write only what gives it",
                "1/0 | This comes to no number; type a number, such as 0.5, or what gives it, such as 2*0.3",
                "log(-1) | This comes to no number; type a number, such as 0.5, or what gives it, such as 2*0.3",
                "2^2^2^2^9 | This comes to no number; type a number, such as 0.5, or what gives it, such as 2*0.3",
                "1e999 | '1e999' is too large; expected at most 1e308",
                "NaN | 'NaN' is no number; write its number in its place, only e and pi have names",
                "about 3 | an operator is missing before '3'; did you mean about*3",
                "2 + | the expression ends here; expected a number, a name, a function or '('",
                "50% | '%' has no meaning here; expected a number, a name or one of + - * / ^ ( )",
                "'' | Nothing is typed yet; type a number, such as 0.5, or what gives it, such as 2*0.3",
                "'  ' | Nothing is typed yet; type a number, such as 0.5, or what gives it, such as 2*0.3"
            })
    void getsAMessageWhereItDoesNot(String typed, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> EXERCISE.read(typed))
                        .getMessage());
    }

    @Test
    void tenThousandCharactersAreTooMany() {
        for (String piece : List.of("1", "(", "-", "2^", ",", "sqrt(")) {
            String typed = piece.repeat(10_000 / piece.length());
            assertEquals(
                    typed.length()
                            + " characters are too many; type a number, such as 0.5, or what gives it, such as 2*0.3",
                    assertThrows(IllegalArgumentException.class, () -> EXERCISE.read(typed))
                            .getMessage());
        }
    }

    /** As much as can be typed of one thing is answered or refused. */
    @Test
    void twoHundredCharactersOfAnythingAreReadOrRefused() {
        for (String piece : List.of("1", "(", "-", "9^", ",", "1,000", "sqrt(", "²", "e", "\u0000", "\uD83D\uDE00")) {
            String typed = piece.repeat(200 / piece.length());
            try {
                assertEquals(1.111e199, EXERCISE.read(typed), 1e196, "200 ones are a number");
            } catch (IllegalArgumentException refused) {
                assertEquals(2, refused.getMessage().split("; ").length, refused.getMessage());
            }
        }
    }
}
