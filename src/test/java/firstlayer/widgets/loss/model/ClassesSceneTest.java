package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassesSceneTest {

    private static final ClassesScene SCENE = new ClassesScene();
    private static final Values START = Values.initial(SCENE.parameters());

    private static Classification at(String query) {
        Values values = START.with(query);
        assertTrue(
                SCENE.objection(values).isEmpty(), () -> SCENE.objection(values).toString());
        return SCENE.solve(values, Progress.silent());
    }

    @Test
    void anUntrainedModelCostsLnCAndSaysTheLowestClass() {
        Classification state = at("");
        assertEquals(Math.log(3), state.loss(), 1e-15);
        assertEquals(4, state.correct(), "the four points of class 1");
        state.points().forEach(point -> assertEquals(1, state.said(point)));
    }

    @Test
    void pTermAndConfusionFollowFromTheRows() {
        Classification state = at("rows=1;0.5;0;-1;2;0.3;0;-1;0.1&l2=0.2");
        for (ClassPoint point : state.points()) {
            double[] e = {
                Math.exp(point.x1() + 0.5 * point.x2()),
                Math.exp(-point.x1() + 2 * point.x2() + 0.3),
                Math.exp(-point.x2() + 0.1)
            };
            double p = e[point.label() - 1] / Arrays.stream(e).sum();
            assertEquals(p, state.right(point), 1e-12);
            assertEquals(-Math.log(p), state.term(point), 1e-10);
        }
        assertEquals(0.1 * (1 + 0.25 + 1 + 4 + 1), state.penalty(), 1e-15);
        int[][] counts = state.confusion();
        assertEquals(12, Arrays.stream(counts).flatMapToInt(Arrays::stream).sum());
        assertEquals(
                state.correct(), IntStream.range(0, 3).map(i -> counts[i][i]).sum());
    }

    @Test
    void learningFallsToWhereTheGradientIsZero() {
        Classification state = at("steps=5000&rate=0.5&l2=0.05");
        List<Classification.Moment> curve = state.curve();
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(curve.get(i).loss() <= curve.get(i - 1).loss() + 1e-12);
        }
        // Where it is lowest, no small move of any row helps: the loss is convex.
        for (int i = 1; i <= 9; i++) {
            for (double move : new double[] {-0.01, 0.01}) {
                StringBuilder rows = new StringBuilder();
                for (int j = 1; j <= 9; j++) {
                    rows.append(j == 1 ? "" : ";").append(state.rows().get(j - 1) + (i == j ? move : 0));
                }
                assertTrue(at("l2=0.05&rows=" + rows).loss() > state.loss() - 1e-12);
            }
        }
    }

    @Test
    void temperatureMovesTheLossAndNeverTheAccuracy() {
        String learned = "rate=0.5&steps=100";
        Classification warm = at(learned);
        assertTrue(warm.correct() < 12, "one point is among the others");
        Classification sure = at(learned + "&temperature=0.2");
        Classification unsure = at(learned + "&temperature=10");
        assertEquals(warm.accuracy(), sure.accuracy());
        assertEquals(warm.accuracy(), unsure.accuracy());
        assertTrue(sure.loss() > warm.loss());
        assertEquals(Math.log(3), at(learned + "&temperature=10").loss(), 0.5);
        assertNotEquals(warm.loss(), unsure.loss());
    }

    @Test
    void addingTheSameNumberToEveryLogitChangesNothing() {
        Classification one = at("rows=1;2;3;4;5;6;7;8;9");
        Classification other = at("rows=2;1;13;5;4;16;8;7;19");
        for (ClassPoint point : one.points()) {
            assertEquals(one.right(point), other.right(point), 1e-12);
        }
    }

    @Test
    void everyPlaceBelongsToTheClassItIsSaidToBe() {
        Classification state = at("rate=0.5&steps=60");
        AxisRange window = new AxisRange(-3, 3);
        double area = 0;
        for (int label = 1; label <= 3; label++) {
            List<double[]> corners = ClassRegions.of(state, label, window, window);
            double twice = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < corners.size(); i++) {
                double[] a = corners.get(i);
                double[] b = corners.get((i + 1) % corners.size());
                twice += a[0] * b[1] - b[0] * a[1];
                x += a[0] / corners.size();
                y += a[1] / corners.size();
            }
            area += twice / 2;
            assertEquals(label, state.said(new ClassPoint(x, y, 1)));
        }
        assertEquals(36, area, 1e-9);
    }

    @Test
    void equalRowsLeaveAllToTheLowestClass() {
        Classification state = at("");
        AxisRange window = new AxisRange(-1, 1);
        assertEquals(4, ClassRegions.of(state, 1, window, window).size());
        assertEquals(0, ClassRegions.of(state, 2, window, window).size());
    }

    @Test
    void pointsOfOneClassAreLearnedForEver() {
        Classification state = at("points=1;1;2;1;1;2&steps=200&rate=2");
        assertEquals(2, state.correct());
        assertTrue(SCENE.describe(state).contains("All points are of one class, 2: the loss falls for ever"));
        assertTrue(at("points=1;1;2;1;1;2&steps=400&rate=2").loss() < state.loss());
    }

    @Test
    void equalPointsOfTwoClassesCannotBothBeRight() {
        Classification state = at("points=1;1;1;1;1;2&rows=0;0;0;0;0;0&steps=500&rate=1");
        assertEquals(1, state.correct());
        assertEquals(Math.log(2), state.loss(), 1e-9);
    }

    @Test
    void hugePlacesStayFinite() {
        Classification state =
                at("points=100;100;1;-100;100;2;100;-100;3&rows=100;100;100;-100;-100;-100;0;0;0&rate=2&steps=1000");
        assertTrue(Double.isFinite(state.loss()));
        assertTrue(state.curve().stream().allMatch(moment -> Double.isFinite(moment.loss())));
    }

    @Test
    void rowsComeInThreesAndEveryClassHasOne() {
        assertTrue(
                SCENE.objection(START.with("rows=1;2;3;4;5;6;7")).orElseThrow().contains("needs three"));
        assertTrue(SCENE.objection(START.with("rows=1;2;3;4;5;6")).orElseThrow().contains("of class 3"));
    }

    @Test
    void pointsAreAddedMovedAndTakenAway() {
        Values four = ClassPointEdits.added(START, 1.04, -2, 4);
        assertEquals(12, four.get(ClassesParameters.ROWS).size(), "a class more has a row");
        assertEquals(13, four.get(ClassesParameters.POINT));
        assertEquals(
                new ClassPoint(1, -2, 4), four.get(ClassesParameters.POINTS).get(12));
        Values moved = ClassPointEdits.moved(four, 13, 0, 0);
        assertEquals(
                new ClassPoint(0, 0, 4), moved.get(ClassesParameters.POINTS).get(12));
        Values flipped = ClassPointEdits.relabelled(moved, 13, 1);
        assertEquals(1, flipped.get(ClassesParameters.POINTS).get(12).label());
        Values gone = ClassPointEdits.removed(flipped, 13);
        assertEquals(START.get(ClassesParameters.POINTS), gone.get(ClassesParameters.POINTS));
        assertEquals(12, gone.get(ClassesParameters.POINT));
        assertEquals(gone, ClassPointEdits.removed(gone, 20));
        assertEquals(5, ClassPointEdits.nearest(gone, 2, 1.4).get(ClassesParameters.POINT));
    }

    @Test
    void aRowDraggedAfterLearningStartsFromWhatWasLearned() {
        Classification state = at("rate=0.5&steps=40");
        Values dragged = ClassPointEdits.weight(state, 2, 0).set(START.with("rate=0.5&steps=40"), 1.5);
        assertEquals(0, dragged.get(LossParameters.STEPS));
        List<Double> rows = dragged.get(ClassesParameters.ROWS);
        assertEquals(1.5, rows.get(3));
        assertEquals(state.rows().get(0), rows.get(0));
    }
}
