package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are made from the result, and true at its edges. */
class StatusLineTest {

    private static final String ZERO = "w1=0&w2=0&b=0&";

    private static Neuron neuron(String query) {
        return Neuron.of(Asked.values(new NeuronWidget(), query));
    }

    private static String says(String query) {
        return StatusLine.of(neuron(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "or", "nand", "xor"})
    void aStepHasNoSlopeSoTheGradientRuleNeverChangesAnything(String target) {
        String query = ZERO + "rule=gradient&activation=step&target=" + target + "&steps=";
        assertTrue(says(query + 0).contains("A step has slope 0, so the gradient rule never changes anything."));
        for (int steps = 1; steps <= 12; steps++) {
            Neuron neuron = neuron(query + steps);
            assertEquals(0, neuron.weight(0));
            assertEquals(0, neuron.bias());
            String says = StatusLine.of(neuron);
            assertTrue(says.contains("A step has slope 0, so the gradient rule never changes anything."), says);
            assertFalse(says.contains("istake"), says);
        }
        Asked asked = Asked.of(new NeuronWidget(), query + 6);
        assertTrue(asked.says().contains("never changes anything"), asked.says());
    }

    /** At w = b = 0 every z is 0, and the step says yes: right where yes is wanted. */
    @Test
    void theGradientRuleReadsATieAsTheNeuronDoes() {
        String query = ZERO + "rule=gradient&activation=step&target=nand&steps=";
        assertEquals(
                "Step 6, round 2: (0, 1) wants yes; z = 0, a = 1. Right."
                        + " A step has slope 0, so the gradient rule never changes anything.",
                says(query + 6));
        assertTrue(says(query + 4).contains("(1, 1) wants no; z = 0, a = 1. Wrong."), says(query + 4));
        // One of NAND's four wants no.
        assertEquals(2, neuron(query + 8).learning().mistakes());
    }

    @Test
    void aTieIsAMistakeToThePerceptronAndThatIsSaid() {
        String query = ZERO + "activation=step&target=nand&steps=";
        assertTrue(says(query + 0).contains("to it a tie, z = 0, is a mistake too"), says(query + 0));
        assertEquals(
                "Step 1, round 1: (0, 0) wants yes; z = 0, a = 1. A tie counts as a mistake and"
                        + " adds 1·(0, 0) to w and 1 to b.",
                says(query + 1));
        assertEquals("Step 2, round 1: (0, 1) wants yes; z = 1, a = 1. Right: nothing changes.", says(query + 2));
        assertTrue(says(query + 4).contains("z = 1, a = 1. A mistake adds −1·(1, 1) to w"), says(query + 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relu | 1 | φ′(z) = 0 there, so this point changes nothing.",
                "identity | 2 | The slope φ′(z) = 1 adds ",
                "sigmoid | 1 | The slope φ′(z) = 0.25 adds "
            })
    void aPointThatChangesNothingSaysWhy(String activation, int steps, String words) {
        String query = String.format(
                Locale.ROOT,
                "rule=gradient&target=or&w1=0&w2=0&b=%s&activation=%s&rate=0.1&steps=%d",
                activation.equals("relu") ? "-1" : "0",
                activation,
                steps);
        String start = activation.equals("relu") ? query.replace("target=or", "target=nand") : query;
        assertTrue(says(start).contains(words), says(start));
    }

    @Test
    void anOutputThatIsWantedChangesNothing() {
        String query = "rule=gradient&target=own&points=1;0;1&w1=1&w2=0&b=0&activation=identity&steps=1";
        assertEquals(
                "Step 1, round 1: (1, 0) wants a = 1; z = 1, a = 1. a is what is wanted: nothing changes.",
                says(query));
    }

    /** −η(a − y)φ′ at z = 0: half of a quarter. */
    @Test
    void aChangeIsSaidWithTheSlopeItComesFrom() {
        assertTrue(says("rule=gradient&target=own&points=1;0;1&w1=0&w2=0&b=0&steps=1")
                .endsWith("The slope φ′(z) = 0.25 adds 0.125·(1, 0) to w and 0.125 to b."));
    }

    @Test
    void onlyZeroIsWrittenAsZero() {
        assertEquals("0", NumberWording.number(0));
        assertEquals("0", NumberWording.number(-0.0));
        assertEquals("0.0004", NumberWording.number(0.0004));
        assertEquals("−2.0e−9", NumberWording.number(-2e-9));
        assertEquals("0.333", NumberWording.number(1.0 / 3));
    }

    @Test
    void learningThatStopsSaysWhereAndWhy() {
        String far = "target=own&points=50;50;1;-50;50;0&activation=identity&rate=2&steps=10000&rule=";
        assertTrue(says(far + "gradient").contains("a weight passed a million and learning stopped"));
        assertTrue(says(far + "gradient").contains("the rate is too large"));
        assertFalse(says(far + "perceptron").contains("stopped"), says(far + "perceptron"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w1=0&w2=0&b=0.5 | All weights are 0, so z = b = 0.50 and the answer is yes, whatever x is.",
                "w1=0&w2=0&b=-0.5&k=2 | All weights are 0, so z = k·b = −1.00 and the answer is no, whatever x is.",
                "w1=1&w2=0&b=-1 | x is on the line, which counts as yes. The line is 1.00 from the origin; ‖w‖ = 1.00.",
                "target=own&points= | There are no points yet: double-click the plane to add one.",
                "target=own&points=1;1;1 | 1 of 1 point is right."
            })
    void theLineIsSpokenOfAsItIs(String query, String words) {
        assertTrue(says(query).startsWith(words), says(query));
    }

    /** 0.1 + 0.2 − 0.3 is 5.6e−17 in doubles. */
    @Test
    void whatOnlyRoundingLeftIsOnTheLine() {
        Asked asked = Asked.of(new NeuronWidget(), "w1=0.1&w2=0.2&b=-0.3&x1=1&x2=1");
        assertEquals(0, asked.number("z"));
        assertTrue(asked.says().contains("x is on the line"), asked.says());
        assertEquals(0, asked.number("signed-distance"));
    }

    @Test
    void weightsBelowAnySquareStillHaveALineAndADistance() {
        Asked asked = Asked.of(new NeuronWidget(), "w1=1e-200&w2=0&b=0&x1=1");
        assertEquals(1e-200, asked.number("norm"));
        assertEquals(0, asked.number("distance"));
        assertEquals(1, asked.number("signed-distance"));
        assertTrue(says("w1=1e-320&w2=0&b=-1").contains("The line is ∞ from the origin"), says("w1=1e-320&w2=0&b=-1"));
    }

    @Test
    void withMoreInputsTheBoundaryIsNoLine() {
        assertTrue(says("inputs=3").contains("from the plane z = 0"), says("inputs=3"));
        assertFalse(says("inputs=4").contains(" line "), says("inputs=4"));
    }
}
