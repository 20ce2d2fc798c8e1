package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.widgets.loss.view.LossEntry;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the losses of the fourth question charge, asked as links ask them. */
class LossTest {

    private static final String OUTLIER = "y=1;2;3;4;100&";
    private static final String AT_MINUS_5 = "task=classifier&x=1&y=1&w=0&b=-5&";

    private static Asked asked(String query) {
        return Asked.of(LossEntry.entry().widget(), query);
    }

    @Test
    void theDefaultsCostTheMeanOfTheSquares() {
        Asked asked = asked("");
        assertEquals((1 + 4 + 9 + 16 + 25) / 5.0, asked.number("loss"));
        assertEquals(-2 * (1 + 2 + 3 + 4 + 5) / 5.0, asked.number("dc"));
        for (int n = 1; n <= 5; n++) {
            assertEquals(n * n, asked.number("term." + n));
        }
        assertEquals(3, asked.number("best.c"));
    }

    @ParameterizedTest
    @CsvSource({
        "mse, 22, 1522",
        "mse, 3, 1883",
        "mae, 3, 20.2",
        "mae, 22, 31.2",
        "half-mse, 22, 761",
        "half-mse, 3, 941.5"
    })
    void theFunctionDecidesWhatALevelCosts(String function, double c, double loss) {
        assertEquals(loss, asked(OUTLIER + "function=" + function + "&c=" + c).number("loss"), 1e-12);
    }

    @Test
    void squaresWantTheMeanAndAbsoluteErrorsTheMedian() {
        assertEquals(22, asked(OUTLIER + "c=0").number("best.c"));
        assertEquals(3, asked(OUTLIER + "function=mae").number("best.c"));
        assertEquals(202, asked("y=1;2;3;4;1000").number("best.c"));
        assertEquals(3, asked("y=1;2;3;4;1000&function=mae").number("best.c"));
    }

    @Test
    void atTheSameMistakeSquaredErrorPushesSeventyFiveTimesLess() {
        double cross = asked(AT_MINUS_5 + "function=cross-entropy").number("db");
        double squared = asked(AT_MINUS_5 + "function=mse").number("db");
        assertEquals(-0.9933, cross, 5e-5);
        assertEquals(-0.0132, squared, 5e-5);
        assertEquals(1 + Math.cosh(5), cross / squared, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 0.6931", "0.9, 1, 0.1054", "0.9, 0, 2.3026", "0.01, 1, 4.6052"})
    void crossEntropyIsTheLogarithmOfTheRightClass(double p, double y, double cost) {
        String query = String.format(
                Locale.ROOT, "task=classifier&function=cross-entropy&x=0&y=%s&b=%s", y, Math.log(p / (1 - p)));
        assertEquals(cost, asked(query).number("loss"), 5e-5);
    }

    @Test
    void classifiersThatAreRightEquallyOftenDifferInLoss() {
        String four = "task=classifier&function=cross-entropy&x=-1;-1;1;1&y=0;0;1;1&b=0&w=";
        Asked unsure = asked(four + Math.log(0.51 / 0.49));
        Asked sure = asked(four + Math.log(0.99 / 0.01));
        assertEquals(1, unsure.number("accuracy"));
        assertEquals(1, sure.number("accuracy"));
        assertEquals(0.673, unsure.number("loss"), 5e-4);
        assertEquals(0.010, sure.number("loss"), 5e-4 / 4);
    }

    @Test
    void theSumIsTheMeanTimesTheNumberOfPoints() {
        assertEquals(5 * asked("").number("loss"), asked("reduce=sum").number("loss"));
        assertEquals(5 * asked("").number("dc"), asked("reduce=sum").number("dc"));
        assertEquals(
                asked("reduce=sum&rate=0.02&steps=9").number("now.c"),
                asked("rate=0.1&steps=9").number("now.c"),
                1e-12);
    }

    @Test
    void thePenaltyIsHalfLambdaTimesTheSquareOfTheSlopeAlone() {
        String line = "task=line&w=3&b=2";
        assertEquals(
                0.5 * 0.4 * 9,
                asked(line + "&l2=0.4").number("loss") - asked(line).number("loss"),
                1e-12);
        assertEquals(0.4 * 3, asked(line + "&l2=0.4").number("dw") - asked(line).number("dw"), 1e-12);
        assertEquals(asked(line).number("db"), asked(line + "&l2=0.4").number("db"));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 0", "1000, 0, 1000", "-1000, 1, 1000", "-1000, 0, 0"})
    void aLogitOfAThousandHasAFiniteLoss(double z, double y, double loss) {
        String query = String.format(Locale.ROOT, "task=classifier&function=cross-entropy&x=0&y=%s&b=%s", y, z);
        assertEquals(loss, asked(query).number("loss"));
        assertEquals(loss == 0 ? 0 : y == 1 ? -1 : 1, asked(query).number("db"));
        assertTrue(Double.isFinite(asked(query + "&steps=50").number("loss")));
    }

    @Test
    void aTieOfSharesHasItsLogOddsAsTheBestConstant() {
        assertEquals(
                Math.log(3), asked("function=cross-entropy&x=1;2;3;4&y=1;1;0;1").number("best.c"), 1e-12);
        assertTrue(asked("function=cross-entropy").isEmpty("best.c"));
    }
}
