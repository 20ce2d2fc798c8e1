package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a choice of model or price brings with it. */
class LossChoicesTest {

    private static final LossModel MODEL = new LossModel();

    private static Values values(String query) {
        return Asked.values(MODEL, query);
    }

    private static Values chosen(Values before, String choice) {
        return MODEL.chosen(before, before.with(choice));
    }

    @Test
    void twoClassesComeWithBothClassesAndCrossEntropy() {
        Values classes = chosen(values(""), "task=classifier");
        assertEquals(LossFunction.CROSS_ENTROPY, classes.get(LossParameters.FUNCTION));
        assertTrue(classes.get(LossParameters.Y).containsAll(List.of(0.0, 1.0)));
        assertTrue(MODEL.objection(classes).isEmpty());
        // Untrained, it is right about nothing but by chance: a coin costs ln 2.
        assertEquals(Math.log(2), Asked.of(MODEL, classes.toQuery()).number("loss"), 1e-15);
        assertTrue(Asked.of(MODEL, classes.toQuery()).number("accuracy") < 1);
    }

    @Test
    void pointsThatHaveBothClassesStay() {
        Values own = values("x=1;2;3&y=0;1;0.5");
        assertEquals("1;2;3", chosen(own, "task=classifier").text(LossParameters.X));
    }

    @Test
    void whatAModeBroughtGoesWithIt() {
        Values start = values("");
        assertEquals(start, chosen(chosen(start, "task=classifier"), "task=constant"));
        Values line = chosen(chosen(values("task=line&w=2"), "task=classifier"), "task=line");
        assertEquals(values("task=line&w=2"), line);
    }

    @Test
    void crossEntropyChosenForALineBringsTwoClasses() {
        Values classes = chosen(values("task=line"), "function=cross-entropy");
        assertEquals(Task.CLASSIFIER, classes.get(LossParameters.TASK));
        assertTrue(MODEL.objection(classes).isEmpty());
    }

    @Test
    void aLineWithCrossEntropySaysThatItCannot() {
        String why = MODEL.objection(values("task=line&function=cross-entropy")).orElseThrow();
        assertTrue(why.contains("cross-entropy cannot measure it; choose two classes"), why);
    }

    @Test
    void aChoiceIsOneTurnAndOneUndo() {
        Knobs knobs = new Knobs(MODEL.parameters(), "");
        knobs.set(chosen(knobs.now(), "task=classifier"));
        knobs.undo();
        assertEquals("", knobs.now().toQuery());
        assertFalse(knobs.canUndo());
    }
}
