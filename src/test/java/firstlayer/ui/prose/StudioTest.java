package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.ui.Keeping;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** An answer is kept, brought back and compared. */
class StudioTest extends StudioPage {

    @Test
    void fortyWordsOpenTheModelAnswerAndThirtyNineDoNot() throws Exception {
        type(words(39));
        until("39 are counted", () -> says("39 words · 1 more open the model answer"));
        answers();
        assertFalse(reads("The model says so."));
        type(" more");
        until("it is open", () -> says("One way to answer."));
        answers();
        assertTrue(reads("The model says so."));
        answers();
        assertFalse(reads("The model says so."));
    }

    @Test
    void whatOpenedItStaysOpenWhenTheTextIsTakenAway() throws Exception {
        type(words(40));
        until("it is open", () -> says("One way to answer."));
        OpenNote.on(() -> {
            box().clear();
            return null;
        });
        until("none are counted", () -> says("0 words"));
        answers();
        assertTrue(reads("The model says so."));
    }

    @Test
    void whoAsksForItTooEarlyIsLedToTheBoxAndToldWhatIsMissing() throws Exception {
        answers();
        until("the box has the keyboard", () -> box().isFocused());
        assertTrue(says("0 words · 40 more open the model answer"));
        assertFalse(reads("The model says so."));
        assertEquals(List.of(), facts());
    }

    @Test
    void showAnywayIsRecordedAndOpens() {
        press("Show anyway");
        assertTrue(reads("The model says so."));
        assertEquals(List.of(new Fact.Peeked()), facts());
    }

    @Test
    void theTextIsRecordedTwoSecondsAfterTheLastKeyAndOnce() throws Exception {
        type("One thought");
        assertEquals(List.of(), facts());
        until("it is recorded", () -> !facts().isEmpty());
        leave();
        assertEquals(List.of(new Fact.Wrote("One thought")), facts());
    }

    @Test
    void leavingTheBoxRecordsWhatWasTyped() throws Exception {
        robot.clickOn(box());
        type("One thought");
        robot.clickOn(open.only(CheckBox.class));
        until("it is recorded", () -> facts().contains(new Fact.Wrote("One thought")));
    }

    private void keep(Keeping now) {
        OpenNote.on(() -> {
            open.recorder.keep(now);
            return null;
        });
    }

    @Test
    void keptIsSaidWhenItIs() throws Exception {
        keep(Keeping.WRITING);
        type("One thought");
        leave();
        assertTrue(says("not kept yet"));
        keep(Keeping.KEPT);
        until("it is kept", () -> says("2 words · 38 more open the model answer · kept"));
        type(" more");
        assertTrue(says("not kept yet"));
    }

    @Test
    void anEarlierVersionIsBroughtBackAndNothingIsLost() throws Exception {
        String first = "The first text, which is long enough to be missed";
        type(first);
        leave();
        OpenNote.on(() -> {
            box().setText("Another text, and nothing at all of what stood here before");
            return null;
        });
        leave();
        press("History");
        assertTrue(says("Version 1 of 2"));
        assertTrue(says("10 words"));
        press("Bring back");
        assertEquals(first, OpenNote.on(() -> box().getText()));
        assertEquals(
                List.of(
                        new Fact.Wrote(first),
                        new Fact.Wrote("Another text, and nothing at all of what stood here before"),
                        new Fact.Wrote(first)),
                facts());
    }

    @Test
    void aTextFromAnotherWindowIsFollowedWhereNothingWasTyped() {
        write("From the other window");
        assertEquals("From the other window", OpenNote.on(() -> box().getText()));
        assertFalse(says("nother window"));
    }

    @Test
    void whereBothTypedNothingIsLostAndALineSaysSo() throws Exception {
        type("Mine, of which not one word may be gone");
        write("Theirs, which is no less worth than mine is");
        assertEquals("Mine, of which not one word may be gone", OpenNote.on(() -> box().getText()));
        assertTrue(says("Another window has written here too"));
        leave();
        press("History");
        assertTrue(says("Version 1 of 2"));
        until("theirs is shown", () -> reads("Theirs, which is no less worth than mine is"));
    }

    private void write(String text) {
        OpenNote.on(() -> {
            open.recorder
                    .study()
                    .add(List.of(new Event(
                            "other",
                            OffsetDateTime.parse("2026-11-25T21:05:00+01:00"),
                            OpenNote.SUBJECT,
                            new Fact.Wrote(text))));
            return null;
        });
    }

    @Test
    void nothingIsAskedForWhereNothingIsRecorded() throws Exception {
        try (OpenNote off = new OpenNote(
                Bowl.note(NOTE.replace("widget: bowl", "widget: bowl\nstudy: off")), 700, Theme.LIGHT, 10)) {
            assertEquals(0, off.all(GrowingArea.class).size());
            assertEquals(1, off.all(CheckBox.class).size());
            OpenNote.on(() -> {
                off.prose.toggleAnswers();
                return null;
            });
            assertTrue(off.all(Text.class).stream()
                    .anyMatch(text -> isSeen(text) && text.getText().equals("The model says so.")));
        }
    }
}
