package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Gained;
import firstlayer.math.Initialiser;
import org.junit.jupiter.api.Test;

/** Layers whose numbers are so large or small that their squares leave the range of a double. */
class LargeNumbersTest {

    @Test
    void spreadAndWeightGradientReachAsFarAsTheNumbersDo() {
        for (double size : new double[] {1e-200, 1e-160, 1, 1e160, 1e200}) {
            assertEquals(1, LayerState.spread(new double[][] {{size}, {-size}}) / size, 1e-15);
            assertEquals(1, LayerState.spread(new double[][] {{size, 0}, {3 * size, 0}}) / size * Math.sqrt(2), 1e-15);
        }
        assertEquals(1e307, LayerState.spread(new double[][] {{1.5e308}, {1.7e308}}), 1e293);
        assertEquals(0, LayerState.spread(new double[][] {{1e300}, {1e300}}));
        for (double size : new double[] {1e-150, 1e-80, 1, 1e80, 1e150}) {
            double asked = LayerState.weightGradient(new double[][] {{size}, {0}}, new double[][] {{-size}, {7}});
            assertEquals(1, asked / size / size * Math.sqrt(2), 1e-15);
        }
    }

    /** ReLU passes factors on: 64 times the weights make layer ℓ 64^ℓ times as large, far beyond where squares end. */
    @Test
    void aRunThatGrowsTo1e195HasItsSpreadInEveryLayer() {
        Propagation.Start start = new Propagation.Start(LayerSizes.square(100, 256), 16, 42);
        Initialiser wide = Initialiser.of(Initialiser.Scheme.NORMAL, 2);
        Propagation large = start.through(Gained.by(wide, 4), Activation.RELU, GradientSource.RANDOM, 8, Watch.NOBODY);
        Propagation small =
                start.through(Gained.by(wide, 4.0 / 64), Activation.RELU, GradientSource.RANDOM, 8, Watch.NOBODY);
        assertTrue(large.forward()[99] > 1e190);
        for (int l = 0; l < 100; l++) {
            assertEquals(1, large.spread()[l] / small.spread()[l] / Math.pow(64, l + 1), 1e-12, "layer " + (l + 1));
        }
    }
}
