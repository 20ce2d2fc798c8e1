package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnseenSceneTest {

    private static final UnseenScene SCENE = new UnseenScene();
    private static final Values START = Values.initial(SCENE.parameters());

    private static Generalization at(String query) {
        return SCENE.solve(START.with(query), Progress.silent());
    }

    @Test
    void aHigherDegreeNeverFitsTheSeenPointsWorse() {
        for (int seed = 1; seed <= 30; seed++) {
            Generalization state = at("seed=" + seed);
            for (int degree = 2; degree <= 9; degree++) {
                double before = state.fits().get(degree - 2).mean(state.seen());
                assertTrue(state.fits().get(degree - 1).mean(state.seen()) <= before + 1e-9);
            }
        }
    }

    @Test
    void theHeldOutLossTurnsUpwardOnMostSeeds() {
        int turned = 0;
        for (int seed = 1; seed <= 100; seed++) {
            Generalization state = at("degree=9&seed=" + seed);
            double best = state.fits().get(state.best() - 1).mean(state.unseen());
            turned += state.best() < 9 && state.heldLoss() > 1.5 * best ? 1 : 0;
        }
        assertTrue(turned >= 80, turned + " of 100");
    }

    @Test
    void atTheFittedWeightsTheSlopeOfLossAndPenaltyIsZero() {
        for (String query : List.of("degree=1", "degree=4", "degree=4&l2=0.3", "degree=9&l2=1")) {
            Generalization state = at(query);
            for (int k = 0; k <= state.degree(); k++) {
                double slope =
                        k == 0 ? 0 : state.strength() * state.fit().weights().get(k);
                for (Sampled point : state.seen()) {
                    double miss = state.fit().at(point.x()) - point.y();
                    slope += 2 * miss * Math.pow(point.x(), k) / state.seen().size();
                }
                assertEquals(0, slope, 1e-11, query);
            }
        }
    }

    @Test
    void aStrongerPenaltyMakesTheWeightsSmallerAndTheFitWorse() {
        double size = Double.MAX_VALUE;
        double training = 0;
        for (double strength : new double[] {0, 0.001, 0.01, 0.1, 1}) {
            Generalization state = at("degree=9&l2=" + strength);
            double squares = state.fit().weights().stream()
                    .skip(1)
                    .mapToDouble(w -> w * w)
                    .sum();
            assertTrue(squares < size);
            assertTrue(state.training() >= training);
            assertEquals(strength * squares / 2, state.penalty(), 1e-12);
            assertEquals(state.training() + state.penalty(), state.loss());
            size = squares;
            training = state.training();
        }
    }

    @Test
    void asManyWeightsAsPointsGoThroughThemAll() {
        Generalization state = at("degree=7&samples=8");
        assertFalse(state.fit().isOpen());
        assertEquals(0, state.training(), 1e-18);
        // Lagrange's polynomial is the only one of this degree through them.
        double x = 0.123;
        double sum = 0;
        for (Sampled one : state.seen()) {
            double share = one.y();
            for (Sampled other : state.seen()) {
                share *= one == other ? 1 : (x - other.x()) / (one.x() - other.x());
            }
            sum += share;
        }
        assertEquals(sum, state.fit().at(x), 1e-8);
    }

    @Test
    void moreWeightsThanPointsAreSaidAndTheSmallestAreTaken() {
        Generalization state = at("degree=9&samples=3");
        assertTrue(state.fit().isOpen());
        assertTrue(SCENE.describe(state).contains("10 weights and 3 points: many curves fit equally well"));
        assertEquals(0, state.training(), 1e-18);
        assertFalse(at("degree=9&samples=3&l2=0.1").fit().isOpen(), "a penalty decides");
    }

    @Test
    void onePointIsMetByTheFlattestCurve() {
        Generalization state = at("degree=1&samples=1&noise=0");
        assertEquals(0, state.training(), 1e-24);
        assertTrue(state.fit().isOpen());
        assertTrue(Double.isFinite(state.heldLoss()));
    }

    @Test
    void withoutNoiseMoreDegreesAreNoDanger() {
        Generalization state = at("noise=0&degree=9");
        assertTrue(state.heldLoss() < 1e-4);
        assertEquals(9, state.best());
    }

    @Test
    void twelvePointsAreSeenAndTwelveHeldOut() {
        Generalization state = at("");
        assertEquals(12, state.seen().size());
        assertEquals(12, state.unseen().size());
        for (int i = 0; i < 12; i++) {
            assertTrue(state.seen().get(i).x() >= -1 + i / 6.0
                    && state.seen().get(i).x() < -1 + (i + 1) / 6.0);
        }
    }
}
