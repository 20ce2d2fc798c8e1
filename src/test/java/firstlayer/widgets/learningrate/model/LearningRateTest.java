package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.math.Descent;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Superseded;
import firstlayer.widgets.learningrate.view.LearningRateEntry;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments of the second question on one weight, asked as links ask them. */
class LearningRateTest {

    private static Asked asked(String query) {
        return Asked.of(LearningRateEntry.entry().widget(), query);
    }

    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {0, 1, 7, 44, 100})
    void twinsHaveTheSameLoss(int steps) {
        Asked twins = asked("lanes=1.9&steps=" + steps);
        assertEquals(twins.number("loss"), twins.number("lane-loss.1"), 1e-14);
        assertEquals(2 * Math.pow(0.9, 2 * steps), twins.number("loss"), 1e-14);
    }

    @ParameterizedTest(name = "η = {0}: {1} steps to 1 %")
    @CsvSource({"0.1, 44", "1.9, 44", "0.5, 7", "1.5, 7", "1, 1", "1.99, 459", "0.9, 2", "1.1, 2"})
    void stepsToOnePercentAreThoseThatAreWalked(double rate, int steps) {
        assertEquals(steps, asked("rate=" + rate).number("steps-to-1-percent"));
        double tolerance = 0.02 * 1e-9;
        assertTrue(Math.abs(weight(rate, steps)) <= 0.02 + tolerance);
        assertTrue(Math.abs(weight(rate, steps - 1)) > 0.02 + tolerance);
    }

    /** 1 − η, 1 − 0.01·η: a factor that is not 1 is not written as 1. */
    @ParameterizedTest
    @CsvSource({
        "rate=1.9999, −0.9999: it hops across",
        "rate=2.0001, −1.0001: it runs away",
        "rate=2, −1.00: it hops for ever",
        "a=0.01&rate=0.001, 0.99999: it walks in",
        "rate=0, 1.00: it stands still"
    })
    void aFactorBesideOneIsWrittenWithTheDigitsThatTellThemApart(String query, String words) {
        assertTrue(
                asked(query).says().contains("multiplies w by " + words),
                asked(query).says());
    }

    @Test
    void aNewerRateEndsTheWalksOfTheOldOne() {
        OneWeightScene scene = new OneWeightScene();
        Values values = Values.initial(scene.parameters()).with("steps=100000&lanes=0.2;0.3");
        Progress<CurveDescent> newerWaits = new Progress<>() {
            @Override
            public void at(double share) {
                throw new Superseded();
            }

            @Override
            public void soFar(CurveDescent partial) {
                throw new Superseded();
            }
        };
        assertTrue(scene.isLong(values));
        assertThrows(Superseded.class, () -> scene.solve(values, newerWaits));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 2.1, 0, -0.1})
    void whatNeverComesNearerHasNoStepsToOnePercent(double rate) {
        assertTrue(asked("rate=" + rate).isEmpty("steps-to-1-percent"));
    }

    private static double weight(double rate, int steps) {
        return asked("rate=" + rate + "&steps=" + steps).number("w");
    }

    @ParameterizedTest(name = "λ = {0} from {1}")
    @CsvSource({"1, 2", "0.25, 2", "4, -3", "2, 0.7"})
    void oneOverTheCurvatureArrivesInOneStep(double a, double start) {
        assertEquals(
                0,
                asked(String.format(Locale.ROOT, "a=%s&rate=%s&start=%s&steps=1", a, 1 / a, start))
                        .number("w"));
    }

    @Test
    void theEdgeSwingsForEver() {
        assertEquals(2, weight(2, 100));
        assertEquals(-2, weight(2, 7));
        assertEquals(-1, asked("rate=2").number("factor"));
        assertTrue(asked("rate=2").says().contains("hops for ever"));
    }

    @Test
    void aHairAboveTheEdgeRunsAway() {
        assertEquals(-1.1, asked("rate=2.1").number("factor"), 1e-15);
        assertTrue(Math.abs(weight(2.1, 42)) > 100);
        assertFalse(Math.abs(weight(2.1, 41)) > 100);
    }

    @Test
    void divergenceStopsAtTheLastSensibleNumberAndSaysWhatIsStable() {
        Asked ran = asked("rate=2.1&steps=100000");
        // 2·1.1^t ≤ 10⁶ for the last time.
        int last = (int) Math.floor(Math.log(Descent.FAR / 2) / Math.log(1.1));
        assertEquals(2 * Math.pow(-1.1, last), ran.number("w"), 1e-6 * Math.pow(1.1, last));
        assertTrue(ran.says().contains("more than 1"), ran.says());
        assertTrue(ran.says().contains("η = 2"), ran.says());
    }

    @Test
    void curvatureMovesTheEdge() {
        assertEquals(2, asked("rate=0.6").number("limit"));
        assertEquals(0.5, asked("rate=0.6&a=4").number("limit"));
        assertEquals(-1.4, asked("rate=0.6&a=4").number("factor"), 1e-15);
    }

    @Test
    void aNegativeRateClimbs() {
        assertTrue(
                asked("rate=-0.1&steps=10").number("loss") > asked("rate=-0.1").number("loss"));
    }

    @ParameterizedTest(name = "η = {0}: variance {1}, seeds 1…200")
    @CsvSource({"0.5, 0.3333333333", "0.1, 0.05263157895", "0.05, 0.02564102564"})
    void noiseHoversAtItsFloor(double rate, double variance) {
        assertEquals(variance, asked("noise=1&rate=" + rate).number("noise-floor"), 1e-9);
        double[] squares = IntStream.rangeClosed(1, 200)
                .mapToDouble(seed -> asked(
                                String.format(Locale.ROOT, "noise=1&start=0&steps=400&rate=%s&seed=%d", rate, seed))
                        .number("w"))
                .map(w -> w * w)
                .toArray();
        double mean = IntStream.range(0, squares.length)
                .mapToDouble(i -> squares[i])
                .average()
                .orElseThrow();
        // A squared normal number has √2 times its mean as deviation.
        double standardError = variance * Math.sqrt(2.0 / squares.length);
        assertEquals(variance, mean, 4 * standardError);
    }

    private static String line(String query) {
        OneWeightScene scene = new OneWeightScene();
        return String.join(" ", StepWords.of(scene.solve(Asked.values(scene, query), Progress.silent())));
    }

    /** Works out {@code w − η × L′ − η × noise} from the digits that are printed. */
    private static double workedOut(String terms) {
        String plain = terms.replace('−', '-').replaceAll("[()]", "");
        String[] parts = plain.split(" ");
        double sum = Double.parseDouble(parts[0]);
        for (int i = 1; i < parts.length; i += 4) {
            double product = Double.parseDouble(parts[i + 1]) * Double.parseDouble(parts[i + 3]);
            sum += parts[i].equals("+") ? product : -product;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "rate=0.1, 0",
        "rate=0.1, 7",
        "rate=0.5&noise=1, 0",
        "rate=0.5&noise=1, 33",
        "rate=0.07&noise=2&seed=9, 5",
        "rate=-0.1&start=-1.3, 4",
        "rate=-0.3&noise=0.5, 4",
        "schedule=inverse&rate=0.5&noise=0.3, 13",
        "schedule=cosine&rate=0.5, 100",
        "rate=0.2&a=5, 1",
        "landscape=double-well&start=0.9&rate=1.1, 60",
        "landscape=plateau-cliff&start=1.8&rate=0.4, 30",
        "landscape=neuron&start=0.5&rate=1, 3"
    })
    void thePrintedLineAddsUpToTheNextWeight(String run, int steps) {
        String query = run + "&steps=" + steps;
        double next = asked(run + "&steps=" + (steps + 1)).number("w");
        String[] sides = line(query).split("= | ≈ ");
        double said = Double.parseDouble(sides[sides.length - 1].replace('−', '-'));
        assertEquals(next, said, 5.001e-3 * Math.abs(next) + 1e-12, line(query));
        double worked = workedOut(sides[sides.length - 2].strip());
        assertTrue(
                line(query).contains("≈") || Math.abs(worked - said) <= 5.001e-3 * Math.abs(said) + 1e-9, line(query));
    }

    @Test
    void noiseIsATermOfItsOwn() {
        assertTrue(line("rate=0.5&noise=1").startsWith("w ← w − η·L′ − η·noise = 2 − 0.5 × 2 − 0.5 × "));
        assertTrue(line("rate=0.5").endsWith("= 2 − 0.5 × 2 = 1"));
    }

    @Test
    void noStepsAreCountedToWhereNothingArrives() {
        assertTrue(asked("noise=1&rate=0.5").isEmpty("steps-to-1-percent"));
        assertTrue(asked("schedule=inverse&rate=0.5").isEmpty("steps-to-1-percent"));
        assertTrue(asked("start=0").isEmpty("steps-to-1-percent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "inverse", "exponential", "cosine", "warm-up", "one-cycle"})
    void underAScheduleTheFactorIsThatOfTheNextStep(String schedule) {
        String query = "rate=0.5&schedule=" + schedule + "&steps=";
        double ratio = asked(query + 24).number("w") / asked(query + 23).number("w");
        assertEquals(ratio, asked(query + 23).number("factor"), 1e-12);
        assertTrue(
                asked(query + 23).says().startsWith("The next step"),
                asked(query + 23).says());
        assertFalse(asked(query + 23).says().contains("each step"));
        assertTrue(asked(query + "23&noise=1").isEmpty("noise-floor"), "the law is of one rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start=0&rate=0.5", "landscape=double-well&start=0&rate=1&steps=9", "rate=1&steps=1"})
    void whereTheSlopeIsZeroItIsSaidThatNothingMoves(String query) {
        assertTrue(
                asked(query).says().contains("The slope there is 0"),
                asked(query).says());
    }

    @Test
    void whatStartsAtTheMinimumIsNotSaidToWalk() {
        assertTrue(asked("start=0&rate=0.5").says().contains("it stays at the minimum"));
        assertFalse(asked("scene=two-weights&start=0&start2=0").says().contains("walks"));
    }

    @Test
    void theDoubleWellSettlesOrBounces() {
        String well = "landscape=double-well&start=0.9&";
        assertEquals(1, asked(well + "rate=0.9&steps=400").number("w"), 1e-9);
        double one = asked(well + "rate=1.1&steps=400").number("w");
        double other = asked(well + "rate=1.1&steps=401").number("w");
        assertEquals(0.81455, Math.min(one, other), 5e-6);
        assertEquals(1.11606, Math.max(one, other), 5e-6);
        assertEquals(1, asked(well + "rate=1.1").number("limit"), 1e-12);
        assertEquals(0, asked("landscape=double-well&start=0&rate=1&steps=100").number("w"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.777, 1.9, 2.1})
    void theRateThatIsSetIsAPointOfTheSweep(double rate) {
        OneWeightScene scene = new OneWeightScene();
        RateSweep sweep = scene.solve(Asked.values(scene, "rate=" + rate), Progress.silent())
                .sweep();
        int place = Arrays.binarySearch(sweep.rates(), rate);
        assertTrue(place > 0);
        double exact = 2 * Math.pow(1 - rate, 40);
        assertEquals(exact, sweep.losses()[place], 1e-9 * exact + 1e-15);
    }

    @Test
    void theSweepHasTheNumbersOfTheTeachingPlan() {
        assertEquals(0.0296, asked("rate=0.1&steps=20").number("loss"), 5e-5);
        assertEquals(0.0296, asked("rate=1.9&steps=20").number("loss"), 5e-5);
        assertEquals(90.5, asked("rate=2.1&steps=20").number("loss"), 0.05);
    }
}
