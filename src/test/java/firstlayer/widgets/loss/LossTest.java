package firstlayer.widgets.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments of the fourth question, asked as links ask them. */
class LossTest {

    private static final String OUTLIER = "y=1;2;3;4;100&";
    private static final String WRONG = "task=classifier&x=1&y=0&w=2&b=2&rate=0.5&";
    private static final String AT_MINUS_5 = "task=classifier&x=1&y=1&w=0&b=-5&";

    @Test
    void theDefaultsCostTheMeanOfTheSquares() {
        Asked asked = Asked.of("");
        assertEquals((1 + 4 + 9 + 16 + 25) / 5.0, asked.number("loss"));
        assertEquals(-2 * (1 + 2 + 3 + 4 + 5) / 5.0, asked.number("dc"));
        for (int n = 1; n <= 5; n++) {
            assertEquals(n * n, asked.number("term." + n));
        }
        assertEquals(3, asked.number("best.c"));
    }

    @ParameterizedTest
    @CsvSource({
        "mse, 22, 1522",
        "mse, 3, 1883",
        "mae, 3, 20.2",
        "mae, 22, 31.2",
        "half-mse, 22, 761",
        "half-mse, 3, 941.5"
    })
    void theFunctionDecidesWhatALevelCosts(String function, double c, double loss) {
        assertEquals(
                loss, Asked.of(OUTLIER + "function=" + function + "&c=" + c).number("loss"), 1e-12);
    }

    @Test
    void squaresWantTheMeanAndAbsoluteErrorsTheMedian() {
        assertEquals(22, Asked.of(OUTLIER + "c=0").number("best.c"));
        assertEquals(3, Asked.of(OUTLIER + "function=mae").number("best.c"));
        assertEquals(202, Asked.of("y=1;2;3;4;1000").number("best.c"));
        assertEquals(3, Asked.of("y=1;2;3;4;1000&function=mae").number("best.c"));
    }

    @Test
    void descentArrivesAtTheMeanAndNearTheMedian() {
        assertEquals(22, Asked.of(OUTLIER + "steps=60").number("now.c"), 22 * Math.pow(0.8, 60) + 1e-12);
        assertEquals(3, Asked.of(OUTLIER + "function=mae&steps=200").number("now.c"), 0.1);
    }

    @Test
    void aStepOnTheMeanOfSquaresMultipliesTheDistanceByOneMinusTwoRates() {
        assertEquals(3 - 3 * Math.pow(1 - 2 * 0.1, 7), Asked.of("steps=7").number("now.c"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"cross-entropy, 14, 15", "mse, 69, 70", "half-mse, 140, 141"})
    void aConfidentlyWrongNeuronLearnsSoonerFromCrossEntropy(String function, int before, int after) {
        assertTrue(output(WRONG + "function=" + function + "&steps=" + before) >= 0.1);
        assertTrue(output(WRONG + "function=" + function + "&steps=" + after) < 0.1);
    }

    private static double output(String query) {
        Asked asked = Asked.of(query);
        return 1 / (1 + Math.exp(-asked.number("now.w") - asked.number("now.b")));
    }

    @Test
    void atTheSameMistakeSquaredErrorPushesSeventyFiveTimesLess() {
        double cross = Asked.of(AT_MINUS_5 + "function=cross-entropy").number("db");
        double squared = Asked.of(AT_MINUS_5 + "function=mse").number("db");
        assertEquals(-0.9933, cross, 5e-5);
        assertEquals(-0.0132, squared, 5e-5);
        assertEquals(1 + Math.cosh(5), cross / squared, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 0.6931", "0.9, 1, 0.1054", "0.9, 0, 2.3026", "0.01, 1, 4.6052"})
    void crossEntropyIsTheLogarithmOfTheRightClass(double p, double y, double cost) {
        String query = "task=classifier&function=cross-entropy&x=0&y=%s&b=%s".formatted(y, Math.log(p / (1 - p)));
        assertEquals(cost, Asked.of(query).number("loss"), 5e-5);
    }

    @Test
    void classifiersThatAreRightEquallyOftenDifferInLoss() {
        String four = "task=classifier&function=cross-entropy&x=-1;-1;1;1&y=0;0;1;1&b=0&w=";
        Asked unsure = Asked.of(four + Math.log(0.51 / 0.49));
        Asked sure = Asked.of(four + Math.log(0.99 / 0.01));
        assertEquals(1, unsure.number("accuracy"));
        assertEquals(1, sure.number("accuracy"));
        assertEquals(0.673, unsure.number("loss"), 5e-4);
        assertEquals(0.010, sure.number("loss"), 5e-4 / 4);
    }

    @Test
    void theSumIsTheMeanTimesTheNumberOfPoints() {
        assertEquals(5 * Asked.of("").number("loss"), Asked.of("reduce=sum").number("loss"));
        assertEquals(5 * Asked.of("").number("dc"), Asked.of("reduce=sum").number("dc"));
        assertEquals(
                Asked.of("reduce=sum&rate=0.02&steps=9").number("now.c"),
                Asked.of("rate=0.1&steps=9").number("now.c"),
                1e-12);
    }

    @Test
    void thePenaltyIsHalfLambdaTimesTheSquareOfTheSlopeAlone() {
        String line = "task=line&w=3&b=2";
        assertEquals(
                0.5 * 0.4 * 9,
                Asked.of(line + "&l2=0.4").number("loss") - Asked.of(line).number("loss"),
                1e-12);
        assertEquals(
                0.4 * 3,
                Asked.of(line + "&l2=0.4").number("dw") - Asked.of(line).number("dw"),
                1e-12);
        assertEquals(Asked.of(line).number("db"), Asked.of(line + "&l2=0.4").number("db"));
    }

    @Test
    void whatIsHeldOutTeachesNothing() {
        Asked asked = Asked.of(OUTLIER + "held=5&steps=60");
        assertEquals(2.5, asked.number("now.c"), 1e-5);
        assertEquals(1.25, asked.number("loss"), 1e-9);
        assertEquals(97.5 * 97.5, asked.number("held-loss"), 1e-2);
        assertEquals(
                asked.number("now.c"), Asked.of("held=5&y=1;2;3;4;-7&steps=60").number("now.c"));
        assertTrue(Asked.of("").isEmpty("held-loss"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mse", "half-mse", "mae"})
    void noLineNearTheBestIsBetter(String function) {
        String line = "task=line&x=-2;-1;0;1;3&y=1;3;2;5;9&l2=%s&function=" + function;
        for (String l2 : function.equals("mae") ? List.of("0") : List.of("0", "0.3")) {
            String query = line.formatted(l2);
            Asked asked = Asked.of(query);
            double w = asked.number("best.w");
            double b = asked.number("best.b");
            double least = Asked.of(query + "&w=" + w + "&b=" + b).number("loss");
            for (int i = 0; i < 16; i++) {
                double nearW = w + 1e-3 * Math.cos(i * Math.PI / 8);
                double nearB = b + 1e-3 * Math.sin(i * Math.PI / 8);
                assertTrue(Asked.of(query + "&w=" + nearW + "&b=" + nearB).number("loss") >= least);
            }
        }
    }

    @Test
    void fivePointsOnALineAreFittedExactlyAndTheOthersAsWellAsALineCan() {
        assertEquals(0, Asked.of("task=line&steps=2000").number("loss"), 1e-20);
        assertEquals(0.72, Asked.of("task=line&y=1;3;2;5;4&steps=100").number("loss"), 1e-6);
        assertEquals(0.8, Asked.of("task=line&y=1;3;2;5;4").number("best.w"), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task=constant&c=0.7",
                "task=line&w=0.4&b=-0.3",
                "task=classifier&y=0;1;0;1;1&w=0.4&b=-0.3",
                "task=constant&function=huber&delta=1.5&c=0.7",
                "task=line&function=huber&w=0.4&b=-0.3&l2=0.2",
                "task=classifier&function=cross-entropy&y=0;1;0;1;1&w=0.4&b=-0.3&l2=0.2&reduce=sum",
                "task=classifier&function=mae&y=0;1;0;1;1&w=0.4&b=-0.3&held=2",
                "task=constant&function=cross-entropy&y=0;1;0;1;1&c=0.7"
            })
    void slopesAgreeWithASmallNudge(String query) {
        boolean constant = query.contains("constant");
        for (String name : constant ? List.of("c") : List.of("w", "b")) {
            double at = Asked.of(query).number("now." + name);
            double h = 1e-5;
            double nudge = (moved(query, name, at + h) - moved(query, name, at - h)) / (2 * h);
            assertEquals(nudge, Asked.of(query).number("d" + name), 1e-7);
        }
    }

    private static double moved(String query, String name, double to) {
        return Asked.of(query.replaceAll("(?<=[&?])" + name + "=[^&]*", name + "=" + to))
                .number("loss");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 0", "1000, 0, 1000", "-1000, 1, 1000", "-1000, 0, 0"})
    void aLogitOfAThousandHasAFiniteLoss(double z, double y, double loss) {
        String query = "task=classifier&function=cross-entropy&x=0&y=%s&b=%s".formatted(y, z);
        assertEquals(loss, Asked.of(query).number("loss"));
        assertEquals(loss == 0 ? 0 : y == 1 ? -1 : 1, Asked.of(query).number("db"));
        assertTrue(Double.isFinite(Asked.of(query + "&steps=50").number("loss")));
    }

    @Test
    void aTieOfSharesHasItsLogOddsAsTheBestConstant() {
        assertEquals(
                Math.log(3),
                Asked.of("function=cross-entropy&x=1;2;3;4&y=1;1;0;1").number("best.c"),
                1e-12);
        assertTrue(Asked.of("function=cross-entropy").isEmpty("best.c"));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedWithWhatWould() {
        LossModel model = new LossModel();
        Values initial = Values.initial(model.parameters());
        assertEquals(
                "x has 3 numbers and y has 5; give every point both",
                model.objection(initial.with("x=1;2;3")).orElseThrow());
        assertTrue(model.objection(initial.with("held=6")).isPresent());
        assertTrue(model.objection(initial.with("held=1;2;3;4;5")).isPresent());
        assertFalse(model.objection(initial.with("held=1;2;3;4")).isPresent());
    }

    @Test
    void bothEndsOfEveryNumberSolveAndSolvingIsPure() {
        LossModel model = new LossModel();
        Values initial = Values.initial(model.parameters());
        List<String> ends = List.of(
                "c=-1000",
                "c=1000",
                "w=-1000&task=line",
                "w=1000&task=line",
                "b=-1000&task=classifier",
                "b=1000&task=classifier&function=cross-entropy",
                "delta=0.1&function=huber",
                "delta=5&function=huber",
                "l2=1&task=line",
                "rate=2&steps=10000",
                "rate=0.001&steps=10000",
                "x=1&y=1000000&steps=10000&task=line",
                "x=-1000&y=-1000000&task=line&reduce=sum&rate=2&steps=3");
        for (String end : ends) {
            Scoring scoring = model.solve(initial.with(end), Progress.silent());
            assertEquals(scoring, model.solve(initial.with(end), Progress.silent()), end);
            assertFalse(model.describe(scoring).isBlank());
            model.readouts().forEach(readout -> readout.read().apply(scoring));
        }
    }

    @Test
    void aRunThatDivergesStopsAndSaysSo() {
        Asked asked = Asked.of("rate=2&steps=10000");
        assertTrue(Math.abs(asked.number("now.c")) <= 1e6);
        assertTrue(asked.says().contains("leave every sensible number"));
    }

    @Test
    void everyPresetIsLegal() {
        LossModel model = new LossModel();
        Values initial = Values.initial(model.parameters());
        for (Preset preset : model.presets()) {
            assertTrue(model.objection(initial.with(preset.query())).isEmpty(), preset.label());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mse", "half-mse", "huber"})
    void theAreaDrawnIsThePrice(String function) {
        LossModel model = new LossModel();
        for (String at : List.of("", "&task=line&w=1.3&b=-0.4", "&y=1;2;3;4;100&c=22")) {
            Values values = Values.initial(model.parameters()).with("function=" + function + at);
            Scoring scoring = model.solve(values, Progress.silent());
            Field field = Field.of(scoring);
            for (Example example : scoring.examples()) {
                Scoring.Patch patch = field.placed(scoring.patch(example), example);
                assertEquals(scoring.term(example), patch.area(), 1e-9 * (1 + patch.area()));
                boolean square = function.equals("mse");
                assertTrue(!square || Math.abs(patch.right() - patch.left() - patch.high() + patch.low()) < 1e-9);
            }
        }
    }

    @Test
    void theSumIsWrittenOut() {
        LossModel model = new LossModel();
        Values initial = Values.initial(model.parameters());
        assertEquals("(1/5)(1 + 4 + 9 + 16 + 25)", written(model, initial));
        assertEquals("1 + 4 + 9 + 16 + 25", written(model, initial.with("reduce=sum")));
        assertEquals("(1/4)(1 + 4 + 9 + 16)", written(model, initial.with("held=5")));
        assertTrue(written(model, initial.with("task=line&l2=0.5&w=2")).endsWith(" + penalty 1"));
    }

    private static String written(LossModel model, Values values) {
        return SumView.sum(model.solve(values, Progress.silent()), false);
    }

    @Test
    void draggingTheModelTakesItFromWhereDescentBroughtIt() {
        LossModel model = new LossModel();
        Values walked = Values.initial(model.parameters()).with("task=line&steps=7");
        Scoring scoring = model.solve(walked, Progress.silent());
        Values dragged = new Start(scoring).offset(new Reach(-3, 3)).set(walked, 1.5);
        assertEquals(0L, dragged.get(Settings.STEPS));
        assertEquals(1.5, dragged.get(Settings.B));
        assertEquals(scoring.w(), dragged.get(Settings.W));
    }
}
