package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardWalkTest {

    private final GraphScene scene = new GraphScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private GraphWalk walk(String query) {
        return scene.solve(values("walk=forward&" + query), Progress.silent());
    }

    @Test
    void eachStepComputesOneMoreValue() {
        for (int steps = 0; steps <= 4; steps++) {
            GraphWalk walk = walk("steps=" + steps);
            List<Line> lines = ForwardLedger.of(walk).lines();
            assertEquals(
                    List.of("z = w·x + b", "a = σ(z)", "L = (a − y)^{2}/2"),
                    lines.stream().map(Line::what).toList());
            for (int i = 0; i < 3; i++) {
                Tone tone = i < steps ? (i == Math.min(3, steps) - 1 ? Tone.RESULT : Tone.PLAIN) : Tone.MUTED;
                assertEquals(tone, lines.get(i).tone(), "line " + i + " after " + steps);
                assertEquals(i >= steps, lines.get(i).number().equals("?"));
            }
        }
    }

    /** By hand: 0.5 · 2 − 1 = 0, σ(0) = ½, (½ − 1)²/2 = ⅛. */
    @Test
    void theLastStepIsWrittenWithItsNumbers() {
        assertEquals("", ForwardLedger.written(walk("steps=0")));
        assertEquals("z = w·x + b = 0.5·2 + (−1) = 0.0000", ForwardLedger.written(walk("steps=1")));
        assertEquals("a = σ(z) = σ(0) = 0.5000", ForwardLedger.written(walk("steps=2")));
        assertEquals("L = (a − y)^{2}/2 = (0.5 − 1)^{2}/2 = 0.1250", ForwardLedger.written(walk("steps=-1")));
    }

    @Test
    void nothingIsClaimedBeforeItIsComputed() {
        Asked half = Asked.of(scene, "walk=forward&steps=2");
        assertTrue(List.of("value", "d.w", "d.L", "promise", "drop").stream().allMatch(half::isEmpty));
        assertEquals("2 of 3 values are computed forward; L is not computed yet.", scene.describe(walk("steps=2")));
        Asked whole = Asked.of(scene, "walk=forward");
        assertEquals(0.125, whole.number("value"));
        assertTrue(whole.isEmpty("d.w"), "gradients come backward");
        assertTrue(scene.describe(walk("steps=-1")).startsWith("L is 0.1250. Every value is computed forward"));
    }

    @Test
    void turningTheWalkRoundBeginsAtItsFirstStep() {
        Values backward = values("steps=4&edge=2");
        Values forward = scene.chosen(backward, backward.with("walk=forward"));
        assertEquals(0L, forward.get(ChainRuleParameters.STEPS));
        assertEquals(0L, forward.get(ChainRuleParameters.EDGE));
        assertFalse(walk("steps=0").last().isPresent());
    }

    @Test
    void theSliderEndsWhereTheWalkDoes() {
        Values forward = values("walk=forward");
        assertEquals(
                3,
                scene.sliderRange(ChainRuleParameters.STEPS.lenses(forward).get(0), forward)
                        .max());
        Values backward = values("open=L");
        assertEquals(
                8,
                scene.sliderRange(ChainRuleParameters.STEPS.lenses(backward).get(0), backward)
                        .max());
    }

    @Test
    void openingACardKeepsTheValuesThatAreThere() {
        Values two = values("walk=forward&steps=2");
        Values opened = GraphScene.opened(two, "z");
        assertEquals(3L, opened.get(ChainRuleParameters.STEPS), "w·x, z and a");
        assertEquals(two, GraphScene.opened(opened, "z"));
    }
}
