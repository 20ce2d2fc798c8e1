package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mean over several examples is one graph: every example by itself, all with the same weights. */
class BatchTest {

    private final GraphScene scene = new GraphScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private GraphWalk walk(String query) {
        return scene.solve(values(query), Progress.silent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w*x - y | 2 | L1 = w*x1 - y1; L2 = w*x2 - y2; L = (L1 + L2) / 2",
                "z = w*x; L = (z - y)^2 | 2 | z1 = w*x1; L1 = (z1 - y1)^2; z2 = w*x2; L2 = (z2 - y2)^2; L = (L1 + L2) / 2",
                "h1 = w1*x; h1^2 | 1 | h1_1 = w1*x_1; L_1 = h1_1^2; L = (L_1) / 1",
                "x + x1 | 1 | L_1 = x_1 + x1; L = (L_1) / 1",
                "L = w; L*x | 1 | L1 = w; L_1 = L1*x1; L_ = (L_1) / 1",
                "max(x, w) | 1 | L1 = max(x1, w); L = (L1) / 1"
            })
    void itIsWrittenOut(String expression, int examples, String written) {
        assertEquals(written, Batch.written(Formula.read(expression), examples));
        assertEquals(examples, Formula.read(expression).batch(examples).examples());
    }

    /** Second route: each example by itself, then the mean. */
    @Test
    void valueAndGradientsAreTheMeansOfTheExamples() {
        for (String expression :
                List.of("z = w*x + b; a = sigmoid(z); L = (a - y)^2 / 2", "c = w*x; tanh(c)*c - y*b + x", "w*w*b")) {
            double[] examples = {2, 1, -1, 0, 0.5, -2};
            String one = "expression=" + expression + "&at=w:0.7;b:-0.3;x:%s;y:%s&of=w";
            double value = 0;
            double dw = 0;
            double db = 0;
            for (int i = 0; i < 3; i++) {
                Asked alone = Asked.of(
                        scene,
                        one.replaceFirst("%s", "" + examples[2 * i]).replaceFirst("%s", "" + examples[2 * i + 1]));
                value += alone.number("value") / 3;
                dw += alone.number("d.w") / 3;
                db += alone.number("d.b") / 3;
            }
            Asked batch = Asked.of(
                    scene, "expression=" + expression + "&batch=on&examples=2;1;-1;0;0.5;-2&at=w:0.7;b:-0.3&of=w");
            assertEquals(value, batch.number("value"), 1e-15, expression);
            assertEquals(dw, batch.number("d.w"), 1e-15, expression);
            assertEquals(db, batch.number("d.b"), 1e-15, expression);
            assertEquals(batch.number("check.w"), batch.number("d.w"), 1e-6, expression);
        }
    }

    @Test
    void theSlidersAreThoseOfWhatIsShared() {
        Values batch = values("batch=on");
        assertEquals(
                List.of("at.w", "at.b"),
                ChainRuleParameters.AT.lenses(batch).stream()
                        .map(NumberLens::id)
                        .toList());
        NumberLens second = ChainRuleParameters.lens(batch, "x2");
        assertEquals("examples.3", second.id());
        assertEquals(-1, second.of(batch));
        assertEquals(List.of(2.0, 1.0, 4.0, 0.0), second.set(batch, 4).get(ChainRuleParameters.EXAMPLES));
    }

    @Test
    void whatHasNoRoomOrNoPartnerIsSaid() {
        assertTrue(scene.describe(walk("batch=on&examples=1;2;3")).endsWith("The last x has no y and is left out."));
        String sum = "x" + " + w*x".repeat(40);
        GraphWalk crowded = walk("batch=on&examples=1;2;3;4;5;6;7;8&expression=" + sum.replace("+", "%2B"));
        assertTrue(crowded.formula().examples() < 4);
        assertTrue(scene.describe(crowded).contains("of 4 examples have room in one graph"), scene.describe(crowded));
        assertTrue(RouteLedger.of(crowded).title().contains("have room in one graph"));
        assertTrue(walk("batch=off").omission().isEmpty());
        assertFalse(walk("batch=on").omission().isPresent());
    }

    @Test
    void turningItOnStartsClean() {
        Values before = values("edge=3&path=1&open=z");
        Values after = scene.chosen(before, before.with("batch=on"));
        assertEquals(OpenCards.NONE, after.get(ChainRuleParameters.OPEN));
        assertEquals(0L, after.get(ChainRuleParameters.EDGE));
    }
}
