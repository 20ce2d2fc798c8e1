package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review through a year, by a clock moved by hand and by keyboard alone: each question on its very day. */
class ReviewYearTest {

    private static final KeyCode RIGHT = KeyCode.DIGIT1;
    private static final KeyCode WRONG = KeyCode.DIGIT2;

    /** Days from the first answer, from the steps 1, 3, 7, 16, 35, 70, 140 by hand. */
    private static final List<Integer> DAYS = List.of(1, 4, 11, 27, 62, 132, 272);

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    private final HandClock clock = new HandClock("2026-01-01T10:00");
    private OpenReview review;

    @BeforeEach
    void open() throws IOException {
        OpenReview.note(notes, "01-one.md", "", "alpha");
        review = OpenReview.at(data, notes, clock);
        review.answerTheNote(RIGHT);
    }

    @AfterEach
    void close() {
        review.close();
    }

    /** Goes to a day, counted from the first, and into the review. */
    private void day(int day) {
        clock.to("2026-01-01T10:00");
        clock.days(day);
        review.enter();
    }

    private void notDue(int day) {
        day(day);
        assertEquals("Nothing is due today", review.title(), () -> "day " + day);
        review.leave();
    }

    private void due(int day, KeyCode answer) {
        notDue(day - 1);
        day(day);
        assertEquals("Question alpha?", review.question(), () -> "day " + day);
        review.answer(answer);
        review.leave();
    }

    @Test
    void whatIsKnownComesAfterOneThreeSevenSixteenThirtyFiveAndThenTwiceAsManyDays() {
        for (int day : DAYS) {
            due(day, RIGHT);
        }
        notDue(365);
    }

    @Test
    void whatIsWrongComesOnceMoreAtOnceAndTheNextDayAndClimbsAgain() {
        due(1, RIGHT);
        due(4, RIGHT);
        day(11);
        review.answer(WRONG);
        assertEquals("1 left, 1 of them again · from “Which 01-one.md?”", review.left());
        review.answer(RIGHT);
        review.leave();
        day(12);
        assertEquals("Question alpha?", review.question());
        review.answer(RIGHT);
        review.leave();
        due(15, RIGHT);
        notDue(21);
    }

    @Test
    void whoIsNotSureStaysOnTheSameRung() {
        due(1, RIGHT);
        day(4);
        review.answer(KeyCode.SHIFT, RIGHT);
        review.leave();
        due(7, RIGHT);
        due(14, RIGHT);
    }

    @Test
    void theDateOfAnExamBringsItForwardToTheTwoDaysBefore() {
        due(1, RIGHT);
        due(4, RIGHT);
        due(11, RIGHT);
        // Its next day would be day 27, the 28th of January; the exam is on the 21st, day 20.
        day(12);
        tabToTheExam();
        review.hands.type("2026-1-21");
        review.hands.press(KeyCode.ENTER);
        assertTrue(review.says("in 8 days, Wednesday 21 January"));
        assertTrue(review.says("Next: one question in 6 days, Monday 19 January."));
        review.leave();
        due(18, RIGHT);
        // Known on the last but one day, it comes no more before the exam, and goes on from its rung after it.
        notDue(19);
    }

    private void tabToTheExam() {
        for (int i = 0; i < 30 && !review.focus().getStyleClass().contains("exam-date"); i++) {
            review.hands.press(KeyCode.TAB);
        }
    }

    @Test
    void aDateThatIsOverChangesNothingAndSaysSoAlsoWhereANoteIsSavedMeanwhile() throws IOException {
        day(0);
        tabToTheExam();
        review.hands.type("2025-12-");
        OpenReview.note(notes, "02-two.md", "", "beta");
        review.open.until("the other note is there", () -> review.questions() == 2);
        review.hands.type("24");
        review.hands.press(KeyCode.ENTER);
        assertTrue(review.says("is over: it changes nothing"));
        review.hands.press(KeyCode.CONTROL, KeyCode.A);
        review.hands.press(KeyCode.DELETE);
        review.hands.press(KeyCode.ENTER);
        assertTrue(!review.says("is over"));
        review.leave();
        due(1, RIGHT);
    }

    /** In the open menu Space with Shift lets the option go that holds. */
    @Test
    void theLengthOfASittingHoldsWhenItsMenuLetsItGo() {
        day(0);
        ComboBox<?> length = (ComboBox<?>) review.open.one(".review-settings .combo-box");
        onFxThread(() -> {
            length.getSelectionModel().select(2);
            length.getSelectionModel().clearSelection();
            return null;
        });
        review.open.settle();
        assertEquals(10, onFxThread(length::getValue));
        review.leave();
        day(0);
        assertEquals(10, onFxThread(length::getValue));
    }

    /** What has nothing to ask stands while the notes are read again, also where that takes a while. */
    @Test
    void thePageStandsWhileNotesAreReadAgain() {
        day(0);
        assertEquals("Nothing is due today", titleWhileNotesAreRead());
        review.leave();
        day(1);
        review.answer(RIGHT);
        String done = review.title();
        assertEquals(done, titleWhileNotesAreRead());
        review.open.settle();
        assertEquals(done, review.title());
    }

    private String titleWhileNotesAreRead() {
        Library library = new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(notes);
        return onFxThread(() -> {
            review.open.window().show(library, "");
            return review.title();
        });
    }
}
