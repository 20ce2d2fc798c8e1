package firstlayer.note.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are near enough, at the edges. */
class ToleranceTest {

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.31, true", // the difference of these doubles is above 0.01
        "0.3, 0.29, true",
        "0.3, 0.3101, false",
        "0.3, 0.2899, false",
        "1000000, 1000000.01, true",
        "1000000, 1000000.0101, false",
        "0, -0.01, true",
        "0, 0.0100001, false",
        "-2.5, 2.5, false"
    })
    void withinIsADistanceWithBothItsEnds(double truth, double answer, boolean right) {
        assertEquals(right, new Tolerance.Within(0.01).accepts(answer, truth));
    }

    @ParameterizedTest
    @CsvSource({
        // 3 digits of 12.35 end at tenths: half a tenth either way.
        "3, 12.35, 12.3, true",
        "3, 12.35, 12.4, true",
        "3, 12.35, 12.29, false",
        "3, 12.35, 12.41, false",
        "3, 0.001234, 0.00123, true",
        "3, 0.001234, 0.00124, false",
        "3, 9.996, 10, true",
        "3, 9.996, 9.99, false",
        "3, 100, 100.5, true",
        "3, 100, 100.51, false",
        "3, 99.9, 99.95, true",
        "3, 99.9, 99.96, false",
        "3, -0.04567, -0.0457, true",
        "3, -0.04567, 0.0457, false",
        "3, 1234567, 1230000, true",
        "3, 1234567, 1229999, true",
        "3, 1234567, 1229000, false",
        "2, 5, 5.05, true",
        "2, 5, 5.06, false",
        "1, 0.6, 0.65, true",
        "12, 0.333333333333333, 0.333333333333, true",
        // A sum that comes to nothing but rounding is 0.
        "3, 5.551115123125783E-17, 0, true",
        "3, 0, 0, true",
        "3, 0, 0.0001, false",
        "3, 1e300, 1.001e300, true",
        "3, 1e300, 1.01e300, false"
    })
    void digitsAreHalfAUnitOfTheLastOne(int digits, double truth, double answer, boolean right) {
        assertEquals(right, new Tolerance.Digits(digits).accepts(answer, truth));
    }
}
