package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widgets.loss.view.LossEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going down the loss of the fourth question: where it leads, and how fast. */
class LossDescentTest {

    private static final String OUTLIER = "y=1;2;3;4;100&";
    private static final String WRONG = "task=classifier&x=1&y=0&w=2&b=2&rate=0.5&";

    private static Asked asked(String query) {
        return Asked.of(LossEntry.entry().widget(), query);
    }

    @Test
    void descentArrivesAtTheMeanAndNearTheMedian() {
        assertEquals(22, asked(OUTLIER + "steps=60").number("now.c"), 22 * Math.pow(0.8, 60) + 1e-12);
        assertEquals(3, asked(OUTLIER + "function=mae&steps=200").number("now.c"), 0.1);
    }

    @Test
    void aStepOnTheMeanOfSquaresMultipliesTheDistanceByOneMinusTwoRates() {
        assertEquals(3 - 3 * Math.pow(1 - 2 * 0.1, 7), asked("steps=7").number("now.c"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"cross-entropy, 14, 15", "mse, 69, 70", "half-mse, 140, 141"})
    void aConfidentlyWrongNeuronLearnsSoonerFromCrossEntropy(String function, int before, int after) {
        assertTrue(output(WRONG + "function=" + function + "&steps=" + before) >= 0.1);
        assertTrue(output(WRONG + "function=" + function + "&steps=" + after) < 0.1);
    }

    private static double output(String query) {
        Asked asked = asked(query);
        return 1 / (1 + Math.exp(-asked.number("now.w") - asked.number("now.b")));
    }

    @Test
    void whatIsHeldOutTeachesNothing() {
        Asked asked = asked(OUTLIER + "held=5&steps=60");
        assertEquals(2.5, asked.number("now.c"), 1e-5);
        assertEquals(1.25, asked.number("loss"), 1e-9);
        assertEquals(97.5 * 97.5, asked.number("held-loss"), 1e-2);
        assertEquals(
                asked.number("now.c"), asked("held=5&y=1;2;3;4;-7&steps=60").number("now.c"));
        assertTrue(asked("").isEmpty("held-loss"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mse", "half-mse", "mae"})
    void noLineNearTheBestIsBetter(String function) {
        String line = "task=line&x=-2;-1;0;1;3&y=1;3;2;5;9&l2=%s&function=" + function;
        for (String l2 : function.equals("mae") ? List.of("0") : List.of("0", "0.3")) {
            String query = String.format(Locale.ROOT, line, l2);
            Asked asked = asked(query);
            double w = asked.number("best.w");
            double b = asked.number("best.b");
            double least = asked(query + "&w=" + w + "&b=" + b).number("loss");
            for (int i = 0; i < 16; i++) {
                double nearW = w + 1e-3 * Math.cos(i * Math.PI / 8);
                double nearB = b + 1e-3 * Math.sin(i * Math.PI / 8);
                assertTrue(asked(query + "&w=" + nearW + "&b=" + nearB).number("loss") >= least);
            }
        }
    }

    @Test
    void fivePointsOnALineAreFittedExactlyAndTheOthersAsWellAsALineCan() {
        assertEquals(0, asked("task=line&steps=2000").number("loss"), 1e-20);
        assertEquals(0.72, asked("task=line&y=1;3;2;5;4&steps=100").number("loss"), 1e-6);
        assertEquals(0.8, asked("task=line&y=1;3;2;5;4").number("best.w"), 1e-12);
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
            double at = asked(query).number("now." + name);
            double h = 1e-5;
            double nudge = (moved(query, name, at + h) - moved(query, name, at - h)) / (2 * h);
            assertEquals(nudge, asked(query).number("d" + name), 1e-7);
        }
    }

    private static double moved(String query, String name, double to) {
        return asked(query.replaceAll("(?<=[&?])" + name + "=[^&]*", name + "=" + to))
                .number("loss");
    }

    @Test
    void aRunThatDivergesStopsAndSaysSo() {
        Asked asked = asked("rate=2&steps=10000");
        assertTrue(Math.abs(asked.number("now.c")) <= 1e6);
        // From 0, η = 2 and L'' = 2 make the distance to 3 three times as large in each step.
        assertEquals(3 * (1 + Math.pow(3, 11)), asked.number("now.c"), 0);
        assertTrue(asked.says().contains("Step 12 would leave every sensible number"));
    }

    @Test
    void draggingTheModelTakesItFromWhereDescentBroughtIt() {
        LossModel model = new LossModel();
        Values walked = Values.initial(model.parameters()).with("task=line&steps=7");
        Scoring scoring = model.solve(walked, Progress.silent());
        Values dragged = new Start(scoring).offset(new AxisRange(-3, 3)).set(walked, 1.5);
        assertEquals(0L, dragged.get(LossParameters.STEPS));
        assertEquals(1.5, dragged.get(LossParameters.B));
        assertEquals(scoring.w(), dragged.get(LossParameters.W));
    }
}
