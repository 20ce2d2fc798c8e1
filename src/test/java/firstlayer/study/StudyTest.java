package firstlayer.study;

import static firstlayer.study.Diary.ITEM;
import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.SURE;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static final String MORNING = "2026-03-01T09:00+01:00";

    private final Diary diary = new Diary();

    private static Fact answered(int option, boolean right, int showing) {
        return new Fact.Answered(option, right, UNSAID, showing);
    }

    @Test
    void anEventCountsOnceHoweverOftenItComes() {
        Event event = new Event("a", OffsetDateTime.parse(MORNING), ITEM, answered(1, true, 1));
        AtomicInteger told = new AtomicInteger();
        Study study = new Study();
        Runnable off = study.watch(told::incrementAndGet);
        study.add(List.of(event, event));
        study.add(List.of(event));
        assertEquals(1, study.history(ITEM).showings().size());
        assertEquals(List.of(event), study.of(ITEM));
        assertEquals(1, told.get());
        off.run();
        study.add(List.of(new Event("b", event.at(), ITEM, answered(1, true, 2))));
        assertEquals(1, told.get());
    }

    @Test
    void aNewQuestionHasNothingAndBeginsWithItsFirstShowing() {
        assertEquals(ItemHistory.NONE, diary.item());
        assertEquals(1, diary.item().next());
        assertEquals(Optional.empty(), diary.item().last());
    }

    @Test
    void theFirstAnswerOfAShowingCountsAndTheOthersStandOnTheScreen() {
        diary.add(ITEM, MORNING, new Fact.Answered(3, false, SURE, 1)).add(ITEM, MORNING, answered(1, true, 1));
        ItemHistory item = diary.item();
        assertEquals(
                List.of(new FirstAnswer(LocalDate.parse("2026-03-01"), false, SURE, Optional.empty())),
                item.showings());
        assertEquals(
                List.of(3, 1),
                item.screen().stream()
                        .map(answer -> ((Fact.Answered) answer).option())
                        .toList());
        assertEquals(2, item.next());
    }

    @Test
    void aResetClearsTheScreenAndNotTheHistory() {
        diary.add(ITEM, MORNING, answered(2, false, 1)).add(ITEM, MORNING, new Fact.Reset());
        assertEquals(List.of(), diary.item().screen());
        assertEquals(1, diary.item().showings().size());
        assertEquals(2, diary.item().next());
        diary.add(ITEM, MORNING, answered(1, true, 2));
        assertEquals(1, diary.item().screen().size());
        assertEquals(
                List.of(false, true),
                diary.item().showings().stream().map(FirstAnswer::right).toList());
    }

    @Test
    void anExerciseClearedUnansweredIsNotDrawnAgain() {
        diary.add(ITEM, MORNING, new Fact.Reset());
        assertEquals(2, diary.item().next());
        diary.add(ITEM, MORNING, new Fact.Computed(2, "2*0.3", 0.6, true, Optional.empty(), UNSAID));
        assertEquals(3, diary.item().next());
        assertEquals(2, diary.item().screen().get(0).showing());
    }

    @Test
    void answersToAnEarlierShowingInAnotherWindowLeaveTheScreenAlone() {
        diary.add(ITEM, MORNING, answered(2, false, 1))
                .add(ITEM, MORNING, answered(1, true, 2))
                .add(ITEM, MORNING, answered(3, false, 1));
        assertEquals(1, diary.item().screen().size());
        assertEquals(2, diary.item().screen().get(0).showing());
        assertEquals(2, diary.item().showings().size());
        assertEquals(3, diary.item().next());
    }

    @Test
    void showingsMayHaveAnyNumber() {
        diary.add(ITEM, MORNING, answered(1, true, Integer.MAX_VALUE))
                .add(ITEM, MORNING, answered(1, true, -4))
                .add(ITEM, MORNING, new Fact.Reset())
                .add(ITEM, MORNING, new Fact.Reset());
        assertEquals(Integer.MAX_VALUE, diary.item().next());
        assertEquals(2, diary.item().showings().size());
    }

    @Test
    void editedWordsKeepTheirHistoryWhereThereIsAnId() {
        diary.add(NOTE.item("z", "old"), MORNING, answered(1, true, 1));
        assertEquals(1, diary.study().history(NOTE.item("z", "new")).showings().size());
    }

    @Test
    void aQuestionThatIsGivenAnIdKeepsItsHistoryAlsoWhenItIsAnsweredAgainAndEdited() {
        diary.add(NOTE.item("text-aaaa", "aaaa"), MORNING, answered(2, false, 1));
        Subject named = NOTE.item("z", "aaaa");
        assertEquals(List.of(false), rights(named));
        assertEquals(2, diary.study().history(named).next());
        diary.add(named, MORNING, answered(1, true, 2));
        assertEquals(List.of(false, true), rights(named));
        assertEquals(List.of(false, true), rights(NOTE.item("z", "bbbb")));
    }

    @Test
    void aQuestionWithoutAnIdIsItsWords() {
        diary.add(NOTE.item("text-aaaa", "aaaa"), MORNING, answered(2, false, 1));
        assertEquals(List.of(false), rights(NOTE.item("text-aaaa", "aaaa")));
        assertEquals(List.of(), rights(NOTE.item("text-bbbb", "bbbb")));
        // The same words asked twice in one note are two questions.
        assertEquals(List.of(), rights(NOTE.item("text-aaaa-2", "aaaa")));
    }

    @Test
    void theSameWordsElsewhereAreAnotherQuestion() {
        diary.add(ITEM, MORNING, answered(1, true, 1));
        assertEquals(List.of(), rights(NOTE.item("other", ITEM.text())));
        assertEquals(List.of(), rights(Subject.note("built-in", "02.md").item(ITEM.item(), ITEM.text())));
        assertEquals(List.of(), rights(Subject.note("/home/me", NOTE.note()).item(ITEM.item(), ITEM.text())));
    }

    @Test
    void aHistoryIsFoldedOnceUntilItsQuestionHasANewEvent() {
        diary.answer(ITEM, "2026-03-01", true, UNSAID);
        ItemHistory before = diary.item();
        diary.answer(NOTE.item("other", "bbbb"), "2026-03-01", true, UNSAID);
        assertSame(before, diary.item());
        diary.answer(ITEM, "2026-03-02", true, UNSAID);
        assertEquals(2, diary.item().showings().size());
    }

    @Test
    void theRevisionOfANoteIsAnotherWithEveryEventOfItAndNeverAnOldOne() {
        assertEquals(0, diary.study().revision(NOTE));
        diary.answer(ITEM, "2026-03-01", true, UNSAID);
        long first = diary.study().revision(NOTE);
        diary.exam("2026-03-01", "2026-06-20");
        assertEquals(first, diary.study().revision(ITEM));
        List<Event> events = diary.study().of(NOTE);
        diary.study().become(Study.of(events));
        assertTrue(diary.study().revision(NOTE) > first);
        diary.study().become(Study.of(List.of()));
        assertEquals(0, diary.study().revision(NOTE));
    }

    @Test
    void aPredictionKeepsItsGuessAndGetsItsTruthLater() {
        diary.predict(ITEM, MORNING, 0.7, OptionalDouble.empty(), Optional.empty());
        assertEquals(0.7, diary.item().prediction().orElseThrow().guess());
        diary.predict(ITEM, MORNING, 0.9, OptionalDouble.of(0.88), Optional.of(false));
        Fact.Predicted now = diary.item().prediction().orElseThrow();
        assertEquals(new Fact.Predicted(0.7, OptionalDouble.of(0.88), Optional.of(false)), now);
        diary.predict(ITEM, MORNING, 0.88, OptionalDouble.of(0.88), Optional.of(true));
        assertEquals(Optional.of(now), diary.item().prediction());
    }

    @Test
    void theFirstPredictionCountsWhateverComesAfterAReset() {
        diary.predict(ITEM, MORNING, 2, OptionalDouble.of(1), Optional.of(false))
                .add(ITEM, MORNING, new Fact.Reset());
        assertEquals(Optional.empty(), diary.item().prediction());
        diary.predict(ITEM, MORNING, 1, OptionalDouble.of(1), Optional.of(true));
        assertEquals(1, diary.item().prediction().orElseThrow().guess());
        assertEquals(2, diary.item().firstPrediction().orElseThrow().guess());
        assertEquals(1, diary.item().counted().size());
        assertEquals(List.of(), diary.item().showings());
    }

    @Test
    void onlyAWrongGuessComesBack() {
        diary.predict(ITEM, MORNING, 1, OptionalDouble.of(1), Optional.of(true));
        assertEquals(List.of(), diary.item().counted());
        Subject missed = NOTE.item("missed", "cccc");
        diary.predict(missed, MORNING, 1, OptionalDouble.empty(), Optional.empty());
        assertEquals(List.of(), diary.study().history(missed).counted());
        diary.predict(missed, MORNING, 1, OptionalDouble.of(2), Optional.of(false));
        assertEquals(
                List.of(new FirstAnswer(LocalDate.parse("2026-03-01"), false, UNSAID, Optional.empty())),
                diary.study().history(missed).counted());
    }

    @Test
    void theLastExamDateAndTheLastSettingsHold() {
        assertEquals(Optional.empty(), diary.study().exam());
        assertEquals(0, diary.study().most());
        diary.exam("2026-03-01", "2026-06-20").exam("2026-03-02", "2026-06-21");
        assertEquals(Optional.of(LocalDate.parse("2026-06-21")), diary.study().exam());
        diary.exam("2026-03-03", "").add(Subject.NONE, MORNING, new Fact.Review(20));
        assertEquals(Optional.empty(), diary.study().exam());
        assertEquals(20, diary.study().most());
        diary.add(Subject.NONE, MORNING, new Fact.Review(-3));
        assertEquals(0, diary.study().most());
    }

    private List<Boolean> rights(Subject item) {
        return diary.study().history(item).showings().stream()
                .map(FirstAnswer::right)
                .toList();
    }
}
