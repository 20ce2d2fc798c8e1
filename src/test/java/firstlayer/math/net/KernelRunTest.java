package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.CONSTANT;
import static firstlayer.math.Initialiser.Scheme.HE_NORMAL;
import static firstlayer.math.Initialiser.Scheme.ZEROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Initialiser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelRunTest {

    private static final Initialiser HE = Initialiser.of(HE_NORMAL);

    private static KernelRun run(Initialiser scheme, double rate, int steps) {
        return KernelRun.of(
                KernelBank.start(3, 1, scheme, 42), Bars.draw(KernelRun.PICTURES, 1, 42), rate, steps, Watch.NOBODY);
    }

    /** Every response is the sum over the window, dot by dot and channel by channel. */
    @Test
    void aConvolutionIsASumOverTheWindow() {
        Bars bars = Bars.draw(3, 2, 5);
        KernelBank bank = KernelBank.start(5, 2, HE, 1);
        Patches patches = new Patches(bars, 5);
        double[][] responses = new double[patches.rows.length][KernelBank.KERNELS];
        Matrices.multiply(patches.rows, bank.weights(), responses);
        assertEquals(64, patches.places);
        int place = 3 * 8 + 6;
        double sum = 0;
        for (int c = 0; c < 2; c++) {
            double[][] kernel = bank.picture(4, c);
            for (int line = 0; line < 5; line++) {
                for (int column = 0; column < 5; column++) {
                    sum += kernel[line][column] * bars.pictures()[2][c][(3 + line) * Bars.SIDE + 6 + column];
                }
            }
        }
        assertEquals(sum, responses[2 * 64 + place][4], 1e-12);
        double[][] map = bank.activations(4, bars.pictures()[2]);
        assertEquals(8, map.length);
        for (int r = 0; r < 64; r++) {
            assertEquals(Math.tanh(responses[2 * 64 + r][4]), map[r / 8][r % 8], 1e-12);
        }
    }

    /** A longer run looked at earlier is the shorter run; what ran away has not run away before. */
    @Test
    void aRunHasAllShorterRunsInIt() {
        KernelRun run = run(HE, 1, 30);
        assertEquals(run(HE, 1, 12), run.upTo(12));
        assertEquals(run, run.upTo(30));
        KernelRun left = run(HE, 1e308, 50);
        assertTrue(left.upTo(left.steps()).complete());
        assertFalse(left.upTo(left.steps() + 1).complete());
    }

    /** w − η·∂L/∂w for kernels, head and bias; the second step, in used room, takes the slopes of a training begun there. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyStepGoesAgainstAllSlopes(long seed) {
        Bars bars = Bars.draw(8, 1, seed);
        KernelTraining training = new KernelTraining(KernelBank.start(3, 1, HE, seed), bars);
        for (int step = 0; step < 2; step++) {
            KernelBank before = training.bank();
            KernelTraining fresh = new KernelTraining(before, bars);
            fresh.forward();
            KernelBank slopes = fresh.backward();
            training.forward();
            training.descend(0.5);
            KernelBank after = training.bank();
            assertStep(before.weights(), slopes.weights(), after.weights());
            assertStep(before.head(), slopes.head(), after.head());
            assertStep(new double[][] {before.bias()}, new double[][] {slopes.bias()}, new double[][] {after.bias()});
        }
    }

    private static void assertStep(double[][] before, double[][] slopes, double[][] after) {
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < before[i].length; j++) {
                assertEquals(before[i][j] - 0.5 * slopes[i][j], after[i][j], 1e-15);
                assertTrue(slopes[i][j] != 0);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void slopesAgreeWithASmallNudge(long seed) {
        Bars bars = Bars.draw(8, 2, seed);
        KernelBank start = KernelBank.start(3, 2, HE, seed);
        KernelTraining training = new KernelTraining(start, bars);
        training.forward();
        KernelBank slopes = training.backward().copy();
        double[][][] weights = {start.weights(), start.head(), {start.bias()}};
        double[][][] gradients = {slopes.weights(), slopes.head(), {slopes.bias()}};
        double h = 1e-5;
        for (int part = 0; part < 3; part++) {
            for (int i = 0; i < weights[part].length; i++) {
                int j = i % weights[part][i].length;
                double was = weights[part][i][j];
                weights[part][i][j] = was + h;
                double up = new KernelTraining(start, bars).forward();
                weights[part][i][j] = was - h;
                double down = new KernelTraining(start, bars).forward();
                weights[part][i][j] = was;
                assertEquals((up - down) / (2 * h), gradients[part][i][j], 1e-9);
            }
        }
    }

    /** Four directions, nothing learnt: ln 4. */
    @Test
    void zerosLearnNothingAndKnowNothing() {
        KernelRun run = run(Initialiser.of(ZEROS), 1, 20);
        for (double loss : run.losses()) {
            assertEquals(Math.log(4), loss, 1e-12);
        }
        assertEquals(0.25, run.accuracy());
        assertEquals(0, run.after().largestDifference());
        assertEquals(0, run.after().picture(0, 0)[1][1]);
    }

    @Test
    void constantsStayCopiesHoweverLongTheyLearn() {
        KernelRun run = run(Initialiser.of(CONSTANT, 0.5), 1, 100);
        assertEquals(0, run.after().largestDifference());
        assertTrue(run.losses()[100] < run.losses()[0] - 0.01, "they do learn, as one");
        assertTrue(run.accuracy() < 1);
    }

    @Test
    void differentKernelsLearnToTellTheDirections() {
        KernelRun run = run(HE, 1, 200);
        assertTrue(run.complete());
        assertEquals(1, run.accuracy());
        assertTrue(run.losses()[200] < run.losses()[0] / 3);
        assertTrue(run.after().largestDifference() > run.before().largestDifference());
        assertEquals(KernelBank.start(3, 1, HE, 42), run.before());
    }

    /** He et al. 2015: n = k²c; Xavier counts k²·8 numbers out as well. */
    @ParameterizedTest
    @CsvSource({"HE_NORMAL, 0.005", "LECUN, 0.0025", "XAVIER_NORMAL, 0.0033333333333"})
    void kernelsCountTheirFanThroughTheWindow(Initialiser.Scheme scheme, double variance) {
        KernelBank bank = KernelBank.start(5, 16, Initialiser.of(scheme), 3);
        // 5·5·16 = 400 in, 5·5·8 = 200 out.
        assertEquals(400, bank.fanIn());
        double measured = Math.pow(Moments.of(bank.weights()).deviation(), 2);
        assertEquals(variance, measured, 4 * variance * Math.sqrt(2.0 / 3200));
    }

    @Test
    void whatLeavesTheNumbersStopsAtTheLastFiniteStep() {
        KernelRun run = run(HE, 1e308, 50);
        assertFalse(run.complete());
        for (double loss : run.losses()) {
            assertTrue(Double.isFinite(loss));
        }
        assertThrows(IllegalArgumentException.class, () -> run(HE, 1, -1));
    }

    /** The smallest kernel sees one dot: its picture is its weight of that channel. */
    @Test
    void aKernelOfOneDotIsAKernel() {
        KernelBank bank = KernelBank.start(1, 2, HE, 1);
        assertEquals(2, bank.fanIn());
        assertEquals(bank.weights()[1][3], bank.picture(3, 1)[0][0]);
    }

    @Test
    void kernelsThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> KernelBank.start(2, 1, HE, 1));
        assertThrows(IllegalArgumentException.class, () -> KernelBank.start(13, 1, HE, 1));
        assertThrows(IllegalArgumentException.class, () -> KernelBank.start(3, 0, HE, 1));
    }
}
