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
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** An answer is written, kept, brought back and compared. */
class StudioTest {

    private static final String NOTE = """
            ---
            question: What is a bowl?
            widget: bowl
            ---
            One line.

            ## Answer

            The model says so.

            ## In your own words

            - [ ] a point
            """;

    private final FxRobot robot = new FxRobot();
    private OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE), 700, Theme.LIGHT, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TextArea box() {
        return open.only(GrowingArea.class);
    }

    private void type(String text) {
        OpenNote.on(() -> {
            box().appendText(text);
            return null;
        });
    }

    private void leave() {
        OpenNote.on(() -> {
            open.prose.keep();
            return null;
        });
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private void until(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 1500; i++) {
            if (OpenNote.on(holds::getAsBoolean)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("waited in vain: " + what);
    }

    private boolean says(String words) {
        return open.all(Label.class).stream()
                .anyMatch(label -> isSeen(label) && label.getText().contains(words));
    }

    private boolean reads(String words) {
        return open.all(Text.class).stream()
                .anyMatch(text -> isSeen(text) && text.getText().equals(words));
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private void press(String button) {
        OpenNote.on(() -> {
            open.all(ButtonBase.class).stream()
                    .filter(each -> isSeen(each) && each.getText().equals(button))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private void answers() {
        OpenNote.on(() -> {
            open.prose.toggleAnswers();
            return null;
        });
    }

    private List<Fact> facts() {
        return open.recorder.events().stream().map(Event::fact).toList();
    }

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
    void theBoxIsAsHighAsItsTextAndHasNoBarOfItsOwn() throws Exception {
        double empty = OpenNote.on(() -> box().getHeight());
        type("line\n".repeat(30));
        open.settle();
        double full = OpenNote.on(() -> box().getHeight());
        assertTrue(full > 5 * empty, () -> String.format(Locale.ROOT, "%s, then %s", empty, full));
        assertFalse(OpenNote.on(() -> box().lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible)));
    }

    @Test
    void tabLeavesTheBoxAndWithControlItIsWritten() throws Exception {
        robot.clickOn(box());
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertEquals("\t", OpenNote.on(() -> box().getText()));
        robot.type(KeyCode.TAB);
        until("it has left", () -> !box().isFocused());
        assertEquals("\t", OpenNote.on(() -> box().getText()));
    }

    @Test
    void everyLineEndIsOneAndControlCharactersAreLeftOutAndSaid() {
        type("a\r\nb\rc\u2028d\u0000e");
        assertEquals("a\nb\nc\nde", OpenNote.on(() -> box().getText()));
        assertTrue(says("One control character was left out."));
    }

    @Test
    void aMillionCharactersAreTakenAndTheRestIsSaid() throws Exception {
        String million = "A line of twenty-four ..\n\n".repeat(1_000_000 / 26) + "x".repeat(1_000_000 % 26);
        OpenNote.on(() -> {
            box().setText("");
            box().replaceSelection(million + "and more");
            return null;
        });
        assertEquals(million, OpenNote.on(() -> box().getText()));
        assertTrue(says("An answer has at most a million characters"));
        until("the preview is limited", () -> says("Shown are the first 19,9"));
        leave();
        assertEquals(List.of(new Fact.Wrote(million)), facts());
    }

    @Test
    void thePreviewShowsNoHtmlNoForeignImageAndNoScript() throws Exception {
        type("<b onclick=x>bold</b> [run](javascript:alert(1)) ![far](https://example.org/x.png) $x^2$");
        open.settle();
        assertTrue(reads("<b onclick=x>"));
        assertEquals(1, open.all(FormulaBox.class).size());
        assertEquals(0, open.all(PictureBox.class).size());
        List<String> refused = open.all(Text.class).stream()
                .filter(text -> text.getStyleClass().contains("refused"))
                .map(Text::getText)
                .toList();
        assertEquals(List.of("run", "far"), refused);
    }

    @Test
    void aFormulaThatStaysIsNotBuiltAnewWhileTheNextIsTyped() throws Exception {
        type("$x^2$\n\nfirst");
        open.settle();
        FormulaBox before = open.only(FormulaBox.class);
        type(" and more");
        open.settle();
        assertTrue(reads("first and more"));
        assertEquals(before, open.only(FormulaBox.class));
    }

    @Test
    void thePictureIsAddedAsItIsNow() throws Exception {
        OpenNote.on(() -> {
            open.session.open("rate=0.5");
            return null;
        });
        open.settle();
        type("Look:");
        press("Add the picture");
        String says = OpenNote.on(() -> open.session.snapshot().get().says());
        assertEquals("Look:\n\n![" + says + "](picture:bowl?rate=0.5)\n\n", OpenNote.on(() -> box().getText()));
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
