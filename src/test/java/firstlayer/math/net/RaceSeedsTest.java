package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.LECUN;
import static firstlayer.math.Initialiser.Scheme.NORMAL;
import static firstlayer.math.Initialiser.Scheme.XAVIER_NORMAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the race over 200 seeds and a million epochs: seconds each, so apart from the others. */
class RaceSeedsTest {

    private static final Initialiser TINY = Initialiser.of(NORMAL, 0.01);

    private static Trajectory run(Initialiser scheme, double rate, int epochs, long seed) {
        return Race.run(scheme, rate, epochs, seed, Watch.NOBODY, soFar -> {});
    }

    /** The escape of the tiny start with seed 42. */
    @Test
    void tinyStartsLeaveThePlateauAfterAMillionEpochs() {
        assertEquals(946_988, run(TINY, 0.1, 950_000, 42).firstBelow(0.01));
    }

    /** Seeds 1…200: 200 of 200 with 1/n and Xavier, 0 of 200 with σ = 0.01. */
    @Test
    void scaledStartsSolveAllSeedsAndTinyOnesNone() {
        int xavier = 0;
        int lecun = 0;
        int tiny = 0;
        int deep = 0;
        double worst = 0;
        for (long seed = 1; seed <= 200; seed++) {
            double end = run(Initialiser.of(XAVIER_NORMAL), 0.1, 2001, seed).loss(2000);
            worst = Math.max(worst, end);
            deep += end < 1e-30 ? 1 : 0;
            xavier += end < 0.01 ? 1 : 0;
            lecun += batched(Initialiser.of(LECUN), seed) < 0.01 ? 1 : 0;
            tiny += batched(TINY, seed) < 0.01 ? 1 : 0;
        }
        assertEquals(200, xavier);
        assertEquals(200, lecun);
        assertEquals(0, tiny);
        assertEquals(179, deep);
        assertEquals(8e-8, worst, 1e-9);
    }

    // The faster route, which ends on the same side of 0.01.
    private static double batched(Initialiser scheme, long seed) {
        Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.1), 4, 1);
        return Trajectory.of(Race.start(scheme, seed), DataSet.XOR, plan, 2000).loss(2000);
    }

    /** Of 200 seeds Xavier solves 177 with η = 0.01, 70 with 0.5 and none with 0.8. */
    @ParameterizedTest(name = "η = {0}: {1} of 200")
    @CsvSource({"0.01, 177", "0.5, 70", "0.8, 0"})
    void fewerSeedsAreSolvedAwayFromAGoodRate(double rate, int solved) {
        int count = 0;
        for (long seed = 1; seed <= 200; seed++) {
            Trajectory race = run(Initialiser.of(XAVIER_NORMAL), rate, 2001, seed);
            count += race.complete() && race.loss(2000) < 0.01 ? 1 : 0;
        }
        assertEquals(solved, count);
    }
}
