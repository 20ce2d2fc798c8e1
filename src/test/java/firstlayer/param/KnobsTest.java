package firstlayer.param;

import static firstlayer.param.Declared.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnobsTest {

    private Knobs knobs;

    @BeforeEach
    void open() {
        knobs = new Knobs(ALL, "rate=0.5");
    }

    private Values rate(double rate) {
        return knobs.now().with(RATE, rate);
    }

    @Test
    void everyTurnIsUndoneAndRedone() {
        knobs.set(rate(1));
        knobs.set(rate(2));
        knobs.undo();
        assertEquals(1, knobs.now().get(RATE));
        knobs.undo();
        assertEquals(knobs.start(), knobs.now());
        knobs.redo();
        knobs.redo();
        assertEquals(2, knobs.now().get(RATE));
    }

    @Test
    void theDragsOfOneHandAreOneStepUntilItIsReleased() {
        for (int i = 1; i <= 20; i++) {
            knobs.update("slider", rate(i));
        }
        knobs.endGesture("slider");
        knobs.update("slider", rate(50));
        knobs.undo();
        assertEquals(20, knobs.now().get(RATE));
        knobs.undo();
        assertEquals(0.5, knobs.now().get(RATE));
        assertFalse(knobs.canUndo());
    }

    @Test
    void twoHandsAtOnceAreTwoStepsHoweverOftenTheyTakeTurns() {
        for (int i = 1; i <= 20; i++) {
            knobs.update("slider", rate(i));
            knobs.update("play", knobs.now().with(STEPS, (long) i));
        }
        knobs.undo();
        knobs.undo();
        assertEquals(knobs.start(), knobs.now());
    }

    @Test
    void aTurnIsItsOwnStepWhileAHandIsDown() {
        knobs.update("slider", rate(1));
        knobs.set(knobs.now().with(ZERO, false));
        knobs.update("slider", rate(2));
        knobs.undo();
        assertEquals(1, knobs.now().get(RATE));
        assertEquals(false, knobs.now().get(ZERO));
        knobs.undo();
        assertEquals(true, knobs.now().get(ZERO));
    }

    @Test
    void resetGoesToTheNotesStartAndKeepsTheSeed() {
        knobs.set(rate(3));
        knobs.newSeed();
        knobs.reset();
        assertEquals(0.5, knobs.now().get(RATE));
        assertEquals("43", knobs.now().texts().get("seed"));
    }

    @Test
    void atMostFiveRunsAreKeptAndUndoCoversThem() {
        for (int i = 1; i <= 7; i++) {
            knobs.set(rate(i));
            knobs.keep();
        }
        assertEquals(
                List.of(3.0, 4.0, 5.0, 6.0, 7.0),
                knobs.kept().stream().map(run -> run.get(RATE)).toList());
        knobs.undo();
        assertEquals(5, knobs.kept().size());
        assertEquals(2, knobs.kept().get(0).get(RATE));
    }

    @Test
    void equalValuesTellNobody() {
        List<Values> told = new ArrayList<>();
        Runnable unwatch = knobs.watch(told::add);
        knobs.set(knobs.now());
        assertEquals(List.of(), told);
        knobs.set(rate(1));
        unwatch.run();
        knobs.set(rate(2));
        assertEquals(1, told.size());
    }

    @Test
    void aWatcherThatTurnsLeavesTheOthersWithWhatIsNow() {
        List<Double> seen = new ArrayList<>();
        knobs.watch(values -> knobs.set(values.with(RATE, 9.0)));
        knobs.watch(values -> seen.add(values.get(RATE)));
        knobs.set(rate(1));
        assertEquals(9, seen.get(seen.size() - 1));
    }
}
