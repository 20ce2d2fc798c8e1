package firstlayer.param;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    /** A share that is not 0 never reads as none, and one that is not 1 never as all. */
    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "1, 100 %",
        "0.5, 50 %",
        "0.334, 33 %",
        "0.01, 1 %",
        "0.003, 0.3 %",
        "0.0094, 0.9 %",
        "0.0096, 1 %",
        "0.0005, 0.1 %",
        "0.0004, < 0.1 %",
        "1e-300, < 0.1 %",
        "0.99, 99 %",
        "0.994, 99.4 %",
        "0.9991, 99.9 %",
        "0.99999, > 99.9 %",
        "1.5, 150 %",
        "-0.25, \u221225 %",
        "-0.003, \u22120.3 %",
        "-0.0001, > \u22120.1 %"
    })
    void aShareReadsAsNoneOrAllOnlyWhereItIs(double share, String text) {
        assertEquals(text, Format.PERCENT.text(share));
    }
}
