package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Remedy;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Training and held-out loss by step: the turn, the best moment, and runs that run away. */
class UnseenStepsTest {

    private static final UnseenStepsScene SCENE = new UnseenStepsScene();
    private static final Values START = Values.initial(SCENE.parameters());

    private static HeldOutRun at(String query) {
        return SCENE.solve(START.with(query), Progress.silent());
    }

    private static HeldOutRun fresh(String query) {
        return new UnseenStepsScene().solve(START.with(query), Progress.silent());
    }

    /** What the picture says of its own settings is what there is. */
    @ParameterizedTest
    @EnumSource(names = {"POLYNOMIAL", "NET"})
    void theTurnComesOnAsManySeedsAsAreSaid(UnseenBy by) {
        UsualWalk usual = UsualWalk.of(by);
        Values values = START.with(UnseenParameters.BY, by).with(usual.query());
        long turned = IntStream.rangeClosed(1, 100)
                .parallel()
                .mapToObj(seed -> new UnseenStepsScene().solve(values.with("seed=" + seed), Progress.silent()))
                .peek(run -> assertTrue(usual.is(run)))
                .filter(run -> run.now().held() >= 1.05 * run.best().held()
                        && run.now().training() < run.best().training())
                .count();
        assertEquals(usual.turned(), turned);
        assertTrue(
                SCENE.describe(SCENE.solve(values, Progress.silent())).contains(" on " + turned + " of seeds 1…100"));
    }

    @Test
    void theCountIsSaidOfItsOwnSettingsOnly() {
        assertTrue(
                SCENE.describe(at("by=polynomial&degree=9&rate=0.5&steps=300")).contains("seeds"));
        for (String other : new String[] {
            "degree=9&rate=0.5&steps=299",
            "degree=9&rate=0.4&steps=300",
            "degree=8&rate=0.5&steps=300",
            "degree=9&rate=0.5&steps=300&l2=0.01",
            "degree=9&rate=0.5&steps=300&noise=0.2",
            "degree=9&rate=0.5&steps=300&samples=13"
        }) {
            HeldOutRun run = at("by=polynomial&" + other);
            assertFalse(HeldOutWords.note(run).contains("seeds"), other);
            assertFalse(SCENE.describe(run).contains("seeds"), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=polynomial&degree=9&rate=0.5", "by=net&rate=0.05"})
    void theBestMomentIsTheLowestOfAll(String query) {
        HeldOutRun run = at(query + "&steps=120");
        double lowest = Double.MAX_VALUE;
        int best = -1;
        for (int step = 0; step <= 120; step++) {
            HeldOutRun then = at(query + "&steps=" + step);
            double held = then.unseen().stream().mapToDouble(then.curve()::term).sum()
                    / then.unseen().size();
            assertEquals(held, run.moments().get(step).held(), 1e-12);
            if (held < lowest) {
                lowest = held;
                best = step;
            }
        }
        assertEquals(best, run.best().step());
        assertEquals(at(query + "&steps=" + best).curve(), run.bestCurve());
        assertTrue(SCENE.describe(run).contains("step " + best), SCENE.describe(run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=polynomial&degree=9&rate=0.5", "by=net&rate=0.05&l2=0.01"})
    void whatAStepShowsDoesNotDependOnWhatWasAskedBefore(String query) {
        HeldOutRun early = at(query + "&steps=45");
        HeldOutRun later = at(query + "&steps=90");
        assertEquals(fresh(query + "&steps=90"), later);
        assertEquals(fresh(query + "&steps=45"), early);
        assertEquals(early, at(query + "&steps=45"));
        assertFalse(SCENE.isLong(START.with(query + "&steps=60")));
        assertTrue(SCENE.isLong(START.with(query + "&steps=91")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=polynomial&degree=9&rate=2&steps=300",
                "by=net&rate=2&steps=300",
                "by=polynomial&samples=1&rate=2&steps=10000"
            })
    void whatRunsAwayStopsAndIsOfferedARate(String query) {
        HeldOutRun run = at(query);
        assertTrue(run.ranAway());
        assertTrue(run.now().step() < 300);
        assertTrue(run.now().loss() <= 1e6);
        assertTrue(SCENE.describe(run).contains("It runs away: the next step leads beyond 1000000."));
        Remedy offered = SCENE.remedy(START.with(query), run).orElseThrow();
        HeldOutRun other = SCENE.solve(offered.values(), Progress.silent());
        assertFalse(other.ranAway());
        assertTrue(other.now().loss() < other.moments().get(0).loss());
        assertEquals(Optional.empty(), SCENE.remedy(offered.values(), other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=polynomial&degree=9&rate=0.5", "by=net&rate=0.05"})
    void aPenaltyIsAPartOfItsOwnAndMakesTheFitWorse(String query) {
        HeldOutRun free = at(query + "&steps=300");
        HeldOutRun held = at(query + "&steps=300&l2=0.05");
        assertEquals(0, free.now().penalty());
        assertTrue(held.now().penalty() > 0);
        assertTrue(held.now().training() > free.now().training());
        assertEquals(held.now().training() + held.now().penalty(), held.now().loss());
        assertTrue(held.curve().penalty(1) < free.curve().penalty(1));
        assertTrue(SCENE.describe(held).contains("with the penalty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=polynomial&samples=1&degree=1",
                "by=polynomial&samples=1&degree=9",
                "by=polynomial&samples=40&degree=9&noise=2",
                "by=polynomial&degree=1&noise=0",
                "by=net&width=1&samples=1",
                "by=net&width=60&samples=40",
                "by=net&width=60&noise=0",
                "by=net&rate=2&l2=1",
                "by=polynomial&rate=0.001"
            })
    void cornersHaveNumbers(String query) {
        for (int steps : new int[] {0, 1, 200}) {
            HeldOutRun run = at(query + "&steps=" + steps);
            run.moments().forEach(moment -> assertTrue(moment.loss() <= 1e6 && moment.held() <= 1e6));
            assertTrue(Double.isFinite(run.curve().at(1)));
            assertTrue(run.best().held() <= run.now().held());
            assertFalse(SCENE.describe(run).contains("NaN"));
            assertFalse(HeldOutWords.note(run).isBlank());
        }
    }

    @Test
    void aLearnerThatIsChosenBringsAWalkThatTurns() {
        Values net = SCENE.chosen(START, START.with("by=net"));
        assertEquals(START.with("by=net&rate=0.05&steps=1000"), net);
        assertEquals(net.with("seed=3"), SCENE.chosen(net, net.with("seed=3")));
        assertEquals(
                net.with("by=polynomial&degree=9&rate=0.5&steps=300"), SCENE.chosen(net, net.with("by=polynomial")));
    }
}
