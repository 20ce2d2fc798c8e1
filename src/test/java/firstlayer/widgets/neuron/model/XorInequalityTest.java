package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** No weights do all that XOR asks. */
class XorInequalityTest {

    private static final Values XOR = Asked.values(new NeuronWidget(), "target=xor&activation=step");

    private static Neuron neuron(double w1, double w2, double b) {
        return Neuron.of(XOR.with(NeuronParameters.W.get(0), w1)
                .with(NeuronParameters.W.get(1), w2)
                .with(NeuronParameters.B, b));
    }

    private static long holding(double w1, double w2, double b) {
        Neuron neuron = neuron(w1, w2, b);
        List<XorInequality> four = XorInequality.of(neuron);
        long hold = four.stream().filter(XorInequality::holds).count();
        assertEquals(neuron.right(), hold, "the plane and the inequalities say the same");
        return hold;
    }

    private static int exact(double w1, double w2, double b) {
        BigDecimal bias = new BigDecimal(b);
        BigDecimal first = bias.add(new BigDecimal(w1));
        BigDecimal second = bias.add(new BigDecimal(w2));
        return (bias.signum() < 0 ? 1 : 0)
                + (second.signum() >= 0 ? 1 : 0)
                + (first.signum() >= 0 ? 1 : 0)
                + (first.add(new BigDecimal(w2)).signum() < 0 ? 1 : 0);
    }

    @Test
    void neverAllFourOnTheGridOfTheSliders() {
        long most = 0;
        for (int i = -15; i <= 15; i++) {
            for (int j = -15; j <= 15; j++) {
                for (int k = -15; k <= 15; k++) {
                    most = Math.max(most, holding(0.2 * i, 0.2 * j, 0.2 * k));
                    // Whole numbers add up exactly: what is shown is what holds.
                    assertEquals(exact(i, j, k), holding(i, j, k));
                }
            }
        }
        assertEquals(3, most);
    }

    @Test
    void neverAllFourWhateverTheWeights() {
        Random random = new Random(10);
        for (int i = 0; i < 20_000; i++) {
            double size = Math.pow(10, -300 + 302 * random.nextDouble());
            double w1 = near(random, size);
            double w2 = near(random, size);
            double b = -near(random, size);
            assertTrue(holding(w1, w2, b) <= 3, () -> w1 + ", " + w2 + ", " + b);
            assertTrue(exact(w1, w2, b) <= 3, () -> w1 + ", " + w2 + ", " + b);
        }
    }

    // Often the same size but for the last digits, where sums cancel and rounding decides.
    private static double near(Random random, double size) {
        double sign = random.nextInt(8) == 0 ? -1 : 1;
        return sign
                * Math.min(100, size * (random.nextBoolean() ? 1 + random.nextInt(9) * 1e-15 : random.nextDouble()));
    }

    @Test
    void neverAllFourAtTheEdgesOfDoubles() {
        double[] edges = {
            0,
            Double.MIN_VALUE,
            2 * Double.MIN_VALUE,
            1e-320,
            Double.MIN_NORMAL,
            1e-17,
            1e-14,
            0.1,
            0.2,
            0.3,
            0.1 + 0.2,
            Math.nextDown(1.0),
            1,
            Math.nextUp(1.0),
            100
        };
        double[] both = DoubleStream.concat(
                        DoubleStream.of(edges), DoubleStream.of(edges).map(e -> -e))
                .toArray();
        for (double w1 : both) {
            for (double w2 : both) {
                for (double b : both) {
                    assertTrue(holding(w1, w2, b) <= 3, () -> w1 + ", " + w2 + ", " + b);
                    assertTrue(exact(w1, w2, b) <= 3, () -> w1 + ", " + w2 + ", " + b);
                }
            }
        }
    }

    @Test
    void eachIsWrittenForItsCorner() {
        List<XorInequality> four = XorInequality.of(neuron(1, 2, -0.5));
        assertEquals(
                List.of("b < 0", "w_2 + b ≥ 0", "w_1 + b ≥ 0", "w_1 + w_2 + b < 0"),
                four.stream().map(XorInequality::letters).toList());
        assertEquals(
                List.of(-0.5, 1.5, 0.5, 2.5),
                four.stream().map(XorInequality::sum).toList());
        assertEquals(
                List.of(true, true, true, false),
                four.stream().map(XorInequality::holds).toList());
    }

    @Test
    void inputsBeyondTwoAreZero() {
        Neuron four = Neuron.of(XOR.with("inputs=4&w3=3&x3=1&w4=-2&x4=1&w1=1&w2=1&b=-0.5"));
        assertEquals(
                List.of(-0.5, 0.5, 0.5, 1.5),
                XorInequality.of(four).stream().map(XorInequality::sum).toList());
    }
}
