package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are true at the edges too. */
class LossWordsTest {

    private static Asked asked(String query) {
        return Asked.of(new LossModel(), query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task=classifier&w=0&b=0 | All 5 points cost the same, 0.25 each",
                "c=3 | Points 1 and 5 cost most, 4 each",
                "c=0 | Point 5 costs most, 25",
                "y=2;2;2;2;2&c=2 | No point costs anything",
                "x=1;2;3&y=0;5;0&c=0.1 | Point 2 costs most",
                "x=1&y=5 | There is one point",
                "x=1;2&y=1;-1&c=0 | Both points cost the same, 1 each",
                "y=1;5;3;5;1&c=3 | Points 1, 2, 4 and 5 cost most, 4 each"
            })
    void whoCostsMostIsSaidAsItIs(String query, String words) {
        assertTrue(asked(query).says().contains(words), asked(query).says());
    }

    @Test
    void theLossIsCalledWhatItIs() {
        assertTrue(asked("reduce=sum").says().contains("the sum of the prices is 55"));
        assertTrue(asked("task=line&l2=1&w=2").says().contains("mean of the prices with the penalty is"));
        assertFalse(asked("l2=1").says().contains("penalty"), "a level has no weight to be charged for");
    }

    /** 0.1 + 0.2 is not 0.3 in doubles, but a line through the points misses none of them. */
    @Test
    void whatOnlyRoundingLeftIsZero() {
        Asked line = asked("task=line&x=0.1;0.2;0.3&y=0.3;0.5;0.7&w=2&b=0.1");
        for (int n = 1; n <= 3; n++) {
            assertEquals(0, line.number("term." + n));
        }
        assertEquals(0, line.number("loss"));
        assertEquals(0, line.number("dw"));
        assertEquals(0, line.number("db"));
        assertEquals(0, asked("y=0.1;0.2;0.3;0.4;0.6&c=0.32").number("dc"), "five pushes that cancel");
        // A real miss, however small, is one.
        assertTrue(asked("task=line&x=1&y=1&w=1.000000001&b=0").number("term.1") > 0);
    }
}
