package firstlayer.param;

import static firstlayer.param.Declared.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "'0.1,0.5', 'write 0.1;0.5'",
        "'0.1, 0.5', 'write 0.1;0.5'",
        "0.1 0.5, 'write 0.1;0.5'",
        "'0,1;0,5', 'write 0.1;0.5'",
        "'0,5', 'write 0.5 for one number, 0;5 for two'",
        "'1,2,3', 'write 1;2;3'"
    })
    void aListSaysWhatSeparatesItsNumbers(String text, String right) {
        String said = assertThrows(IllegalArgumentException.class, () -> Declared.POINTS.read(text))
                .getMessage();
        assertTrue(said.endsWith(right), said);
        assertTrue(said.contains("';' separates"), said);
    }

    @Test
    void aListOfWholeNumbersHasNoDecimalComma() {
        String said = assertThrows(IllegalArgumentException.class, () -> NumberList.parts("1,2", true))
                .getMessage();
        assertTrue(said.endsWith("write 1;2"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rate=1.9&steps=44",
                "zero=off&mood=very-loud",
                "y=1;-2.5;3",
                "words=ab&at=a:3;w:0.5",
                "mood=quiet&depth=5",
                "mood=very-loud&depth=5&seed=7"
            })
    void aQueryReadsBackAsItself(String query) {
        assertEquals(query, initial().with(query).toQuery());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate=1&rate=2", "at.w=1&at.w=1", "at=w:1;w:2"})
    void aNameGivenTwiceIsRefused(String query) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> initial().with(query));
        assertTrue(refused.getMessage().endsWith("is given twice; give it once"), refused.getMessage());
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        assertEquals("rate=0.25", initial().with(RATE, 0.25).with(STEPS, 0L).toQuery());
    }

    /** As links read it: a slider drawn to −0 is no other screen than the one its link opens. */
    @Test
    void zeroHasNoSign() {
        for (Values zero : List.of(
                initial().with(RATE, -0.0),
                initial().with(POINTS, List.of(-0.0)),
                initial().with(AT, Map.of("w", -0.0)))) {
            assertEquals(zero, initial().with(zero.toQuery()));
        }
    }

    @Test
    void aPartOfAListOrOfANamedSetIsSetAlone() {
        assertEquals(List.of(1.0, 9.0), initial().with("y.2=9").get(POINTS));
        assertEquals(Map.of("w", 3.0), initial().with("at.w=3").get(AT));
    }

    @Test
    void aNameNobodyHasSetHasItsOtherwiseNumber() {
        Values values = initial().with("words=wx");
        assertEquals(1, values.lens("at.x").orElseThrow().of(values));
        assertEquals(0.5, values.lens("at.w").orElseThrow().of(values));
    }

    @Test
    void aNumberWhoseNameIsNotInUseWaits() {
        Values without = initial().with("at.w=3").with("words=x");
        assertTrue(without.lens("at.w").isEmpty());
        assertEquals(3, AT.number(without.with("words=w"), "w"));
    }

    @Test
    void whatANameImpliesHoldsUnlessTheLinkSaysOtherwise() {
        assertEquals(Mood.VERY_LOUD, initial().with("depth=3").get(MOOD));
        assertEquals(Mood.QUIET, initial().with("depth=3&mood=quiet").get(MOOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rat=1        | unknown parameter 'rat'; this widget has rate, steps, zero, mood, y, words, at, depth, seed
            rate=101     | rate: 101 is out of range; legal is −0.5 to 100
            rate=NaN     | rate: 'NaN' is not a number; write it like 0.5, -2 or 1e-4
            rate=1e400   | rate: '1e400' is too large; the largest number is about 1.8e308
            steps=1.5    | steps: 1.5 is not a whole number; legal is a whole number from 0 to 1000
            zero=yes     | zero: 'yes' is neither on nor off
            mood=loud    | mood: 'loud' is none of quiet, very-loud
            y=           | y: y has 0 numbers; need 1 to 3
            y=1;2;3;4    | y: y has 4 numbers; need 1 to 3
            y.3=1        | y.3: no number 'y.3'; there is y.1, y.2
            y.1=11       | y.1: 11 is out of range; the nearest legal is 10
            at=3         | at: '3' has no name; write it like x:2;w:0.5
            words=a1     | words: a letter was expected
            words=abcdefghi | words: 9 characters; at most 8
            rate         | 'rate' sets nothing; write it like rate=0.1
            words=%2     | '%2': a % stands before two hexadecimal digits
            """)
    void whatIsNotLegalSaysWhatWouldBeRight(String query, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> initial().with(query));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void aMistakeInTypedTextKeepsItsPlace() {
        assertEquals(
                1, assertThrows(Misread.class, () -> initial().with("words=a1")).at());
    }

    @Test
    void valuesUnderAHandAreClampedAndNeverSnapped() {
        assertEquals(100, initial().with(RATE, 1e9).get(RATE));
        assertEquals(0.123456, initial().with(RATE, 0.123456).get(RATE));
        assertThrows(IllegalArgumentException.class, () -> initial().with(RATE, Double.NaN));
    }

    @Test
    void equalSettingsAreEqualValues() {
        assertEquals(initial().with("rate=2"), initial().with(RATE, 2.0));
        assertNotEquals(initial(), initial().with(RATE, 2.0));
        Values values = initial();
        assertSame(values, values.with(RATE, 0.1));
    }

    @Test
    void aLinkCarriesWhatNeedsEncoding() {
        Link link = new Link("chain-rule", Query.write("expression", "a = b & c|d#e %"), List.of("rate=1", ""));
        assertEquals(link, Link.read(link.toString()));
        assertEquals("a = b & c|d#e %", Query.read(link.query()).get("expression"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Neuron", "neuron?a|loss?b", "n|n|n|n|n|n|n"})
    void aLinkThatIsNoneIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Link.read(text));
    }
}
