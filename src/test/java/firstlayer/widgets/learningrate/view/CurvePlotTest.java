package firstlayer.widgets.learningrate.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.WidgetPicture;
import firstlayer.widget.Place;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What is drawn over the curve, read from the drawing itself. */
class CurvePlotTest {

    private static final WidgetPicture<?> PICTURE = WidgetPicture.of(LearningRateEntry.entry());
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The box around a shape with curves. */
    private record Round(double x, double y, double width, double height) {

        boolean isCircle() {
            return Math.abs(width - height) < 0.1;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** The curve alone, large, as on a stage. */
    private static List<String> shapes(String query) {
        return PICTURE.svg(query, Place.STAGE, 900, 600).lines().toList();
    }

    private static double[] numbers(String shape) {
        return NUMBER.matcher(shape.substring(shape.indexOf(" d=")))
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Stream<Round> rounds(List<String> shapes, String kind) {
        return shapes.stream()
                .filter(shape -> shape.startsWith("<path fill=\"" + kind) && shape.contains("C"))
                .map(CurvePlotTest::round)
                .filter(Round::isCircle);
    }

    private static Round round(String shape) {
        double[] all = numbers(shape.replaceAll("C", " C"));
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < all.length; i += 2) {
            left = Math.min(left, all[i]);
            right = Math.max(right, all[i]);
            top = Math.min(top, all[i + 1]);
            bottom = Math.max(bottom, all[i + 1]);
        }
        return new Round((left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }

    /** The ball is the largest of the dots. */
    private static Round ball(String query) {
        return rounds(shapes(query), "#")
                .max(Comparator.comparing(Round::width))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "rate=0.1, 0",
        "rate=0.1, 3",
        "rate=1.7&start=-1, 0",
        "rate=-0.1&start=1, 2",
        "rate=0.3&start=1&noise=1, 4",
        "rate=0.5&schedule=inverse, 7",
        "landscape=double-well&start=0.9&rate=1.1, 5"
    })
    void theLandingLineLeadsToTheNextWeight(String query, int steps) {
        List<String> now = shapes(query + "&steps=" + steps);
        Round ring = rounds(now, "none").findFirst().orElseThrow();
        Round next = ball(query + "&steps=" + (steps + 1));
        assertEquals(next.x(), ring.x(), 0.1);
        assertEquals(next.y(), ring.y(), 0.1);
        assertTrue(
                now.stream()
                        .filter(shape -> shape.contains("stroke-dasharray") && !shape.contains("C"))
                        .map(CurvePlotTest::numbers)
                        .anyMatch(line -> line.length == 4
                                && Math.abs(line[0] - ring.x()) < 0.1
                                && Math.abs(line[2] - ring.x()) < 0.1
                                && Math.abs(line[3] - ring.y()) < 0.1),
                "a dotted line ends in the ring");
    }

    @Test
    void theBounceOfTheDoubleWellIsSeen() {
        String well = "landscape=double-well&start=0.9&rate=1.1&steps=";
        double apart = Math.abs(ball(well + 400).x() - ball(well + 401).x());
        // 1.11606 and 0.81455 in a window of less than two.
        assertTrue(apart > 0.15 * 900, apart + " pixels of 900");
    }

    /** A sigmoid at −100 is 1e−44: its loss is ½ to the last digit, as far as one sees. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "landscape=neuron&start=-100&noise=1&steps=30",
                "landscape=neuron&start=100&noise=1&steps=30",
                "landscape=neuron&start=-100&rate=100&steps=3"
            })
    void aCurveThatIsFlatAsFarAsItIsSeenIsDrawn(String query) {
        assertTrue(PICTURE.texts(query).contains("weight w"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=-0.1&steps=3", "rate=-0.1&steps=3&noise=1", "rate=0&steps=3", "rate=0.001"})
    void aRateBesideTheAxisOfTheSweepStandsInNoRegime(String query) {
        assertTrue(PICTURE.texts(query).contains("lies to the left"), PICTURE.texts(query));
    }

    @Test
    void aRateAboveTheAxisOfTheSweepIsNamedAtItsEnd() {
        assertTrue(PICTURE.texts("rate=50").contains("η = 50 lies to the right"));
    }

    @Test
    void minusANegativeRateIsPlusItsSize() {
        String texts = PICTURE.texts("rate=-0.1&start=1.5&steps=1");
        // From 1.5 uphill: 1.5 + 0.1 × 1.5 = 1.65, and 1.65 + 0.1 × 1.65 = 1.815.
        assertTrue(texts.contains("1.65 + 0.1 × 1.65 = 1.82"), texts);
        assertFalse(texts.contains("− −"), texts);
    }

    @Test
    void aDeviationIsCalledOne() {
        String texts = PICTURE.texts("rate=0.5&noise=1&steps=20");
        assertTrue(texts.contains("one deviation: 0.577"), texts);
        assertFalse(texts.contains("±"), texts);
    }

    @Test
    void nearAMinimumThatIsNotABowlsNothingIsSaidToRunAway() {
        String texts = PICTURE.texts("landscape=double-well&start=0.9&rate=1.1&steps=60");
        assertTrue(texts.contains("walks near it"), texts);
        assertFalse(texts.contains("runs away"), texts);
    }

    @Test
    void aScheduleHasNoRegimesAndNoFateForAllSteps() {
        String texts = PICTURE.texts("schedule=inverse&rate=2.1&steps=30");
        assertFalse(texts.contains("runs away") || texts.contains("hops"), texts);
    }

    @Test
    void aKeptRunIsCalledByWhatDiffers() {
        String texts = PICTURE.beside("rate=0.05").texts("rate=0.4&steps=10");
        assertTrue(texts.contains("η = 0.05"), texts);
        String rules = PICTURE.beside("optimizer=momentum&momentum=0.5")
                .texts("scene=two-weights&rate=0.05&optimizer=adam&steps=10");
        assertTrue(rules.contains("rule Momentum · μ = 0.5"), rules);
    }
}
