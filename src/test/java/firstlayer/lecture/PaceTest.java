package firstlayer.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.lecture.Pace.Sign;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-11-26T09:15:00Z");

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    @Test
    void aPauseIsNotCounted() {
        Pace paused = Pace.NONE.toggle(START).toggle(at(65));
        assertEquals("1:05", paused.words(at(500)));
        assertEquals("1:35", paused.toggle(at(600)).words(at(630)));
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        assertEquals("0:00", Pace.NONE.toggle(START).words(at(-3600)));
    }

    @Test
    void fourFifthsOfThePlanAreSaidAndWhatIsBeyondIt() {
        Pace pace = Pace.NONE.toggle(START);
        assertEquals(Sign.FINE, pace.sign(at(36 * 60 - 1), 45));
        assertEquals(Sign.NEAR_THE_END, pace.sign(at(36 * 60), 45));
        assertEquals(Sign.NEAR_THE_END, pace.sign(at(45 * 60), 45));
        assertEquals(Sign.OVER, pace.sign(at(45 * 60 + 1), 45));
        assertEquals(Sign.FINE, pace.sign(at(1_000_000), 0));
    }
}
