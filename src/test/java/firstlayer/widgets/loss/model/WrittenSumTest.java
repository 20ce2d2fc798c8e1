package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.widget.Progress;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum on the screen is one that a reader can add up. */
class WrittenSumTest {

    private static WrittenSum written(String query) {
        LossModel model = new LossModel();
        return WrittenSum.of(model.solve(Asked.values(model, query), Progress.silent()));
    }

    @ParameterizedTest
    @CsvSource({
        "c=1.5, (1/5)(0.25 + 0.25 + 2.25 + 6.25 + 12.25), 4.25",
        "c=0, (1/5)(1 + 4 + 9 + 16 + 25), 11",
        "x=1&y=5.2, 27.04, 27.04",
        "c=1.5&reduce=sum, 0.25 + 0.25 + 2.25 + 6.25 + 12.25, 21.25",
        "task=line&l2=0.5&w=2, (1/5)(25 + 16 + 9 + 4 + 1) + penalty 1, 12"
    })
    void termsHaveEqualDecimalsAndAddUp(String query, String sum, String total) {
        assertEquals(sum, written(query).sum());
        assertEquals("=", written(query).sign());
        assertEquals(total, written(query).total());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c=0.333",
                "y=1;2;3;4;100&c=22.7",
                "y=0.1;0.7;0.3&x=1;2;3&c=0.123",
                "task=classifier&w=1",
                "c=1.7"
            })
    void whatIsCalledEqualIs(String query) {
        WrittenSum written = written(query);
        BigDecimal sum = written.terms().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        double mean = sum.doubleValue() / written.terms().size();
        double total = Double.parseDouble(written.total());
        boolean adds = Math.abs(mean - total) <= 5.0001 * Math.pow(10, Math.floor(Math.log10(total)) - 4);
        assertTrue(adds || written.sign().equals("≈"), written::toString);
        assertEquals(
                1,
                written.terms().stream()
                        .map(BigDecimal::new)
                        .mapToInt(BigDecimal::scale)
                        .distinct()
                        .count());
    }

    @Test
    void aPointHeldOutIsPricedWithTheSameDecimals() {
        assertEquals("12.25", written("c=1.5&held=1").price(12.25));
        assertEquals("9506.25", written("y=1;2;3;4;100&held=5&c=2.5").price(97.5 * 97.5));
    }

    @Test
    void theMiddleIsLeftOutInShort() {
        assertEquals("(1/5)(1 + 4 + … + 25)", written("").inShort());
    }
}
