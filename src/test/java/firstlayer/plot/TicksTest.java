package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void negativeTicksCarryATrueMinus() {
        assertEquals(List.of("−2", "−1", "0", "1", "2"), labels(Ticks.linear(-2, 2, 5, false)));
    }

    @Test
    void decimalTicksShowNoRoundingNoise() {
        assertEquals(
                List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"), labels(Ticks.linear(0, 0.7, 8, false)));
    }

    @Test
    void largeTicksAreWrittenWithPowers() {
        assertEquals(List.of("0", "10^{9}", "2·10^{9}"), labels(Ticks.linear(0, 2e9, 3, false)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 3e-4, 2e6, 1e12, 1e300, Double.MAX_VALUE})
    void ticksBelowZeroAreWrittenAsThoseAboveIt(double size) {
        List<Tick> ticks = Ticks.linear(-size, size, 8, false);
        for (Tick tick : ticks) {
            String mirrored = ticks.stream()
                    .filter(other -> other.at() == -tick.at())
                    .map(Tick::label)
                    .findFirst()
                    .orElseThrow();
            assertEquals(mirrored.replaceFirst("^−", ""), tick.label().replaceFirst("^−", ""));
        }
    }

    @Test
    void theSmallestAndTheLargestNumbersHaveTicksToo() {
        assertEquals(List.of("0", "4.9·10^{−324}"), labels(Ticks.linear(0, Double.MIN_VALUE, 5, false)));
        assertEquals(
                List.of("−10^{308}", "0", "10^{308}"),
                labels(Ticks.linear(-Double.MAX_VALUE, Double.MAX_VALUE, 4, false)));
    }

    @Test
    void countingTicksAreWhole() {
        assertEquals(List.of("1", "2", "3"), labels(Ticks.linear(0.5, 3.5, 8, true)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void linearTicksAreEvenlySpacedInsideAndNeverTooMany(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double size = Math.pow(10, 600 * random.nextDouble() - 300);
            double min = (random.nextDouble() - 0.5) * size;
            double max = min + size * (0.01 + random.nextDouble());
            int most = 2 + random.nextInt(8);
            List<Tick> ticks = Ticks.linear(min, max, most, false);
            assertTrue(ticks.size() <= most + 1, () -> ticks.size() + " ticks, most " + most);
            assertTrue(ticks.stream().allMatch(t -> t.at() >= min - 1e-6 * size && t.at() <= max + 1e-6 * size));
            for (int k = 2; k < ticks.size(); k++) {
                double before = ticks.get(k - 1).at() - ticks.get(k - 2).at();
                assertEquals(before, ticks.get(k).at() - ticks.get(k - 1).at(), 1e-6 * size);
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"1e-300, 1e300", "1e-12, 1", "1e-6, 10", "0.5, 2", "3, 4", "1e299, 1e300", "1e-300, 1e-299"})
    void logTicksStandInsideAtRoundValues(double min, double max) {
        List<Tick> ticks = Ticks.log(min, max, 6);
        assertTrue(ticks.size() >= 2, () -> "only " + ticks);
        assertTrue(ticks.size() <= 12, () -> "too many: " + ticks);
        for (Tick tick : ticks) {
            assertTrue(tick.at() >= min * (1 - 1e-9) && tick.at() <= max * (1 + 1e-9), () -> tick + " outside");
        }
    }

    @Test
    void farPowersAreRaisedAndNearOnesWrittenOut() {
        assertEquals(List.of("10^{−4}", "0.01", "1"), labels(Ticks.log(1e-4, 1, 3)));
        assertEquals(List.of("1·10^{−35}", "2·10^{−35}", "5·10^{−35}"), labels(Ticks.log(1e-35, 6e-35, 3)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"1, 1", "2, 1", "NaN, 1", "0, Infinity"})
    void anAxisWithoutLengthIsRefused(double min, double max) {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear(min, max));
    }

    @Test
    void aLogAxisNeedsPositiveEnds() {
        assertThrows(IllegalArgumentException.class, () -> Axis.log(0, 1));
    }

    @Test
    void anAxisAroundNothingRunsFromZeroToOne() {
        Axis axis = Axis.around(Double.NaN, Double.POSITIVE_INFINITY);
        assertTrue(axis.min() < 0.01 && axis.max() > 0.99);
        assertEquals(Axis.log(1, 10), Axis.logAround(-1, 0));
    }

    @ParameterizedTest(name = "log {0}")
    @ValueSource(booleans = {false, true})
    void aScaleGoesThereAndBack(boolean log) {
        Scale scale = new Scale(1e-300, 1e300, log, 20, 520);
        for (double pixel : new double[] {20, 100, 333.25, 520}) {
            assertEquals(pixel, scale.at(scale.back(pixel)), 1e-6);
        }
    }

    @Test
    void farValuesStayAtAFinitePlace() {
        Scale scale = new Scale(0, 1, false, 0, 100);
        assertTrue(Math.abs(scale.at(1e300)) < 1e5);
        assertTrue(Math.abs(new Scale(1, 10, true, 0, 100).at(0)) < 1e5);
        assertTrue(Double.isNaN(scale.at(Double.NaN)));
    }
}
