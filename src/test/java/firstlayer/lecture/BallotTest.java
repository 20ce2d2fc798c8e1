package firstlayer.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.lecture.Ballot.Round;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {

    @Test
    void handsAreCountedOptionByOption() {
        Ballot counted = Ballot.NONE.count(Round.FIRST, 1, 12, 3).count(Round.FIRST, 2, 4, 3);
        assertEquals(List.of(0, 12, 4), counted.first());
        assertEquals(16, counted.total(Round.FIRST));
        assertEquals(0.75, counted.share(Round.FIRST, 1));
        assertEquals(0.0, Ballot.NONE.share(Round.FIRST, 0));
        assertEquals(List.of(), counted.second());
    }

    @Test
    void theSecondVoteLeavesTheFirst() {
        Ballot both = Ballot.NONE.count(Round.FIRST, 0, 3, 2).count(Round.SECOND, 1, 5, 2);
        assertEquals(List.of(3, 0), both.first());
        assertEquals(List.of(0, 5), both.second());
    }

    @Test
    void nothingIsShownBeforeItIsAskedFor() {
        Ballot counted = Ballot.NONE.count(Round.FIRST, 0, 3, 2);
        assertFalse(counted.isShown(Round.FIRST));
        Ballot shown = counted.show(Round.FIRST, true).count(Round.SECOND, 0, 2, 2);
        assertTrue(shown.isShown(Round.FIRST));
        assertFalse(shown.isShown(Round.SECOND));
        assertFalse(shown.show(Round.SECOND, true).show(Round.FIRST, false).isShown(Round.SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "−1", "1000000000", "10000", "3.5", "many", "99999999999999999999"})
    void whatIsNoNumberOfHandsIsRefused(String typed) {
        String message = assertThrows(IllegalArgumentException.class, () -> Ballot.read(typed))
                .getMessage();
        assertEquals(typed + ": not a number of hands; 0 to 9,999 can be counted.", message);
    }

    @Test
    void aTypedNumberIsReadWithItsSpaces() {
        assertEquals(0, Ballot.read(" "));
        assertEquals(9_999, Ballot.read(" 9999 "));
    }
}
