package firstlayer.widgets.initialization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Reading;
import firstlayer.widgets.initialization.view.InitializationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The race of the starts on exclusive or. */
class RaceSceneTest {

    private static Asked asked(String query) {
        return Asked.of(InitializationEntry.entry().widget(), query);
    }

    @Test
    void whoIsStillTrainingHasNoLossAndIsNotSaidToHaveRunAway() {
        List<String> said = new ArrayList<>();
        RaceScene scene = new RaceScene();
        scene.solve(Values.initial(scene.parameters()).with("epochs=200"), new Progress<RaceResult>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(RaceResult partial) {
                said.add(scene.describe(partial));
                Map<String, Reading> losses = scene.readouts().get(0).read().apply(partial);
                assertEquals(6, losses.size());
                assertEquals(
                        partial.runners().size(),
                        losses.values().stream()
                                .filter(loss -> loss.number().isPresent())
                                .count());
            }
        });
        assertTrue(said.get(0).endsWith("Xavier normal still training; He normal still training."), said.get(0));
        assertTrue(said.stream().noneMatch(words -> words.contains("ran away")), said::toString);
    }

    @Test
    void theRaceEndsWhereTheoryAndTheOldProgramSay() {
        Asked asked = asked("scene=race");
        assertEquals(0.25, asked.number("race-loss.zeros"), 0);
        assertEquals(0.24999999948, asked.number("race-loss.normal"), 1e-10);
        assertEquals(0.168, asked.number("race-loss.constant"), 0.0005);
        assertTrue(asked.number("race-loss.constant") >= 1.0 / 6);
        assertTrue(asked.number("race-loss.xavier-normal") < 1e-7);
        assertTrue(asked.number("race-loss.lecun") < 1e-2);
    }

    /** All zero but the last bias, which is at the mean of the targets: (b − y)² has curvature 2 and nothing else bends. */
    @Test
    void zerosEndWhereOnlyTheLastBiasBends() {
        assertEquals(2, asked("scene=race").number("race-curvature.zeros"), 1e-6);
    }

    /** Seed 42: beyond 2/η = 20 the tiny rest of the loss grows by (1 − ηλ)² an epoch, until it jumps to a flatter place. */
    @Test
    void xavierJumpsBecauseItsCurvatureIsBeyondTwoByTheRate() {
        Asked before = asked("scene=race&epochs=215");
        double curvature = before.number("race-curvature.xavier-normal");
        assertTrue(curvature > 20, "before: " + curvature);
        double growth = asked("scene=race&epochs=216").number("race-loss.xavier-normal")
                / before.number("race-loss.xavier-normal");
        assertEquals(Math.pow(1 - 0.1 * curvature, 2), growth, 0.05 * growth);
        assertTrue(asked("scene=race&epochs=300").number("race-curvature.xavier-normal") < 20);
    }

    @Test
    void theSentenceSaysWhyXavierJumpsAndWhyItStops() {
        String before = asked("scene=race&epochs=215").says();
        assertTrue(before.contains("Xavier normal: curvature 23.0, above 2/η = 20.0"), before);
        assertTrue(before.contains("has grown from 2.69e−6 at epoch 195 to 0.00744 at epoch 214"), before);
        String after = asked("scene=race&epochs=225").says();
        assertTrue(after.contains("Xavier normal: curvature 18.9, not above 2/η = 20.0"), after);
        assertTrue(
                after.contains("had jumped from 2.69e−6 at epoch 195 to 0.259 at epoch 223 and is 0.243 now"), after);
    }

    @Test
    void aLossThatOnlyFallsOrHasRisenALittleIsNoJump() {
        assertEquals(Optional.empty(), Jump.in(new double[] {4, 3, 2, 1}));
        assertEquals(Optional.empty(), Jump.in(new double[] {4, 0.5, 4.9, 1}));
        assertEquals(Optional.empty(), Jump.in(new double[] {0}));
        assertEquals(Optional.of(new Jump(1, 3)), Jump.in(new double[] {4, 0.5, 3, 6, 5, 0.1, 0.9}));
    }

    /** Turned to an epoch a second time, the race has its curvature; a fresh one finds the same. */
    @Test
    void anEpochIsMeasuredOnce() {
        RaceScene used = new RaceScene();
        Values at = Values.initial(used.parameters()).with("epochs=215");
        Values later = at.with("epochs=225");
        used.solve(at, Progress.silent());
        assertTrue(used.isLong(later));
        used.solve(later, Progress.silent());
        assertFalse(used.isLong(later));
        assertFalse(used.isLong(at));
        assertEquals(new RaceScene().solve(at, Progress.silent()), used.solve(at, Progress.silent()));
    }

    @Test
    void moreEpochsThanCanBeSeenAreRefused() {
        Values initial = Values.initial(new RaceScene().parameters());
        String said = assertThrows(IllegalArgumentException.class, () -> initial.with("epochs=20001"))
                .getMessage();
        assertTrue(said.contains("legal is 0 to 20000"), said);
    }

    /** Epochs are counted from 0, so the loss of epoch 89 ends a race of 90. */
    @Test
    void xavierIsBelowAHundredthAtEpoch89AndLecunAt91() {
        assertTrue(asked("scene=race&epochs=89").number("race-loss.xavier-normal") >= 0.01);
        assertTrue(asked("scene=race&epochs=90").number("race-loss.xavier-normal") < 0.01);
        assertTrue(asked("scene=race&epochs=91").number("race-loss.lecun") >= 0.01);
        assertTrue(asked("scene=race&epochs=92").number("race-loss.lecun") < 0.01);
    }

    @Test
    void aRunThatLeavesTheNumbersStopsAndSaysSo() {
        Asked asked = asked("scene=race&rate=1.1");
        assertTrue(asked.says().contains("all zeros"), asked.says());
        // 0.5·1.2²ⁿ and the bias's square stay below 1.8e308 up to about n = 1945.
        assertTrue(asked.says().contains("all zeros ran away after epoch 194"), asked.says());
        assertTrue(Double.isFinite(asked.number("race-loss.zeros")));
    }
}
