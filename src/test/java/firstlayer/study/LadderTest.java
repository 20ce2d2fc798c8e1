package firstlayer.study;

import static firstlayer.study.Diary.ITEM;
import static firstlayer.study.Diary.SURE;
import static firstlayer.study.Diary.UNSAID;
import static firstlayer.study.Diary.UNSURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days were counted on a calendar. */
class LadderTest {

    // 1, 3, 7, 16, 35, 70, 140 and 280 days apart.
    private static final List<String> YEAR = List.of(
            "2026-01-01",
            "2026-01-02",
            "2026-01-05",
            "2026-01-12",
            "2026-01-28",
            "2026-03-04",
            "2026-05-13",
            "2026-09-30",
            "2027-07-07");

    private final Diary diary = new Diary();

    private Standing standing() {
        return new Ladder().after(diary.item().counted()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsAlwaysRightComesOnTheseDaysOfAYear(boolean first) {
        for (int i = 0; i + 1 < YEAR.size(); i++) {
            diary.answer(ITEM, YEAR.get(i), i > 0 || first, UNSAID);
            assertEquals(YEAR.get(i + 1), diary.due(ITEM, YEAR.get(i)));
        }
    }

    @Test
    void askedEveryMorningOfAYearItIsDueOnThoseDaysOnly() {
        diary.answer(ITEM, YEAR.get(0), true, UNSAID);
        LocalDate end = LocalDate.parse("2026-12-31");
        for (LocalDate day = LocalDate.parse("2026-01-02"); !day.isAfter(end); day = day.plusDays(1)) {
            boolean due = standing().isDue(Optional.empty(), day);
            assertEquals(YEAR.contains(day.toString()), due, day.toString());
            // Whoever answers in the note on the other days moves nothing, right or wrong.
            diary.answer(ITEM, day.toString(), due || day.getDayOfMonth() % 2 == 0, UNSAID);
        }
    }

    @Test
    void aReplayedLogGivesTheSameDays() {
        YEAR.forEach(day -> diary.answer(ITEM, day, !day.equals("2026-03-04"), UNSAID));
        Study copy = new Study();
        copy.add(diary.study().of(ITEM));
        assertEquals(
                new Ladder().after(diary.item().counted()),
                new Ladder().after(copy.history(ITEM).counted()));
    }

    @Test
    void aWrongAnswerLeadsBackToOneDay() {
        YEAR.subList(0, 5).forEach(day -> diary.answer(ITEM, day, true, UNSAID));
        diary.answer(ITEM, "2026-03-04", false, UNSAID);
        assertEquals("2026-03-05", diary.due(ITEM, "2026-03-04"));
        diary.answer(ITEM, "2026-03-05", true, UNSAID);
        assertEquals("2026-03-08", diary.due(ITEM, "2026-03-05"));
    }

    @Test
    void rightWithoutBeingSureIsTheSameRungOnceMore() {
        YEAR.subList(0, 3).forEach(day -> diary.answer(ITEM, day, true, UNSAID));
        diary.answer(ITEM, "2026-01-12", true, UNSURE);
        assertEquals("2026-01-19", diary.due(ITEM, "2026-01-12"));
        diary.answer(ITEM, "2026-01-19", true, SURE);
        assertEquals("2026-02-04", diary.due(ITEM, "2026-01-19"));
    }

    @Test
    void theDaysAreCountedFromTheAnswerNotFromWhenItWasDue() {
        diary.answer(ITEM, "2026-01-01", true, UNSAID).answer(ITEM, "2026-01-20", true, UNSAID);
        assertEquals("2026-01-23", diary.due(ITEM, "2026-01-20"));
    }

    @Test
    void whatIsAskedOnceMoreOnTheSameDayDoesNotClimb() {
        diary.answer(ITEM, "2026-01-01", true, UNSAID)
                .answer(ITEM, "2026-01-02", false, SURE)
                .answer(ITEM, "2026-01-02", true, SURE);
        assertEquals("2026-01-03", diary.due(ITEM, "2026-01-02"));
        assertTrue(standing().first());
    }

    @Test
    void onlySureAndWrongComesFirstAndOnlyUntilItIsRight() {
        diary.answer(ITEM, "2026-01-01", false, UNSURE);
        assertFalse(standing().first());
        diary.answer(ITEM, "2026-01-02", false, SURE);
        assertTrue(standing().first());
        diary.answer(ITEM, "2026-01-03", true, SURE);
        assertFalse(standing().first());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T03:59+02:00, 2026-05-01",
        "2026-05-01T04:00+02:00, 2026-05-02",
        "2026-05-01T23:59:59.999+02:00, 2026-05-02",
        "2026-05-02T03:59:59.999+02:00, 2026-05-02",
        // Clocks went back on 25 October and forward on 29 March.
        "2026-10-25T03:30+01:00, 2026-10-25",
        "2026-10-25T04:00+01:00, 2026-10-26",
        "2026-03-29T03:59+02:00, 2026-03-29",
        "2026-03-29T04:00+02:00, 2026-03-30",
        "1969-12-31T23:00-08:00, 1970-01-01",
        "2099-12-31T12:00Z, 2100-01-01",
    })
    void aDayBeginsAtFourWhereTheReaderIs(String at, String due) {
        diary.answerAt(ITEM, at, true, UNSAID);
        assertEquals(due, diary.due(ITEM, due));
    }

    @Test
    void whoTravelsGoesByTheDaysOfEachPlace() {
        // Half an hour later, and a day ahead.
        diary.answerAt(ITEM, "2026-05-01T23:00-08:00", true, UNSAID)
                .answerAt(ITEM, "2026-05-02T16:30+09:00", true, UNSAID);
        assertEquals("2026-05-05", diary.due(ITEM, "2026-05-02"));
        // And back over the date line, to the day before: nothing is due, nothing moves.
        diary.answerAt(ITEM, "2026-05-01T23:50-08:00", false, UNSAID);
        assertEquals("2026-05-05", diary.due(ITEM, "2026-05-01"));
    }

    @Test
    void aClockThatWasYearsAheadLeavesNothingBehind() {
        diary.answer(ITEM, "2099-01-01", true, UNSAID);
        assertEquals("2026-01-01", diary.due(ITEM, "2026-01-01"));
        diary.answer(ITEM, "2026-01-01", true, UNSAID);
        assertEquals("2026-01-04", diary.due(ITEM, "2026-01-01"));
    }

    @Test
    void aClockThatFellBackMeansOnlyThatItIsLongDue() {
        diary.answer(ITEM, "2026-01-01", true, UNSAID).answer(ITEM, "1970-01-01", true, UNSAID);
        assertEquals("1970-01-04", diary.due(ITEM, "2026-01-02"));
        diary.answer(ITEM, "2026-01-02", true, UNSAID);
        assertEquals("2026-01-09", diary.due(ITEM, "2026-01-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00+18:00", "+999999999-12-31T23:59-18:00"})
    void theEndsOfTimeBreakNothing(String at) {
        diary.exam("2026-01-01", "-999999999-01-01")
                .answerAt(ITEM, at, true, UNSAID)
                .answerAt(ITEM, "2026-01-01T12:00Z", true, UNSAID);
        assertEquals("2026-01-04", diary.due(ITEM, "2026-01-01"));
    }

    @Test
    void whoIsRightForEverIsAskedAtLeastOnceInAHundredYears() {
        LocalDate day = LocalDate.parse("2026-01-01");
        for (int i = 0; i < 40; i++) {
            diary.answerAt(ITEM, day + "T12:00Z", true, UNSAID);
            day = LocalDate.parse(diary.due(ITEM, day.toString()));
        }
        assertEquals(36_525, standing().interval());
    }
}
