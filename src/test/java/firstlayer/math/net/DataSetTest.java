package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSetTest {

    @Test
    void exclusiveOrIsTheTruthTable() {
        for (int r = 0; r < 4; r++) {
            double[] x = DataSet.XOR.inputs()[r];
            assertEquals((int) x[0] ^ (int) x[1], DataSet.XOR.targets()[r][0]);
            assertEquals(r, 2 * x[0] + x[1]);
        }
    }

    @Test
    void classesCanBeGivenOtherNumbers() {
        DataSet signs = DataSet.XOR.withClasses(-1, 1);
        assertArrayEquals(new double[][] {{-1}, {1}, {1}, {-1}}, signs.targets());
        assertEquals(DataSet.XOR, signs.withClasses(0, 1));
    }

    @Test
    void accuracyCountsTheRightSides() {
        assertEquals(1, DataSet.XOR.accuracy(new double[][] {{.1}, {.9}, {.6}, {.4}}, 0.5));
        assertEquals(0.75, DataSet.XOR.accuracy(new double[][] {{.1}, {.9}, {.4}, {.4}}, 0.5));
        assertEquals(0.5, DataSet.XOR.withClasses(-1, 1).accuracy(new double[][] {{1}, {2}, {3}, {4}}, 0));
        double[][] two = {{0, 0}, {0, 0}};
        DataSet three = new DataSet(two, new double[][] {{0, 1, 0}, {0, 0, 1}});
        assertEquals(0.5, three.accuracy(new double[][] {{-3, -1, -2}, {5, 1, 3}}, 0));
        assertThrows(IllegalArgumentException.class, () -> three.accuracy(two, 0));
    }

    /** A perfect classifier is perfect, also where every answer is the same. */
    @ParameterizedTest(name = "{0} and {1}, border {2}")
    @CsvSource({"0, 1, 0.5", "0, 1, 0", "-1, 1, 0"})
    void oneClassAloneCanBeRight(double no, double yes, double border) {
        double[][] all = {{3}, {3}, {3}};
        for (double target : new double[] {no, yes}) {
            DataSet data = new DataSet(all, new double[][] {{target}, {target}, {target}});
            double right = border + (target == yes ? 0.3 : -0.3);
            double wrong = border - (target == yes ? 0.3 : -0.3);
            assertEquals(1, data.accuracy(new double[][] {{right}, {right}, {right}}, border));
            assertEquals(1 / 3.0, data.accuracy(new double[][] {{right}, {wrong}, {wrong}}, border));
        }
    }

    /** The border is a yes, as for the step; what is not a number is neither; the first of equal outputs is the largest. */
    @Test
    void onTheBorderIsAYesAndNoNumberIsNeither() {
        assertEquals(1, Activation.STEP.value(0));
        assertEquals(
                0.5, DataSet.XOR.accuracy(new double[4][1], 0), "all four are on the border: the two yes are right");
        double nan = Double.NaN;
        assertEquals(0, DataSet.XOR.accuracy(new double[][] {{nan}, {nan}, {nan}, {nan}}, 0));
        DataSet one = new DataSet(new double[1][1], new double[][] {{1, 0}});
        assertEquals(0, one.accuracy(new double[][] {{nan, 1}}, 0));
        assertEquals(0, one.accuracy(new double[][] {{1, nan}}, 0));
        DataSet classes = new DataSet(new double[3][1], new double[][] {{1, 0}, {0.5, 0.5}, {0, 1}});
        assertEquals(1, classes.accuracy(new double[][] {{1, 1}, {2, 1}, {1, 2}}, 0));
        assertEquals(2 / 3.0, classes.accuracy(new double[][] {{1, 1}, {2, 1}, {2, 2}}, 0));
    }

    @Test
    void nobodyCanWriteIntoASet() {
        double[][] inputs = {{1}, {2}};
        double[][] targets = {{0}, {1}};
        DataSet data = new DataSet(inputs, targets);
        DataSet same = new DataSet(new double[][] {{1}, {2}}, new double[][] {{0}, {1}});
        inputs[0][0] = 9;
        targets[0] = new double[] {9};
        data.inputs()[1][0] = 9;
        data.targets()[1] = null;
        data.withClasses(-1, 1).inputs()[0][0] = 9;
        assertEquals(same, data);
        DataSet.XOR.inputs()[3][0] = 5;
        DataSet.XOR.withClasses(-1, 1).inputs()[3][1] = 5;
        exclusiveOrIsTheTruthTable();
    }

    @Test
    void raggedOrEmptyDataIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DataSet.XOR.withClasses(0.1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> DataSet.XOR.withClasses(-1, 0));
        double[][] none = {};
        double[][] one = {{1}};
        double[][] ragged = {{1}, {1, 2}};
        double[][] two = {{1}, {2}};
        assertThrows(IllegalArgumentException.class, () -> new DataSet(none, none));
        assertThrows(IllegalArgumentException.class, () -> new DataSet(one, two));
        assertThrows(IllegalArgumentException.class, () -> new DataSet(ragged, two));
        assertThrows(IllegalArgumentException.class, () -> new DataSet(two, ragged));
        assertThrows(IllegalArgumentException.class, () -> new DataSet(new double[1][0], one));
    }

    /** A lying bar is the same in every column, a standing one in every line, up to the noise; leaning ones are each other's mirror image. */
    @Test
    void barsLieStandAndLean() {
        Bars bars = Bars.draw(40, 2, 3);
        for (int r = 0; r < 40; r++) {
            double[] picture = bars.pictures()[r][0];
            double along = deviationAlong(picture, 1);
            double across = deviationAlong(picture, Bars.SIDE);
            switch (bars.direction()[r]) {
                case 0 -> assertTrue(along < 0.15 && across > 0.2, along + " " + across);
                case 2 -> assertTrue(across < 0.15 && along > 0.2, along + " " + across);
                default -> assertTrue(along > 0.15 && across > 0.15, along + " " + across);
            }
            double product = 0;
            for (int dot = 0; dot < picture.length; dot++) {
                product += picture[dot] * bars.pictures()[r][1][dot];
            }
            assertTrue(product < 0, "the second channel sees the negative");
        }
        assertEquals(10, Arrays.stream(bars.direction()).filter(d -> d == 3).count());
    }

    /**
     * A soft bar is exp(−d²/2t²), t = 0.8, d the distance from a line through the drawn place, at 0°, 45°, 90° or 135°; what is left is the noise of
     * deviation 0.1. The third channel sees what the first does.
     */
    @ParameterizedTest(name = "direction {0}")
    @CsvSource({"0, 0, 1", "1, -0.70710678, 0.70710678", "2, -1, 0", "3, -0.70710678, -0.70710678"})
    void barsLieLeanAndStandWhereTheyAreDrawn(int direction, double acrossX, double acrossY) {
        Random random = new Random(9);
        Bars bars = Bars.draw(4, 3, 9);
        for (int r = 0; r < 4; r++) {
            double off = 6 * random.nextDouble() - 3;
            double squares = 0;
            for (int dot = 0; dot < 3 * 144; dot++) {
                random.nextGaussian();
            }
            for (int dot = 0; dot < 144; dot++) {
                double x = dot % 12 - 5.5;
                double y = 5.5 - dot / 12;
                double distance = acrossX * x + acrossY * y - off;
                double bar = Math.exp(-distance * distance / (2 * 0.64));
                squares += Math.pow(bars.pictures()[r][0][dot] - bar, 2)
                        + Math.pow(bars.pictures()[r][2][dot] - bar, 2)
                        + Math.pow(bars.pictures()[r][1][dot] + bar, 2);
            }
            double noise = Math.sqrt(squares / 3 / 144);
            assertEquals(r == direction, Math.abs(noise - 0.1) < 4 * 0.1 / Math.sqrt(2 * 3 * 144), "noise " + noise);
        }
        assertEquals(1, Bars.draw(1, 1, 1).pictures().length);
    }

    /** Of several outputs the largest answers. */
    @Test
    void theLargestOutputIsTheAnswer() {
        DataSet data = new DataSet(new double[][] {{0}, {1}}, new double[][] {{0, 1, 0}, {0, 0, 1}});
        assertEquals(1, data.accuracy(new double[][] {{0.1, 0.5, 0.4}, {-3, -2, -1}}, 0));
        assertEquals(0.5, data.accuracy(new double[][] {{0.1, 0.5, 0.4}, {3, 2, 1}}, 0));
    }

    // Deviation along lines (stride 1) or columns (stride SIDE), mean over them.
    private static double deviationAlong(double[] picture, int stride) {
        int other = stride == 1 ? Bars.SIDE : 1;
        double squares = 0;
        for (int k = 0; k < Bars.SIDE; k++) {
            double[] line = new double[Bars.SIDE];
            for (int j = 0; j < Bars.SIDE; j++) {
                line[j] = picture[k * other + j * stride];
            }
            double deviation = Moments.of(new double[][] {line}).deviation();
            squares += deviation * deviation / Bars.SIDE;
        }
        return Math.sqrt(squares);
    }
}
