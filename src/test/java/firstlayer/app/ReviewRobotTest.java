package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting as a reader has it: what is asked in which order, what is said to it, and the ways out and back. */
class ReviewRobotTest {

    private static final KeyCode RIGHT = KeyCode.DIGIT1;
    private static final KeyCode WRONG = KeyCode.DIGIT2;

    private static final String EXERCISE = """
            ---
            question: Which w?
            widget: learning-rate
            ---
            Some words.

            > [!PREDICT] step
            > Where is w after one step from 2 with η = 0.5?
            > - [mark] `{w}` within 0.1
            >
            > [look](play:rate=0.5&start=2&steps=1)

            ## Check yourself

            - The walk starts at `{start}`, and η is `{rate}`. Where is w after one step? {#anew}
              - [draw](draw:a=1&rate=0.1..0.9/0.1&start=1..3/0.25&steps=1)
              - [number] `{w}` within 0.001
                > The start, times what is left of it.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    private final HandClock clock = new HandClock("2026-01-01T10:00");
    private final List<OpenReview> windows = new ArrayList<>();

    @AfterEach
    void close() {
        windows.forEach(OpenReview::close);
    }

    private OpenReview window() {
        OpenReview review = OpenReview.at(data, notes, clock);
        windows.add(review);
        return review;
    }

    /** A window on the day after these were answered right. */
    private OpenReview dayAfter(String... ids) throws IOException {
        OpenReview.note(notes, "01-one.md", "", ids);
        OpenReview review = window();
        review.answerTheNote(Collections.nCopies(ids.length, RIGHT).toArray(KeyCode[]::new));
        clock.days(1);
        return review;
    }

    @Test
    void whatIsWrongComesAgainAfterThreeOthersAndNearTheEndAtTheEnd() throws IOException {
        OpenReview review = dayAfter("a", "b", "c", "d", "e");
        review.enter();
        List<String> asked = new ArrayList<>();
        for (KeyCode answer : List.of(WRONG, RIGHT, RIGHT, RIGHT, RIGHT, WRONG, RIGHT)) {
            asked.add(review.question());
            review.answer(answer);
        }
        assertEquals(
                List.of("a", "b", "c", "d", "a", "e", "e"),
                asked.stream()
                        .map(words -> words.replaceAll("Question (.)\\?", "$1"))
                        .toList());
        assertEquals("3 of 5 right", review.title());
    }

    @Test
    void theOptionsComeWhenTheyAreAskedForAndAllAreToldOf() throws IOException {
        OpenReview review = dayAfter("a");
        review.enter();
        assertFalse(review.says("the right one"));
        review.hands.press(KeyCode.SPACE);
        assertTrue(review.says("the right one"));
        assertFalse(review.says("Right, because it is."));
        review.hands.press(WRONG);
        assertTrue(review.says("Right, because it is."));
        assertTrue(review.says("Wrong, because it is not."));
        assertTrue(review.says("You were sure."));
    }

    @Test
    void whatWasSureAndWrongIsListedAndComesFirstNextTime() throws IOException {
        OpenReview review = dayAfter("a", "b", "c");
        review.enter();
        review.answer(KeyCode.SHIFT, WRONG);
        review.answer(RIGHT);
        review.answer(WRONG);
        review.answer(RIGHT);
        review.answer(RIGHT);
        assertTrue(review.says("Sure, and wrong: these come first next time"));
        assertEquals(List.of("Question c?"), texts(review, ".misjudged .hyperlink"));
        assertEquals(
                List.of("wrong", "tomorrow", "right", "in 3 days, Monday 5 January", "wrong", "tomorrow"), row(review));
        review.leave();
        clock.days(1);
        review.enter();
        assertEquals("Question c?", review.question());
    }

    private static List<String> texts(OpenReview review, String selector) {
        return onFxThread(() -> review.open.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> row(OpenReview review) {
        return texts(review, ".next-table > .label").stream().skip(3).toList();
    }

    @Test
    void theWayToTheNoteAndBackLeadsToTheSamePlace() throws IOException {
        OpenReview review = dayAfter("a", "b");
        review.enter();
        review.answer(RIGHT);
        review.hands.press(KeyCode.SPACE);
        review.hands.press(WRONG);
        review.hands.press(KeyCode.N);
        assertEquals("Which 01-one.md?", review.open.selected());
        review.hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("Question b?", review.question());
        assertTrue(review.says("Wrong, because it is not."));
        assertEquals("1 left · from “Which 01-one.md?”", review.left());
        review.hands.press(KeyCode.ESCAPE);
        assertEquals("Which 01-one.md?", review.open.selected());
    }

    @Test
    void againLaterAsksOnceMoreThoughItWasRight() throws IOException {
        OpenReview review = dayAfter("a", "b");
        review.enter();
        review.hands.press(KeyCode.SPACE);
        review.hands.press(RIGHT);
        review.hands.press(KeyCode.L);
        review.hands.press(KeyCode.SPACE);
        assertEquals("2 left, 1 of them again · from “Which 01-one.md?”", review.left());
        review.answer(RIGHT);
        assertEquals("Question a?", review.question());
        review.answer(RIGHT);
        assertEquals("2 of 2 right", review.title());
    }

    @Test
    void anotherWindowsAnswersAreNotAskedForAgain() throws IOException {
        OpenReview one = dayAfter("a", "b");
        OpenReview other = window();
        one.enter();
        other.enter();
        assertEquals("2 left · from “Which 01-one.md?”", other.left());
        one.answer(RIGHT);
        one.answer(RIGHT);
        other.open.until("the other window knows", () -> other.due() == 0);
        other.answer(RIGHT);
        assertEquals("", other.question(), "b was answered in the first window");
    }

    @Test
    void nothingDueSaysWhenTheNextIsAndLetsOnePractise() throws IOException {
        OpenReview review = dayAfter("a", "b");
        review.enter();
        review.answer(RIGHT);
        review.answer(RIGHT);
        review.leave();
        review.enter();
        assertEquals("Nothing is due today", review.title());
        assertTrue(review.says("Next: 2 questions in 3 days, Monday 5 January."));
        onFxThread(() -> {
            ((Button) review.open.one(".practise .button")).fire();
            return null;
        });
        review.open.settle();
        assertEquals("Practice: 2 left · from “Which 01-one.md?”", review.left());
        review.answer(WRONG);
        review.answer(RIGHT);
        review.answer(RIGHT);
        review.leave();
        clock.days(1);
        review.enter();
        assertEquals("Nothing is due today", review.title(), "practice moves nothing on the ladder");
    }

    @Test
    void aSittingHasNoMoreThanWasSet() throws IOException {
        OpenReview review = dayAfter("a", "b", "c", "d", "e", "f", "g");
        review.enter();
        onFxThread(() -> {
            ((ComboBox<?>) review.open.one(".review-settings .combo-box"))
                    .getSelectionModel()
                    .select(1);
            return null;
        });
        review.open.settle();
        assertEquals("5 left · from “Which 01-one.md?”", review.left());
    }

    @Test
    void aNoteThatIsNotStudiedIsLeftOut() throws IOException {
        OpenReview.note(notes, "02-two.md", "study: off\n", "x");
        OpenReview review = dayAfter("a");
        review.hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        review.answerTheNote(RIGHT);
        review.enter();
        assertEquals(1, review.due());
    }

    @Test
    void theDayBeginsAtFourWhileTheWindowIsOpen() throws IOException {
        OpenReview review = dayAfter("a");
        clock.to("2026-01-02T03:59");
        review.enter();
        assertEquals("Nothing is due today", review.title());
        review.leave();
        clock.to("2026-01-02T04:00");
        review.open.until("the rail says so by itself", () -> review.due() == 1);
    }

    @Test
    void exercisesAreDrawnAnewAndAPredictionThatWasWrongIsAskedAsANumber() throws IOException {
        Files.writeString(notes.resolve("01-z.md"), EXERCISE);
        OpenReview review = window();
        // The mark is set beside its 0; the truth is 2·(1 − 0.5) = 1.
        onFxThread(() -> {
            review.open.one(".mark-axis").requestFocus();
            return null;
        });
        review.hands.press(KeyCode.LEFT);
        review.hands.click(review.open.one(".predict .pill"));
        review.open.until("the truth is there", () -> isTold(review));
        String first = exercise(review, ".exercise");
        review.hands.click(review.open.one(".exercise .answer-field"));
        review.hands.type("99");
        review.hands.press(KeyCode.ENTER);
        clock.days(1);
        review.enter();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asked.add(exercise(review, ".review-card"));
            boolean prediction = review.question().startsWith("Where is w after one step from 2");
            review.hands.type(prediction ? "1" : "99");
            review.hands.press(KeyCode.ENTER);
            if (prediction) {
                assertTrue(review.says("Right: w is 1.0"));
            }
            review.hands.press(KeyCode.SPACE);
        }
        assertNotEquals(first, asked.get(0));
        assertTrue(asked.stream().distinct().count() >= 3, asked::toString);
    }

    private static boolean isTold(OpenReview review) {
        return Tree.of(review.open.one(".mark-box"))
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(" off"));
    }

    private static String exercise(OpenReview review, String place) {
        return onFxThread(() -> Tree.of(review.open.one(place))
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .limit(8)
                .toList()
                .toString());
    }
}
