package firstlayer.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTextTest {

    @Test
    void aMeanIsWrittenSoThatItsTermsGiveIt() {
        SumText text = SumText.of(new double[] {0.25, 0.25, 2.25, 6.25, 12.25}, 0.2, 4.25);
        assertEquals(List.of("0.25", "0.25", "2.25", "6.25", "12.25"), text.terms());
        assertEquals("4.25", text.total());
        assertEquals("=", text.sign());
    }

    @Test
    void wholeTermsStayWholeWhereTheirMeanIsNot() {
        SumText text = SumText.of(new double[] {1, 1, 2}, 1.0 / 3, 4.0 / 3);
        assertEquals(List.of("1", "1", "2"), text.terms());
        assertEquals("1.333", text.total());
    }

    @Test
    void aSquareKeepsTheDigitsThatMakeIt() {
        assertEquals(
                List.of("27.04", "1.00"),
                SumText.of(new double[] {5.2 * 5.2, 1}, 28.04).terms());
    }

    @Test
    void roundingDustIsZero() {
        SumText text = SumText.of(new double[] {0.1 + 0.2, -0.3, -1.11e-17}, 0.1 + 0.2 - 0.3);
        assertEquals(List.of("0.3", "−0.3", "0.0"), text.terms());
        assertEquals("0.0", text.total());
        assertEquals("=", text.sign());
    }

    @Test
    void termsThatCannotAddUpAreMarked() {
        double third = 1.0 / 3;
        assertEquals("≈", SumText.of(new double[] {third, third, third}, 1).sign());
        assertEquals(
                "≈",
                SumText.of(new double[] {1, Double.POSITIVE_INFINITY}, Double.POSITIVE_INFINITY)
                        .sign());
    }

    @Test
    void whatIsWrittenAddsUpOrSaysThatItDoesNot() {
        Random random = new Random(3);
        int marked = 0;
        for (int i = 0; i < 2000; i++) {
            double[] terms = new double[1 + random.nextInt(5)];
            Arrays.setAll(terms, k -> random.nextGaussian() * Math.pow(10, random.nextInt(6) - 2));
            SumText text = SumText.of(terms, Arrays.stream(terms).sum());
            BigDecimal sum = text.terms().stream().map(SumTextTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean adds = sum.compareTo(number(text.total())) == 0;
            assertEquals(adds ? "=" : "≈", text.sign(), () -> Arrays.toString(terms) + " " + text);
            assertEquals(
                    1,
                    text.terms().stream()
                            .map(term -> number(term).scale())
                            .distinct()
                            .count());
            for (int k = 0; k < terms.length; k++) {
                double half = 0.5 * Math.pow(10, -number(text.terms().get(k)).scale());
                assertEquals(terms[k], number(text.terms().get(k)).doubleValue(), half * 1.000001);
            }
            marked += adds ? 0 : 1;
        }
        assertTrue(marked < 400, marked + " of 2000 do not add up");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-'));
    }
}
