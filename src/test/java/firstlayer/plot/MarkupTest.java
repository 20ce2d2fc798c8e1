package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    private static String shown(String text) {
        return Markup.runs(text).stream()
                .map(run -> switch (run.height()) {
                    case -1 -> "[" + run.text() + "]";
                    case 1 -> "<" + run.text() + ">";
                    default -> run.text();
                })
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "w_1 = 2, w|[1]| = 2",
        "w_12x, w|[12]|x",
        "x_{in}+b, x|[in]|+b",
        "10^-4, 10|<−4>",
        "e^{2x}, e|<2x>",
        "w₁, w|[1]",
        "10⁻⁴, 10|<−4>",
        "a → b, a |→| b",
        "σ_w, σ|[w]",
        "a\\_b, a_b",
        "x_, x_"
    })
    void textIsSplitByHeight(String text, String runs) {
        assertEquals(runs, shown(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"w*x^2", "a_1_2", "back\\slash", "x^{"})
    void whatAReaderTypesIsShownAsTyped(String text) {
        assertEquals(text, shown(Markup.plain(text)));
    }
}
