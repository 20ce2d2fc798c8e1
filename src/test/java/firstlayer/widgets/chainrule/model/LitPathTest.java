package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One path by itself, and what it alone brings. */
class LitPathTest {

    private static final String TWO_PATHS = "at=w:3;x:2;u:3&of=w&expression=";

    private final GraphScene scene = new GraphScene();

    private GraphWalk walk(String query) {
        return scene.solve(Values.initial(scene.parameters()).with(query), Progress.silent());
    }

    /** A path by itself is the gradient of a name of its own, put where that path begins; the graph checks it by differences. */
    @ParameterizedTest
    @CsvSource({"1, u*(w+x)", "2, w*(u+x)"})
    void itsProductIsTheGradientOfANameThatOnlyItStartsFrom(int path, String renamed) {
        double alone = Asked.of(scene, TWO_PATHS + renamed).number("check.u");
        double product =
                walk(TWO_PATHS + "w*(w+x)&path=" + path).lit().orElseThrow().product();
        assertEquals(alone, product, 1e-8);
    }

    @Test
    void itIsWrittenOut() {
        GraphWalk walk = walk(TWO_PATHS + "w*(w+x)&path=2");
        assertEquals(
                "w → + → ×:  3 = 3.0000", RouteLedger.written(walk, walk.lit().orElseThrow()));
        GraphWalk one = walk("path=1&open=all");
        // Through ÷ 2, ( )², σ and × by hand: ½, 2 · (0.5 − 1), 0.5 · 0.5, x.
        String product = RouteLedger.written(one, one.lit().orElseThrow());
        assertTrue(product.endsWith("  0.5 · (−1) · 0.25 · 2 = −0.2500"), product);
        GraphWalk cards = walk("path=1");
        assertEquals(
                "w → z → a → L:  (−0.5) · 0.25 · 2 = −0.2500",
                RouteLedger.written(cards, cards.lit().orElseThrow()));
    }

    @Test
    void whatIsNotWalkedHasNoProductYet() {
        GraphWalk walk = walk("steps=3&path=1");
        assertTrue(RouteLedger.written(walk, walk.lit().orElseThrow()).endsWith("not walked yet"));
    }

    @Test
    void beyondTheLastItIsTheLastAndWithoutAnyNone() {
        assertEquals(2, walk(TWO_PATHS + "w*(w+x)&path=100").path());
        assertTrue(walk("path=0").lit().isEmpty());
        assertTrue(walk("expression=2&path=1").routes().listed().size() <= 1);
        Values typed = Values.initial(scene.parameters()).with(TWO_PATHS + "w*(w+x)&path=2");
        Values other = typed.with("expression=w*x");
        assertEquals(
                0, scene.solve(scene.chosen(typed, other), Progress.silent()).path());
    }
}
