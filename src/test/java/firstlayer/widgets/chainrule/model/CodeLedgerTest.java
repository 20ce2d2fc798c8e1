package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staged lines of code, forward and backward. */
class CodeLedgerTest {

    private static GraphWalk walk(String query) {
        GraphScene scene = new GraphScene();
        return scene.solve(Values.initial(scene.parameters()).with("show=code&" + query), Progress.silent());
    }

    private static List<String> code(Ledger ledger) {
        return ledger.lines().stream().map(Line::what).toList();
    }

    @Test
    void theNeuronIsStagedAsInABook() {
        GraphWalk cards = walk("steps=-1");
        assertEquals(
                List.of("z = w * x + b", "a = sigmoid(z)", "L = (a - y)**2 / 2.0"), code(CodeLedger.forward(cards)));
        assertEquals(
                List.of(
                        "dL = 1",
                        "da += dL * (a - y)",
                        "dy += -dL * (a - y)",
                        "dz += da * a * (1 - a)",
                        "dw += dz * x",
                        "dx += dz * w",
                        "db += dz"),
                code(CodeLedger.backward(cards)));
    }

    @Test
    void anOpenCardIsStagedOperationByOperation() {
        GraphWalk walk = walk("steps=-1&open=all");
        assertEquals(
                List.of("v2 = w * x", "z = v2 + b", "a = sigmoid(z)", "v7 = a - y", "v9 = v7**2", "L = v9 / 2.0"),
                code(CodeLedger.forward(walk)));
        List<String> backward = code(CodeLedger.backward(walk));
        assertEquals("dL = 1", backward.get(0));
        assertEquals("dv7 += 2 * dv9 * v7", backward.get(2));
        assertTrue(backward.contains("dw += dv2 * x") && backward.contains("dx += dv2 * w"), backward::toString);
        assertEquals(1 + walk.edges().size(), backward.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps=-1",
                "expression=x*x + sin(x)",
                "expression=c = x*x*w - sin(x)/2; L = (c - 1)^3 / 4; L",
                "expression=z = w*x; a = relu(z); (a - y)^2 + 0.1*w^2",
                "expression=max(x, y) * exp(w) / (1 + abs(b))"
            })
    void whatTheLinesOfANodeHandOnIsItsGradient(String query) {
        GraphWalk walk = walk(query);
        List<Line> lines = CodeLedger.backward(walk).lines();
        for (int node : walk.formula().expression().names().values()) {
            double sum = IntStream.range(0, walk.edges().size())
                    .filter(i -> walk.edges().get(i).to() == node)
                    .mapToDouble(i -> Double.parseDouble(
                            lines.get(i + 1).why().substring(2).replace('−', '-')))
                    .sum();
            double gradient = walk.node(node).gradient().orElseThrow();
            if (node != walk.result()) {
                assertEquals(gradient, sum, 2e-3 * Math.max(1, Math.abs(gradient)), walk.symbol(node));
            }
        }
    }

    @Test
    void theLineOfTheLastEdgeIsLitAndThoseToComeArePale() {
        for (int taken = 0; taken <= 6; taken++) {
            GraphWalk walk = walk("steps=" + taken);
            List<Line> lines = CodeLedger.backward(walk).lines();
            for (int i = 1; i < lines.size(); i++) {
                Tone tone = i == taken ? Tone.RESULT : i < taken ? Tone.PLAIN : Tone.MUTED;
                assertEquals(tone, lines.get(i).tone(), "line " + i + " after " + taken);
                assertEquals(i > taken, lines.get(i).why().isEmpty(), "a number only where it was walked");
            }
        }
        assertEquals(
                Tone.RESULT, CodeLedger.backward(walk("edge=4")).lines().get(4).tone(), "the edge looked at");
    }

    @Test
    void overwritingIsWrittenAsItIs() {
        assertTrue(code(CodeLedger.backward(walk("write=overwrite&expression=x*x")))
                .contains("dx = dL * x"));
    }
}
