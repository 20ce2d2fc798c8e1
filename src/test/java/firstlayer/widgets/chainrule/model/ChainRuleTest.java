package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Misread;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.chainrule.view.ChainRuleEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments of the fifth question, asked as links ask them. */
class ChainRuleTest {

    private static final String TWO_PATHS = "expression=w*(w+x)&at.w=3&at.x=2&of=w";
    private static final String TWICE = "expression=c%3Da+b;c*d&at=a:3;b:2;d:1&zero=off&backward=";

    private static Asked asked(String query) {
        return Asked.of(ChainRuleEntry.entry().widget(), query);
    }

    @ParameterizedTest
    @CsvSource({
        "value, 0.125",
        "d.w, -0.25",
        "d.b, -0.125",
        "d.x, -0.0625",
        "d.y, 0.5",
        "paths.w, 1",
        "promise, 0.078125"
    })
    void theDefaultsAreExactInBinary(String id, double number) {
        assertEquals(number, asked("").number(id));
    }

    @Test
    void doublingTheInputDoublesOnlyTheWeightsGradient() {
        Asked doubled = asked("at.x=4&at.b=-2");
        assertEquals(-0.5, doubled.number("d.w"));
        assertEquals(-0.0625, doubled.number("d.x"));
    }

    @Test
    void pathsAdd() {
        Asked asked = asked(TWO_PATHS);
        assertEquals(15, asked.number("value"));
        assertEquals(8, asked.number("d.w"));
        assertEquals(2, asked.number("paths.w"));
        assertEquals(6, asked("expression=x*x&at.x=3").number("d.x"));
    }

    @Test
    void overwritingKeepsTheLastPathAndFailsTheCheck() {
        assertEquals(3, asked(TWO_PATHS + "&write=overwrite").number("d.w"));
        assertEquals(3, asked("expression=x*x&at.x=3&write=overwrite").number("d.x"));
        assertFalse(walk(TWO_PATHS + "&write=overwrite").check().agrees());
        assertTrue(walk(TWO_PATHS).check().agrees());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 5", "2, 3, 2, 10", "3, 6, 3, 15"})
    void withoutZeroingPassesPileUp(int passes, double a, double c, double d) {
        Asked asked = asked(TWICE + passes);
        assertEquals(a, asked.number("d.a"));
        assertEquals(c, asked.number("d.c"));
        assertEquals(d, asked.number("d.d"));
    }

    @Test
    void aCardIsEmptyUntilItIsComputed() {
        Asked asked = asked("steps=0");
        assertTrue(
                List.of("d.w", "d.b", "d.x", "d.y", "promise", "drop").stream().allMatch(asked::isEmpty));
        assertEquals(0.125, asked.number("value"));
        assertTrue(asked("backward=0").isEmpty("d.w"));
    }

    /** σ(2) and σ(2)·σ(−2), with e the constant and no slider. */
    @Test
    void eIsTheConstant() {
        Asked asked = asked("expression=1/(1+e^(-x))&at=x:2");
        assertEquals(0.880797, asked.number("value"), 5e-7);
        assertEquals(0.104994, asked.number("d.x"), 5e-7);
        assertFalse(asked.readings().containsKey("d.e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expression=log(x)&at=x:-1",
                "expression=log(1+exp(x))&at=x:800",
                "expression=exp(exp(x))&at=x:6.564&of=x",
            })
    void whatHasNoGradientShowsNone(String query) {
        assertTrue(asked(query).isEmpty("d.x"));
        GraphWalk walk = walk(query);
        assertTrue(RouteLedger.of(walk).lines().stream()
                .anyMatch(line -> line.number().equals("—")));
    }

    /** Six edges join the named cards, nine all operations; without the last one the gradient of one input is missing. */
    @ParameterizedTest
    @CsvSource({"none, 6", "all, 9"})
    void eachStepTakesOneLink(String open, int edges) {
        assertEquals(
                edges,
                ChainRuleParameters.EXPRESSION
                        .initial()
                        .ways(OpenCards.read(open))
                        .size());
        Asked before = asked("open=" + open + "&steps=" + (edges - 1));
        Asked after = asked("open=" + open + "&steps=" + edges);
        assertEquals(
                1,
                List.of("d.w", "d.b", "d.x", "d.y").stream()
                        .filter(before::isEmpty)
                        .count());
        assertEquals(asked("open=" + open), after);
    }

    @Test
    void tenCentredSigmoidsLeaveAQuarterEach() {
        Asked asked = asked("scene=chain");
        for (int n = 1; n <= 10; n++) {
            assertEquals(Math.pow(0.25, n), asked.number("gradient-left." + n));
        }
        assertEquals(1, asked("scene=chain&weight=4&links=30").number("gradient-left.30"));
        assertEquals(1, asked("scene=chain&link=relu").number("gradient-left.10"));
        assertEquals(0, asked("scene=chain&link=relu&start=-1&centre=off").number("gradient-left.10"));
    }

    /** Facts 1.9: 1-1-…-1 with w = 1, b = 0, x = 1 and 20 layers leaves 9.13910e-14. */
    @Test
    void aChainThatIsNotCentredLeavesLessThanTheQuarterLaw() {
        assertEquals(9.13910e-14, asked("scene=chain&links=20&centre=off").number("gradient-left.20"), 1e-18);
    }

    @ParameterizedTest
    @CsvSource({"1e-2, 8.3e-6", "1e-3, 8.3e-8"})
    void theCentralErrorFallsAsTheSquareOfTheStep(String h, double error) {
        double apart = Math.abs(asked("h=" + h).number("check.w") + 0.25);
        assertEquals(error, apart, 0.01 * error);
    }

    /** The central difference of ½(sigmoid(2w − 1) − 1)², beside the slope −¼. */
    @ParameterizedTest
    @CsvSource({"1e-4, −0.250000 agrees", "1e-2, −0.249992 differs", "0.1, −0.249170 differs"})
    void whatDiffersInTheDigitsShownDisagrees(String step, String verdict) {
        double h = Double.parseDouble(step);
        double measured = (loss(0.5 + h) - loss(0.5 - h)) / (2 * h);
        Ledger.Line line = Ledgers.check(walk("h=" + step)).lines().stream()
                .filter(each -> each.what().equals("w"))
                .findFirst()
                .orElseThrow();
        assertEquals("−0.250000", line.number());
        assertEquals(verdict, line.why());
        assertEquals(measured, Double.parseDouble(verdict.split(" ")[0].replace('−', '-')), 5e-7);
    }

    private static double loss(double w) {
        double a = 1 / (1 + Math.exp(-(2 * w - 1)));
        return (a - 1) * (a - 1) / 2;
    }

    /** Rounding of 1e-16 in L, divided by 2e-12, is far above the sixth digit of the slope. */
    @Test
    void aStepThatRoundingSpoilsDisagrees() {
        assertFalse(walk("h=1e-12").check().agrees());
        assertTrue(Ledgers.check(walk("h=1e-12")).title().startsWith("Does not agree"));
        assertTrue(walk("h=1e-5").check().agrees());
    }

    @Test
    void aNewExpressionStartsClean() {
        GraphScene graph = new GraphScene();
        Values twice = Values.initial(graph.parameters()).with(TWICE + "2&write=overwrite&edge=3");
        Values typed = twice.with("expression=-x^2&at.x=3");
        Values clean = graph.chosen(twice, typed);
        GraphWalk walk = graph.solve(clean, Progress.silent());
        assertEquals(-6, walk.looked().gradient().orElseThrow(), "−2x, once");
        assertEquals(typed, clean.with("backward=2&zero=off&write=overwrite&edge=3"), "nothing else is touched");
        assertEquals(
                twice, graph.chosen(twice, twice.with("expression=c%3Da+b;c*d")), "the same expression is not new");
    }

    /** z and a are inner names: ∂L/∂a = a − y, ∂L/∂z = (a − y)·a(1 − a). */
    @Test
    void thePictureHasTheNamesOfTheText() {
        Asked asked = asked("");
        assertEquals(-0.5, asked.number("d.a"));
        assertEquals(-0.125, asked.number("d.z"));
        assertEquals(asked("expression=(sigmoid(w*x + b) - y)^2 / 2").number("d.w"), asked.number("d.w"));
    }

    @Test
    void forTheIdentityTheForwardErrorIsTwiceTheStep() {
        GraphWalk walk = walk("expression=(w*x%20+%20b%20-%20y)^2%20/%202&h=0.01");
        double exact = walk.looked().gradient().orElseThrow();
        assertEquals(exact + 0.01 * 4 / 2, walk.check().rows().get(0).forward(), 1e-11);
        assertEquals(exact, walk.check().rows().get(0).central(), 1e-11);
    }

    /** w 0.75 and b −0.875 give z = 0.625; the loss there comes from the formula alone. */
    @Test
    void anUpdateGivesLessThanTheSlopesPromise() {
        double a = 1 / (1 + Math.exp(-(0.75 * 2 - 0.875)));
        double after = (a - 1) * (a - 1) / 2;
        assertEquals(0.125 - after, asked("").number("drop"), 1e-15);
        Asked half = asked("eta=0.5");
        assertTrue(half.number("drop") / half.number("promise") > asked("").number("drop") / 0.078125);
    }

    @Test
    void aNudgeMovesTheLossAlmostAsPromised() {
        GraphWalk walk = walk("nudge=0.01");
        double a = 1 / (1 + Math.exp(-0.02));
        assertEquals((a - 1) * (a - 1) / 2 - 0.125, walk.travel().changes().get(walk.result()), 1e-15);
        assertEquals(-0.0025, walk.travel().promises().get(walk.result()), 1e-15);
    }

    @Test
    void diamondsHaveMorePathsThanLinks() {
        Asked asked = asked("scene=diamonds&links=20");
        assertEquals(1_048_576, asked.number("paths"));
        assertEquals(80, asked.number("edges"));
        assertEquals(1_048_576.0 * 40, asked.number("products-by-path"));
        assertEquals(80, asked.number("products-backward"));
    }

    @ParameterizedTest
    @CsvSource({"max(x%2Cy), 0.5", "min(x%2Cy), 0.5", "abs(x-y), 0", "relu(x-y), 0"})
    void tiesAreShared(String expression, double gradient) {
        assertEquals(gradient, asked("expression=" + expression + "&at=x:1;y:1").number("d.x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log(x)", "1/(x+1)", "sqrt(x)*2", "x^0.5", "exp(1000*(0-x))"})
    void whatIsUndefinedSaysWhyAndIsNeverNotANumber(String expression) {
        Asked asked = asked("expression=" + expression.replace("+", "+") + "&at=x:-1");
        assertTrue(asked.isEmpty("value"));
        assertFalse(asked.readings().get("value").says().isBlank());
        assertFalse(asked.says().contains("NaN"));
    }

    @Test
    void aMistakeShowsItsPlace() {
        Values initial = Values.initial(ChainRuleEntry.entry().widget().parameters());
        Misread misread = assertThrows(Misread.class, () -> initial.with("expression=w*+x"));
        assertEquals(2, misread.at());
    }

    @Test
    void bothEndsOfEveryParameterAndEveryPresetSolve() {
        tryEverything(ChainRuleEntry.entry());
    }

    private static <R> void tryEverything(WidgetEntry<R> entry) {
        Widget<R> widget = entry.widget();
        Values initial = Values.initial(widget.parameters());
        for (ChainRuleScene scene : ChainRuleScene.values()) {
            Values base = initial.with(ChainRuleParameters.SCENE, scene);
            for (Parameter<?> parameter : widget.parameters()) {
                for (NumberLens lens : parameter.lenses(base)) {
                    same(widget, lens.set(base, -1e12));
                    same(widget, lens.set(base, 1e12));
                }
            }
        }
        for (Preset preset : widget.presets()) {
            Values values = initial.with(preset.query());
            same(widget, values);
            assertEquals(values, initial.with(values.toQuery()), preset.label());
        }
    }

    private static <R> void same(Widget<R> widget, Values values) {
        R once = widget.solve(values, Progress.silent());
        assertEquals(once, widget.solve(values, Progress.silent()), values.toQuery());
        assertFalse(widget.describe(once).isBlank());
        widget.readouts().forEach(readout -> readout.read().apply(once));
    }

    private static GraphWalk walk(String query) {
        Widget<GraphWalk> graph = new GraphScene();
        return graph.solve(Values.initial(graph.parameters()).with(query), Progress.silent());
    }
}
