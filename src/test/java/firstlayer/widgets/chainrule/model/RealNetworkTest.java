package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.view.ChainRuleEntry;
import org.junit.jupiter.api.Test;

class RealNetworkTest {

    private static Asked asked(String query) {
        return Asked.of(ChainRuleEntry.entry().widget(), query);
    }

    @Test
    void throughTwoHiddenNeuronsTheSlopesOfBothPathsAdd() {
        Asked asked =
                asked("expression=h1 = tanh(w1*x + b1); h2 = tanh(w2*x + b2); a = w3*h1 + w4*h2; L = (a - y)^2 / 2"
                        + "&at=x:1;w1:0.5;w2:-1;w3:1;w4:2;b1:0;b2:0.5;y:0&of=x");
        double h = Math.tanh(0.5);
        double a = h + 2 * Math.tanh(-0.5);
        assertEquals(a * (1 - h * h) * (0.5 - 2), asked.number("d.x"), 1e-12);
        assertEquals(2, asked.number("paths.x"));
        assertEquals(asked.number("check.x"), asked.number("d.x"), 1e-7);
    }

    /** The mean's gradient is the mean of the examples' gradients. */
    @Test
    void ofABatchTheGradientsAreAveraged() {
        String neuron = "expression=L = (sigmoid(w*x + b) - y)^2 / 2&of=w&at=w:0.5;b:-1;";
        Asked both = asked("batch=on&examples=2;1;-1;0&at=w:0.5;b:-1&of=w");
        double mean = (asked(neuron + "x:2;y:1").number("d.w")
                        + asked(neuron + "x:-1;y:0").number("d.w"))
                / 2;
        assertEquals(mean, both.number("d.w"), 1e-15);
    }

    @Test
    void thePromiseIsWrittenWithItsNumbers() {
        GraphScene scene = new GraphScene();
        GraphWalk walk = scene.solve(Values.initial(scene.parameters()), Progress.silent());
        String lines = Ledgers.update(walk).toString();
        assertTrue(lines.contains("= η‖g‖² = 1·[(−0.25)² + (−0.125)²], if L were straight"), lines);
    }
}
