package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Learning in numbers: the rule, its factors, and each weight at the start and now. */
class LearningTableTest {

    private static LearningTable table(String query) {
        return LearningTable.of(Neuron.of(Asked.values(new NeuronWidget(), query)));
    }

    private static String row(LearningTable table, int i) {
        LearningTable.Row row = table.rows().get(i);
        return String.join(" ", row.name(), row.start(), "|", row.sum(), row.mark(), row.now());
    }

    /** By hand: (0, 0) ties, s = −1, b = −1; (0, 1) and (1, 0) are right at z = −1; (1, 1) is not. */
    @Test
    void theFirstRoundOfAndIsAsByHand() {
        String query = "target=and&w1=0&w2=0&b=0&activation=step&steps=";
        LearningTable first = table(query + 1);
        assertEquals("w ← w + η·s·x,   b ← b + η·s", first.rule());
        assertEquals(
                List.of("(0, 0) wants no: s = −1, z = 0", "a tie counts as a mistake: η·s = 1·(−1) = −1"),
                first.factor());
        assertEquals("b 0 | 0 − 1 = −1", row(first, 2));
        assertEquals(
                "right, s·z > 0: nothing is added", table(query + 2).factor().get(1));
        LearningTable fourth = table(query + 4);
        assertEquals("a mistake, s·z < 0: η·s = 1·1 = 1", fourth.factor().get(1));
        assertEquals("w_1 0 | 0 + 1·1 = 1", row(fourth, 0));
        assertEquals("b 0 | −1 + 1 = 0", row(fourth, 2));
    }

    /** At z = 0 a sigmoid is ½ with slope ¼: η·(½ − 1)·¼ = −⅛ at η = 1. */
    @Test
    void theGradientRuleIsWrittenWithItsFactors() {
        LearningTable table =
                table("rule=gradient&target=own&points=1;-0.5;1&w1=0.5&w2=1&b=0&activation=sigmoid&steps=1");
        assertEquals("w ← w − η·(a − y)·φ′(z)·x", table.rule());
        assertEquals(
                List.of("(1, −0.5): z = 0, a = 0.5, wants y = 1", "η·(a − y)·φ′(z) = 1·(0.5 − 1)·0.25 = −0.125"),
                table.factor());
        assertEquals("w_1 0.5 | 0.5 + 0.125·1 = 0.625", row(table, 0));
        // 1 − 0.0625 is 0.9375, which three decimals do not show.
        assertEquals("w_2 1 | 1 + 0.125·(−0.5) ≈ 0.938", row(table, 1));
        assertEquals("b 0 | 0 + 0.125 = 0.125", row(table, 2));
    }

    @Test
    void sharpnessIsAFactorToo() {
        LearningTable table =
                table("rule=gradient&target=own&points=1;1;0&w1=0&w2=0&b=0&activation=identity&k=2&steps=1");
        assertEquals("w ← w − η·(a − y)·φ′(z)·k·x", table.rule());
        assertEquals("η·(a − y)·φ′(z)·k = 1·(0 − (−1))·1·2 = 2", table.factor().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nand", "xor"})
    void aStepHasSlopeZeroAndThatIsSaid(String target) {
        String query = "activation=step&rule=gradient&w1=0&w2=0&b=0&target=" + target + "&steps=";
        assertTrue(table(query + 0).factor().get(0).contains("A step has slope 0"));
        for (int steps = 1; steps <= 8; steps++) {
            LearningTable table = table(query + steps);
            assertTrue(
                    table.factor().get(1).endsWith("·0 = 0"),
                    () -> table.factor().toString());
            assertTrue(
                    table.factor().get(2).contains("slope 0"),
                    () -> table.factor().toString());
            assertEquals("b 0 | 0 + 0 = 0", row(table, 2));
        }
    }

    /** The start stays what was set, whatever is learned: known from Rosenblatt's rule on AND, (3, 2, −4) after 9 rounds. */
    @ParameterizedTest
    @CsvSource({"0, '', 0", "36, step 36, 3"})
    void startAndNowStandBesideEachOther(int steps, String head, String now) {
        LearningTable table = table(String.format(Locale.ROOT, "target=and&w1=0&w2=0&b=0&steps=%d", steps));
        assertEquals(head, table.step());
        assertEquals("0", table.rows().get(0).start());
        assertEquals(now, table.rows().get(0).now());
    }

    @Test
    void whereThereIsNothingToLearnItSaysWhy() {
        assertEquals(
                "There are no points to learn from.",
                table("target=own&points=&steps=5").factor().get(0));
        String far = "target=own&points=50;50;1;-50;50;0&activation=identity&rate=2&steps=10000&rule=gradient";
        assertTrue(table(far).factor().get(0).contains("learning stopped"));
    }
}
