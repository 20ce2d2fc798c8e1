package firstlayer.study;

import static firstlayer.study.Diary.ITEM;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exam is on 20 June, so that everything comes once more on the 18th or the 19th. */
class ExamTest {

    private static final String EXAM = "2026-06-20";

    private final Diary diary = new Diary();

    private Diary climbed() {
        List.of("2026-05-01", "2026-05-02", "2026-05-05", "2026-05-12", "2026-05-28")
                .forEach(day -> diary.answer(ITEM, day, true, UNSAID));
        return diary;
    }

    @Test
    void anIntervalEndsTwoDaysBeforeTheExamAndGoesOnAfterIt() {
        diary.exam("2026-05-01", EXAM);
        climbed();
        assertEquals("2026-06-18", diary.due(ITEM, "2026-05-28"));
        assertEquals("2026-06-18", diary.due(ITEM, "2026-06-19"));
        // On the day of the exam the ladder holds again: 35 days after 28 May.
        assertEquals("2026-07-02", diary.due(ITEM, EXAM));
    }

    @Test
    void shorterIntervalsStayAsTheyAre() {
        diary.exam("2026-05-01", EXAM).answer(ITEM, "2026-05-01", true, UNSAID);
        assertEquals("2026-05-02", diary.due(ITEM, "2026-05-01"));
        diary.answer(ITEM, "2026-05-02", true, UNSAID);
        assertEquals("2026-05-05", diary.due(ITEM, "2026-05-02"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-18, 2026-08-27", "2026-06-19, 2026-08-28"})
    void whatIsRightInTheLastTwoDaysHasClimbedAndIsNotDueBeforeTheExam(String day, String due) {
        diary.exam("2026-05-01", EXAM);
        climbed().answer(ITEM, day, true, UNSAID);
        assertEquals(due, diary.due(ITEM, "2026-06-19"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-16, true, 2026-06-17",
        "2026-06-17, true, 2026-06-18",
        "2026-06-17, false, 2026-06-18",
        "2026-06-18, true, 2026-06-20",
        "2026-06-19, true, 2026-06-20",
        "2026-06-18, false, 2026-06-19",
        "2026-06-19, false, 2026-06-20",
        "2026-06-20, true, 2026-06-21",
    })
    void whatIsNewInTheLastDays(String day, boolean right, String due) {
        diary.exam("2026-05-01", EXAM).answer(ITEM, day, right, UNSAID);
        assertEquals(due, diary.due(ITEM, day));
    }

    @Test
    void aDateThatIsSetLateHoldsForWhatWasAnsweredBefore() {
        climbed().exam("2026-06-19", EXAM);
        assertEquals("2026-06-18", diary.due(ITEM, "2026-06-19"));
        diary.answer(ITEM, "2026-06-19", true, UNSAID);
        assertEquals("2026-08-28", diary.due(ITEM, "2026-06-19"));
    }

    @Test
    void aDateInThePastChangesNothing() {
        climbed().exam("2026-05-29", "2026-05-10");
        assertEquals("2026-07-02", diary.due(ITEM, "2026-05-29"));
        diary.answer(ITEM, "2026-07-02", true, UNSAID);
        assertEquals("2026-09-10", diary.due(ITEM, "2026-07-02"));
    }

    @Test
    void aDateThatIsTakenAwayOrMovedLeavesWhatWasAnsweredUnderIt() {
        diary.exam("2026-05-01", EXAM);
        climbed().answer(ITEM, "2026-06-18", true, UNSAID).exam("2026-06-19", "");
        assertEquals("2026-08-27", diary.due(ITEM, "2026-06-19"));
        diary.exam("2026-06-19", "2026-08-01");
        assertEquals("2026-07-30", diary.due(ITEM, "2026-06-19"));
    }

    @Test
    void whoAnswersAllThatIsDueSeesEverythingOnceMoreInTheLastTwoDays() {
        LocalDate exam = LocalDate.parse(EXAM);
        diary.exam("2026-01-01", EXAM);
        Random chance = new Random(8);
        List<Subject> items = IntStream.range(0, 60)
                .mapToObj(i -> Diary.NOTE.item("item" + i, "text" + i))
                .toList();
        // Each is met for the first time on a day of its own.
        List<LocalDate> met = items.stream()
                .map(item -> exam.minusDays(3 + chance.nextInt(160)))
                .toList();
        for (LocalDate day = LocalDate.parse("2026-01-01"); day.isBefore(exam); day = day.plusDays(1)) {
            boolean last = !day.isBefore(exam.minusDays(2));
            for (int i = 0; i < items.size(); i++) {
                boolean isNew = day.equals(met.get(i));
                boolean wasWrong = last && wasWrongYesterday(items.get(i), day);
                boolean due = isDue(items.get(i), day);
                if (last) {
                    assertEquals(day.equals(exam.minusDays(2)) || wasWrong, due, items.get(i) + " on " + day);
                }
                if (isNew || due) {
                    diary.answer(items.get(i), day.toString(), chance.nextInt(3) > 0, UNSAID);
                }
            }
        }
    }

    private boolean isDue(Subject item, LocalDate day) {
        return new Ladder()
                .after(diary.study().history(item).counted())
                .map(standing -> standing.isDue(diary.study().exam(), day))
                .orElse(false);
    }

    private boolean wasWrongYesterday(Subject item, LocalDate day) {
        FirstAnswer last = diary.study().history(item).last().orElseThrow();
        return last.day().equals(day.minusDays(1)) && !last.right();
    }
}
