package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Values;
import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An exercise on the page: how sure the reader is, and the way from one draw to the next. */
class ExerciseDrawTest extends ExercisePage {

    @Test
    void anAnswerStandsAndTheWayOnIsAnotherDraw() {
        answer(77);
        assertFalse(OpenNote.on(() -> field().isEditable()));
        robot.push(KeyCode.ENTER);
        assertEquals(1, facts().size());
        robot.clickOn(open.button("Another one"));
        assertEquals(new Fact.Reset(), facts().get(1));
        assertEquals(question(drawn(2)), page());
        assertNotEquals(question(drawn(1)), question(drawn(2)));
        assertEquals("", field().getText());
        assertTrue(OpenNote.on(() -> field().isFocused()), "the keyboard goes on there");
        answer(truth(drawn(2)));
        assertEquals(2, ((Fact.Computed) facts().get(2)).seed());
        assertEquals("Right", verdict());
    }

    @Test
    void sureIsSaidBesideTheFieldAndNotSureByShiftAsWell() {
        robot.clickOn(open.button("sure"));
        answer(77);
        robot.clickOn(open.button("Another one"));
        type("78");
        robot.press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals(
                List.of(Optional.of(true), Optional.of(false)),
                facts().stream()
                        .filter(Fact.Computed.class::isInstance)
                        .map(fact -> ((Fact.Computed) fact).sure())
                        .toList());
    }

    @Test
    void showMeIsOneTurnOfThePictureThatCanBeUndone() {
        Values before = OpenNote.on(() -> open.session.knobs().now());
        answer(77);
        robot.clickOn(open.button("Show me"));
        assertEquals(drawn(1).values(), OpenNote.on(() -> open.session.knobs().now()));
        OpenNote.on(() -> {
            open.session.undo();
            return null;
        });
        assertEquals(before, OpenNote.on(() -> open.session.knobs().now()));
    }

    @Test
    void aPageMadeAnewShowsTheDrawThatWasAnsweredOrTheNextOne() throws Exception {
        answer(77);
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("77", again.only(TextField.class).getText());
            assertFalse(again.only(TextField.class).isEditable());
        }
        robot.clickOn(open.button("Another one"));
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("", again.only(TextField.class).getText());
            assertTrue(again.only(TextField.class).isEditable());
        }
    }

    @Test
    void aDrawThatIsOpenedByItsNumberIsAnsweredAsThatOne() {
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals(question(drawn(7)), page());
        answer(truth(drawn(7)));
        assertEquals(7, ((Fact.Computed) facts().get(0)).seed());
        assertEquals("Right", verdict());
        robot.clickOn(open.button("Another one"));
        assertEquals(question(drawn(8)), page());
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals("Right", verdict(), "it is answered already");
    }

    @Test
    void whatWasBegunBelongsToItsDraw() throws Exception {
        type("12");
        try (OpenNote again = new OpenNote(Bowl.note(NOTE), open.recorder)) {
            assertEquals("", again.only(TextField.class).getText(), "another page");
        }
        OpenNote.on(() -> {
            open.recorder.record(OpenNote.SUBJECT, new Fact.Ticked("a point", true));
            return null;
        });
        assertEquals("12", field().getText(), "nothing that happens elsewhere takes it away");
        OpenNote.on(() -> {
            open.only(ExerciseBox.class).open(7);
            return null;
        });
        assertEquals("", field().getText());
    }

    @Test
    void theLinkOfItsDrawIsCopied() {
        answer(77);
        robot.clickOn(open.button("Another one")).clickOn(open.button("Link to draw 2"));
        assertEquals(
                OpenNote.SUBJECT.note() + "#step@2",
                OpenNote.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whereNothingIsRecordedAnAnswerIsShownAllTheSame() throws Exception {
        try (OpenNote off = new OpenNote(
                Bowl.note(NOTE.replace("start: rate=0.9", "start: rate=0.9\nstudy: off")), open.recorder)) {
            OpenNote.on(() -> {
                off.only(TextField.class).setText("77");
                return null;
            });
            OpenNote.on(() -> {
                off.button("Check").fire();
                return null;
            });
            assertFalse(off.only(TextField.class).isEditable());
            assertTrue(off.all(Label.class).stream()
                    .anyMatch(label -> OpenNote.isSeen(label) && label.getText().equals("Not right")));
            assertEquals(List.of(), facts());
        }
    }
}
