package firstlayer.study;

import static firstlayer.study.Diary.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnAnswerTest {

    private static final String FORTY = "word ".repeat(40);
    private static final String SHORT = "word ".repeat(39);

    private final Diary diary = new Diary();

    private OwnAnswer answer() {
        return OwnAnswer.of(diary.study().of(NOTE));
    }

    private Diary at(String time, Fact fact) {
        return diary.add(NOTE, "2026-01-01T" + time + "+01:00", fact);
    }

    private Diary wrote(String time, String text) {
        return at(time, new Fact.Wrote(text));
    }

    private List<String> versions() {
        return answer().versions().stream().map(OwnAnswer.Version::text).toList();
    }

    @Test
    void nothingWasWritten() {
        assertEquals(new OwnAnswer(List.of(), Set.of(), false, false, false), answer());
        assertEquals("", answer().text());
        assertFalse(answer().written());
    }

    @Test
    void versionsAreAMinuteApartAndTheLastIsAlwaysThere() {
        wrote("10:00:00", "a");
        wrote("10:00:30", "b");
        wrote("10:01:10", "c");
        wrote("10:01:20", "d");
        wrote("10:03:00", "e");
        // 100 s before e; 80 s before d, with c and b in between.
        assertEquals(List.of("a", "d", "e"), versions());
        wrote("10:03:59", "f");
        assertEquals("f", answer().text());
        assertEquals(List.of("a", "d", "f"), versions());
        wrote("10:04:59", "g");
        assertEquals(List.of("a", "d", "f", "g"), versions());
    }

    @Test
    void anHourOfSavingEveryTenSecondsHasAVersionForEveryMinute() {
        for (int second = 0; second <= 3600; second += 10) {
            wrote(
                    String.format(
                            java.util.Locale.ROOT, "%02d:%02d:%02d", 10 + second / 3600, second / 60 % 60, second % 60),
                    "s" + second);
        }
        assertEquals(61, versions().size());
        assertEquals("s0", versions().get(0));
        assertEquals("s60", versions().get(1));
        assertEquals("s3600", versions().get(60));
    }

    @Test
    void aClockThatJumpsBackLosesNoVersion() {
        wrote("10:00:00", "a");
        wrote("09:00:00", "b");
        wrote("09:00:01", "c");
        assertEquals(List.of("a", "c"), versions());
        assertEquals("c", answer().text());
    }

    @Test
    void theModelAnswerOpensWithFortyWordsAndStaysOpen() {
        wrote("10:00:00", SHORT);
        assertFalse(answer().open());
        wrote("10:05:00", FORTY);
        assertTrue(answer().open());
        assertTrue(answer().written());
        wrote("10:10:00", SHORT);
        assertTrue(answer().open());
        assertFalse(answer().written());
        assertFalse(answer().peeked());
    }

    @Test
    void whoAsksForItGetsTheModelAnswerAndItIsSaid() {
        at("10:00:00", new Fact.Peeked());
        assertTrue(answer().open());
        assertTrue(answer().peeked());
        assertFalse(answer().written());
    }

    @Test
    void aPointIsTickedUntilItIsNot() {
        at("10:00:00", new Fact.Ticked("p1", true));
        at("10:00:01", new Fact.Ticked("p2", true));
        at("10:00:02", new Fact.Ticked("p1", false));
        assertEquals(Set.of("p2"), answer().ticked());
    }

    @Test
    void thePointsWereGoneThroughWhereOneIsTickedAfterWriting() {
        at("10:00:00", new Fact.Ticked("p1", true));
        wrote("10:01:00", FORTY);
        assertFalse(answer().checked());
        at("10:02:00", new Fact.Ticked("p1", false));
        assertTrue(answer().checked());
    }

    @Test
    void aTextThatAnotherTookThePlaceOfIsListedHoweverSoon() {
        wrote("10:00:00", "What one window wrote, and what would be missed");
        wrote("10:00:05", "Something else, from another window at the same time");
        wrote("10:00:10", "Something else, from another window at the same time, and on");
        assertEquals(
                List.of(
                        "What one window wrote, and what would be missed",
                        "Something else, from another window at the same time, and on"),
                versions());
    }
}
