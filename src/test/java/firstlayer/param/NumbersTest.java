package firstlayer.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberReadsBackEqual(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(600) - 300);
            assertEquals(value, Numbers.read(Numbers.exact(value)));
            assertEquals(value, Numbers.read(Numbers.plain(value)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-2, -2",
        "1e-4, 0.0001",
        "1e-7, 1e-7",
        "2e-3, 0.002",
        "1e300, 1e300",
        "5.6843418860808015e-14, 5.684341886080802e-14",
        "123456789, 123456789",
        "0, 0"
    })
    void theShortestTextIsWritten(double value, String text) {
        assertEquals(text, Numbers.exact(value));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1.00", "-0.25, 4, −0.2500", "0.001, 2, 1.0e−3", "12345678, 2, 1.2e7", "0, 3, 0.000"})
    void fixedTextKeepsItsDecimals(double value, int decimals, String text) {
        assertEquals(text, Numbers.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0029551, 3, 0.00296",
        "-0.002487, 3, −0.00249",
        "90.48, 3, 90.5",
        "9.9996, 4, 10.00",
        "168806, 4, 168806",
        "-89400.7, 3, −89401",
        "12345678, 4, 1.235e7",
        "1e-300, 3, 1.00e−300",
        "0, 3, 0"
    })
    void significantTextKeepsItsDigits(double value, int digits, String text) {
        assertEquals(text, Numbers.significant(value, digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "∞", "1,5", "0x10", "1e", "--1", "1e400", "1f"})
    void whatIsNoFiniteNumberIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Numbers.read(text));
    }

    @Test
    void aTrueMinusSignIsAMinusSign() {
        assertEquals(-1.5, Numbers.read("−1.5"));
    }

    @ParameterizedTest
    @CsvSource({"'0,5', 0.5", "'−2,75', -2.75", "'1,5e-3', 0.0015", "',5', 0.5", "0.5, 0.5", "7, 7"})
    void aReaderMayTypeADecimalComma(String text, double value) {
        assertEquals(value, Numbers.typed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,234.5", "1.234,5", ",", "0;5", "0,5;1"})
    void aCommaThatIsNoDecimalCommaIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Numbers.typed(text));
    }

    @Test
    void textForTheEyeTakesEveryDouble() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            for (String text : textsOf(value)) {
                assertFalse(text.matches("−0(\\.0*)?"), value + " reads " + text);
                assertTrue(text.length() < 350 && !text.contains("-"), value + " reads " + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Infinity, ∞", "-Infinity, −∞", "NaN, —", "4.9e-324, 4.9e−324", "1.7e308, 1.7e308"})
    void theEndsOfTheDoublesHaveNames(double value, String text) {
        assertEquals(text, Numbers.fixed(value, 2));
        assertEquals(text, Numbers.significant(value, 2));
        assertEquals(text, Numbers.brief(value, 2));
    }

    private static List<String> textsOf(double value) {
        return List.of(
                Numbers.plain(value),
                Numbers.fixed(value, 0),
                Numbers.fixed(value, 3),
                Numbers.significant(value, 1),
                Numbers.significant(value, 4),
                Numbers.brief(value, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "-0.00004, −4.0e−5", "-0.5, −0.500", "-0.0004999, −5.0e−4"})
    void zeroNeverHasASign(double value, String text) {
        assertEquals(text, value == 0 ? Numbers.significant(value, 3) : Numbers.fixed(value, 3));
        assertEquals("0.00", Numbers.fixed(-0.0, 2));
    }

    @Test
    void whatIsOnlyRoundingOfItsTermsIsZero() {
        assertEquals(0, Numbers.settled(0.1 + 0.2 - 0.3, 0.3));
        assertEquals(0, Numbers.settled(1.33e-15, 2));
        assertEquals(1e-9, Numbers.settled(1e-9, 2));
        assertThrows(IllegalArgumentException.class, () -> Numbers.exact(Double.NaN));
    }

    @Test
    void onlyFiniteNumbersAreShownAsNumbers() {
        for (Format format : Format.values()) {
            assertEquals("—", format.text(Double.NaN));
            assertFalse(format.text(-1.5).contains("-"), format.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"0.123, 0.12", "2.999, 3", "-1, 0", "9, 3"})
    void aGestureSnapsToTheGridAndStaysWithinTheEnds(double value, double snapped) {
        assertEquals(snapped, SliderRange.linear(0, 3, 0.01).snap(value));
    }

    @Test
    void theGridIsCountedFromTheLeftEnd() {
        SliderRange odd = SliderRange.linear(1, 7, 2);
        assertEquals(3, odd.snap(2.6));
        assertEquals(5, odd.nudge(3, 1, false));
    }

    @Test
    void aLogarithmicRangeSnapsToTwoDigitsAndFindsItsMiddle() {
        SliderRange range = SliderRange.log(0.01, 100);
        assertEquals(0.012, range.snap(0.01234));
        assertEquals(0.5, range.share(1), 1e-12);
        assertEquals(1, range.at(0.5), 1e-12);
    }

    @Test
    void everyWholeNumberOfALogarithmicRangeIsReachedByKeysAndLeft() {
        IntegerParameter inputs = new IntegerParameter(
                new Parameter.Name("inputs", "n", "", Role.INPUT, "How many."), 1, 256, SliderRange.log(1, 256), 1L);
        SliderRange range = inputs.lens().range();
        double now = 1;
        for (int presses = 0; now < 256; presses++) {
            double next = range.nudge(now, 1, false);
            assertTrue(next >= now + 1 && presses < 300, "stuck at " + now);
            now = next;
        }
        assertTrue(range.nudge(256, -1, true) < 256);
    }
}
