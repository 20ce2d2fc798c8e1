package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the loss widget takes, refuses, and draws. */
class LossModelTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"mse", "half-mse", "huber"})
    void theAreaDrawnIsThePrice(String function) {
        LossModel model = new LossModel();
        for (String at : List.of("", "&task=line&w=1.3&b=-0.4", "&y=1;2;3;4;100&c=22")) {
            Values values = Values.initial(model.parameters()).with("function=" + function + at);
            Scoring scoring = model.solve(values, Progress.silent());
            DataAxes field = DataAxes.of(scoring);
            for (Example example : scoring.examples()) {
                Scoring.Patch patch = field.placed(scoring.patch(example), example);
                double wide = field.stretch() * (patch.right() - patch.left());
                double high = patch.high() - patch.low();
                assertEquals(scoring.term(example), wide * high, 1e-9 * (1 + wide * high));
                assertTrue(!function.equals("mse") || Math.abs(wide - high) < 1e-9);
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
        return WrittenSum.of(model.solve(values, Progress.silent())).sum();
    }
}
