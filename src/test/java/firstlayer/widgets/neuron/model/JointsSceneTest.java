package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JointsSceneTest {

    private final JointsScene scene = new JointsScene();
    private final Values initial = Values.initial(scene.parameters());

    private Joints solved(String query) {
        return scene.solve(initial.with(query), Progress.silent());
    }

    @Test
    void moreJointsFitBetter() {
        double before = Double.POSITIVE_INFINITY;
        for (String units : List.of("1", "2", "4", "8")) {
            double loss = solved("joints=&slopes=&fit=on&units=" + units).loss();
            assertTrue(loss <= before, units);
            before = loss;
        }
        assertTrue(before < 1e-3);
    }

    @Test
    void learningComesDownTowardsTheFit() {
        Joints learned = solved("rate=0.05&steps=500");
        assertFalse(learned.ranAway());
        assertTrue(learned.loss() < 0.2 * learned.losses()[0]);
        assertTrue(learned.loss() >= learned.fittedLoss() - 1e-12);
    }

    @Test
    void tooLargeARateRunsAwayAndSaysWhichWouldNot() {
        Joints wild = solved("rate=2&steps=200");
        assertTrue(wild.ranAway());
        assertTrue(wild.steps() < 200);
        assertTrue(JointsReadouts.ranAway(wild).contains("stable with the joints held: η < "));
        assertTrue(wild.limit() < 2);
    }

    @Test
    void equalJointsAreOneAndSaidSo() {
        Joints twice = solved("units=2&joints=0.5;0.5&slopes=1;1&fit=on");
        assertEquals(1, twice.superfluous());
        assertEquals(solved("units=1&joints=0.5&slopes=1&fit=on").loss(), twice.loss(), 1e-12);
        assertEquals("one ReLU adds nothing new between −3 and 3", JointsReadouts.superfluous(twice));
    }

    @Test
    void aJointAtTheEdgeAddsNothing() {
        assertEquals(1, solved("units=1&joints=3&slopes=1&fit=on").superfluous());
    }

    @Test
    void missingNumbersAreFilledIn() {
        Joints four = solved("units=4&joints=1&slopes=2");
        assertEquals(4, four.units());
        assertArrayEquals(new double[] {2, 0, 0, 0}, four.sum().slopes());
    }

    @Test
    void ownPointsAreMetWhereTheirPlacesAreJoints() {
        Joints met = solved("curve=own&own=-3;0;-1;1;1;-1;3;1&units=2&joints=-1;1&slopes=0;0&fit=on");
        assertEquals(0, met.loss(), 1e-24);
    }

    @Test
    void aStepIsAStep() {
        double[] y = TargetCurve.STEP.heights(List.of());
        assertEquals(0, y[29]);
        assertEquals(1, y[30], "x = 0 is yes");
    }

    @Test
    void aDraggedJointKeepsWhatWasLearned() {
        Values values = initial.with("rate=0.05&steps=50");
        Joints now = scene.solve(values, Progress.silent());
        Values moved = new JointsMoves(now).joint(0).set(values, -2);
        Joints after = scene.solve(moved, Progress.silent());
        assertEquals(0, after.steps());
        assertEquals(-2, after.sum().joints()[0]);
        assertEquals(now.sum().joints()[1], after.sum().joints()[1]);
        assertArrayEquals(now.sum().slopes(), after.sum().slopes());
        assertEquals(now.sum().level(), after.sum().level());
    }

    @Test
    void aDraggedSlopeEndsTheFit() {
        Values values = initial.with("fit=on");
        Joints now = scene.solve(values, Progress.silent());
        Values moved = new JointsMoves(now).slope(1).set(values, 0.5);
        assertFalse(moved.get(JointsParameters.FIT));
        Joints after = scene.solve(moved, Progress.silent());
        assertEquals(0.5, after.sum().slopes()[1]);
        assertEquals(now.sum().slopes()[0], after.sum().slopes()[0]);
    }

    @Test
    void whatIsFittedHasNoTime() {
        assertEquals(Optional.empty(), scene.time(initial.with("fit=on")));
    }
}
