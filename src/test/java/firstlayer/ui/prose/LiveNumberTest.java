package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pointer;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LiveNumberTest {
    private static final String NOTE = """
            ---
            question: Question
            widget: bowl
            start: rate=0.5&start=-3&steps=2
            ---
            η = `{rate}`, start `{start}`, steps `{steps}`, w = `{w}`, factor `{factor}`, wait `{waiting}`, hop `{hop.1}`.
            """;

    private final FxRobot robot = new FxRobot();
    private OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private LiveLabel number(int index) {
        return open.all(LiveLabel.class).get(index);
    }

    private void focus(LiveLabel label) {
        OpenNote.on(() -> {
            label.requestFocus();
            return null;
        });
    }

    private double rate() {
        return open.session.knobs().now().get(Bowl.RATE);
    }

    private void turn(String query) throws Exception {
        OpenNote.on(() -> {
            open.session.knobs().set(open.session.knobs().now().with(query));
            return null;
        });
        open.settle();
    }

    @Test
    void dialsCanBeFocusedAndReadoutsCannot() {
        assertTrue(number(0).isFocusTraversable());
        assertTrue(number(2).isFocusTraversable());
        assertFalse(number(3).isFocusTraversable());
        assertTrue(number(0).getStyleClass().contains("rate"));
        assertTrue(number(3).getStyleClass().contains("weight"));
    }

    @Test
    void numbersShowTheMoment() throws Exception {
        assertEquals("−0.750", number(3).getText());
        turn("rate=1.9");
        assertEquals("1.90", number(0).getText());
        assertEquals("−2.430", number(3).getText());
        assertEquals("−0.90", number(4).getText());
        assertEquals("44", number(5).getText());
    }

    @Test
    void aReadoutWithoutANumberSaysWhy() throws Exception {
        turn("rate=2");
        assertEquals("—", number(5).getText());
        assertTrue(number(5).getAccessibleText().endsWith("it never arrives"));
    }

    @Test
    void aReadoutHasItsNameAndColourBeforeItHasANumber() throws Exception {
        assertEquals("—", number(6).getText());
        assertTrue(number(6).getStyleClass().contains("gradient"));
        assertTrue(
                number(6).getAccessibleText().startsWith("hop 1 —"), number(6).getAccessibleText());
        turn("rate=2&steps=0");
        assertEquals("3.00", number(6).getText());
        assertEquals("hop 1 3.00", number(6).getAccessibleText());
    }

    @Test
    void theKeysMoveAsASliderDoes() {
        focus(number(0));
        robot.type(KeyCode.RIGHT);
        assertEquals(0.51, rate(), 1e-12);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(0.509, rate(), 1e-12);
        robot.type(KeyCode.END);
        assertEquals(3, rate());
        robot.type(KeyCode.HOME);
        assertEquals(0, rate());
        OpenNote.on(() -> {
            open.session.knobs().undo();
            return null;
        });
        assertEquals(3, rate(), "each key is a step of its own");
    }

    @Test
    void oneDragIsOneStepAndStopsAtTheEnds() {
        robot.drag(number(0)).moveBy(30, 0).moveBy(50, 0).moveBy(400, 0).drop();
        assertEquals(3, rate());
        OpenNote.on(() -> {
            open.session.knobs().undo();
            return null;
        });
        assertEquals(0.5, rate());
    }

    @Test
    void aHeldArrowIsOneUndoStep() {
        focus(number(0));
        new Pointer(number(0)).hold(KeyCode.RIGHT, 12);
        assertEquals(0.62, rate(), 1e-12);
        undo();
        assertEquals(0.5, rate());
    }

    /** 240 pixels lead through the whole range, 0 to 3. */
    @Test
    void whereTheButtonIsLetGoCountsAndAPressTurnsNothing() {
        new Pointer(number(0)).press(1, 1).release(0, 0);
        assertEquals(0.5, rate());
        new Pointer(number(0)).press(1, 1).drag(7, 0).release(73, -200);
        assertEquals(1.5, rate(), 1e-9);
        undo();
        assertEquals(0.5, rate());
        new Pointer(number(0)).press(1, 1).drag(80, 0).dragFinely(80, 0).release(0, 0);
        assertEquals(1.6, rate(), 1e-9, "Shift in the middle goes finely from there");
    }

    @Test
    void whatIsReadOnHoveringGoesWhenTheNumberIsTaken() throws Exception {
        robot.moveTo(number(0)).moveBy(1, 0);
        for (int wait = 0; wait < 100 && !OpenNote.on(LiveNumberTest::isExplained); wait++) {
            Thread.sleep(50);
        }
        assertTrue(OpenNote.on(LiveNumberTest::isExplained));
        robot.press(MouseButton.PRIMARY);
        assertFalse(OpenNote.on(LiveNumberTest::isExplained));
        robot.moveBy(10, 0).moveBy(10, 0);
        assertFalse(OpenNote.on(LiveNumberTest::isExplained));
        robot.release(MouseButton.PRIMARY);
    }

    private static boolean isExplained() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip && window.isShowing());
    }

    @Test
    void twoNumbersAtOnceAreTwoUndoSteps() {
        Pointer first = new Pointer(number(0)).press(1, 1).drag(40, 0);
        Pointer second = new Pointer(number(1)).press(1, 1).drag(30, 0);
        first.drag(40, 0);
        second.release(0, 0);
        first.release(0, 0);
        assertEquals(1.5, rate(), 1e-9);
        undo();
        assertEquals(1.0, rate(), 1e-9, "as it was when the second number was taken");
        undo();
        assertEquals(0.5, rate());
    }

    private void undo() {
        OpenNote.on(() -> {
            open.session.knobs().undo();
            return null;
        });
    }

    @Test
    void aDecimalCommaMayBeTyped() {
        focus(number(0));
        robot.type(KeyCode.DIGIT0).type(KeyCode.COMMA).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        assertEquals(0.2, rate());
    }

    @Test
    void aTypedNumberMayBeAnywhereThatIsLegal() {
        focus(number(0));
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT7).type(KeyCode.PERIOD).type(KeyCode.DIGIT2);
        assertEquals("7.2|", number(0).getText());
        assertEquals(0.5, rate(), "not before Enter");
        robot.type(KeyCode.ENTER);
        assertEquals(7.2, rate());
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT9).type(KeyCode.ESCAPE);
        assertEquals(7.2, rate());
        assertEquals("7.20", number(0).getText());
    }

    @Test
    void aDigitBeginsToTypeAndLeavingKeepsWhatIsLegal() {
        focus(number(0));
        robot.type(KeyCode.DIGIT1).type(KeyCode.PERIOD).type(KeyCode.DIGIT5);
        assertEquals("1.5|", number(0).getText());
        focus(number(1));
        assertEquals(1.5, rate());
        focus(number(0));
        robot.type(KeyCode.DIGIT1).type(KeyCode.E).type(KeyCode.DIGIT4, 3);
        focus(number(1));
        assertEquals(1.5, rate(), "1e444 is no number");
        assertEquals("1.50", number(0).getText());
    }

    @Test
    void whatIsNotLegalIsRefusedWithItsReasonAndCanBeFixed() {
        focus(number(0));
        robot.type(KeyCode.ENTER)
                .type(KeyCode.DIGIT1)
                .type(KeyCode.E)
                .type(KeyCode.DIGIT4, 3)
                .type(KeyCode.ENTER);
        assertEquals(0.5, rate());
        assertTrue(number(0).getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
        assertTrue(
                number(0).getAccessibleHelp().contains("too large"), number(0).getAccessibleHelp());
        robot.type(KeyCode.BACK_SPACE, 5).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        assertEquals(2, rate());
    }

    @Test
    void textDoesNotJumpWhileANumberChanges() throws Exception {
        turn("rate=1.11");
        double width = number(0).getWidth();
        turn("rate=1.88");
        assertEquals(width, number(0).getWidth());
        turn("rate=-0.25");
        double wide = number(0).getWidth();
        turn("rate=0.25");
        assertEquals(wide, number(0).getWidth(), "the sign keeps its place");
    }
}
