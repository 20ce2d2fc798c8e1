package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFieldTest {

    private OpenControls open;
    private TextField tilt;

    @BeforeEach
    void open() throws Exception {
        open = OpenControls.open();
        tilt = open.field(Workbench.TILT);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private boolean isInvalid() {
        return onFxThread(() -> tilt.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
    }

    private String text() {
        return onFxThread(tilt::getText);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 'write it like 0.5, -2 or 1e-4'",
        "Infinity, 'write it like 0.5, -2 or 1e-4'",
        "abc, 'write it like 0.5, -2 or 1e-4'",
        "'1,234.5', 'write it like 0.5, -2 or 1e-4'",
        "'', 'write it like 0.5, -2 or 1e-4'",
        "1e400, the largest number is about 1.8e308",
        "150, legal is \u2212100 to 100",
        "-100.5, legal is \u2212100 to 100"
    })
    void whatIsNotLegalIsSaidWithWhatWouldBeAndChangesNothing(String typed, String legal) {
        open.enter(tilt, typed);
        String said = open.bubble().orElse("no bubble");
        assertTrue(said.contains(legal), said);
        assertTrue(said.contains(typed), said);
        assertTrue(isInvalid());
        assertEquals(said, onFxThread(tilt::getAccessibleHelp), "the ear is told the same");
        assertEquals(1.0, open.now(Workbench.TILT));
        assertEquals(typed, text(), "what was typed can be mended");
    }

    @ParameterizedTest
    @CsvSource({"0.123456789, 0.123456789", "\u22122, -2", " 7e-3 , 0.007", "+99.5, 99.5", ".5, 0.5", "'0,5', 0.5"})
    void everyDigitOfALegalNumberCounts(String typed, double number) {
        open.enter(tilt, typed);
        assertEquals(number, open.now(Workbench.TILT));
        assertEquals(Optional.empty(), open.bubble());
        open.undo();
        assertEquals(1.0, open.now(Workbench.TILT), "typing a number is one undo step");
    }

    @Test
    void sixDigitsAPointAndASignAreSeen() {
        for (String number : List.of("\u221212345.6", "\u22121.23456", "\u2212123456")) {
            double needed = onFxThread(() -> {
                Text text = new Text(number);
                text.setFont(tilt.getFont());
                return text.getLayoutBounds().getWidth();
            });
            double room = onFxThread(() -> tilt.getWidth() - tilt.snappedLeftInset() - tilt.snappedRightInset());
            assertTrue(room >= needed, () -> number + " needs " + needed + " of " + room);
        }
    }

    @Test
    void wholeNumbersAreAskedForWhereOnlyTheyAreLegal() {
        open.turn("kind=deep");
        open.enter(open.field(Workbench.DEPTH), "2.5");
        assertTrue(open.bubble().orElse("").contains("whole number from 1 to 50"), () -> "" + open.bubble());
        assertEquals(2L, open.now(Workbench.DEPTH));
    }

    @Test
    void aMistakeThatIsFixedIsTakenWithoutEnter() {
        open.enter(tilt, "2..5");
        OpenControls.on(() -> tilt.setText("2.5"));
        assertFalse(isInvalid());
        assertEquals(Optional.empty(), open.bubble());
        open.focus(open.slider(Workbench.RATE));
        assertEquals(2.5, open.now(Workbench.TILT));
    }

    @Test
    void escapeBringsTheNumberBack() {
        open.enter(tilt, "NaN");
        OpenControls.press(tilt, KeyCode.ESCAPE, false);
        assertEquals("1.0", text());
        assertFalse(isInvalid());
        assertEquals(Optional.empty(), open.bubble());
    }

    @Test
    void leavingTheBoxWithWhatIsNotLegalBringsTheNumberBackAndStillSaysWhy() {
        open.focus(tilt);
        OpenControls.on(() -> tilt.setText("150"));
        open.focus(open.slider(Workbench.RATE));
        assertEquals("1.0", text());
        assertFalse(isInvalid());
        assertTrue(open.bubble().orElse("").contains("legal is \u2212100 to 100"), () -> "" + open.bubble());
        assertEquals(1.0, open.now(Workbench.TILT));
    }

    @Test
    void aBoxThatIsTakenAwayWhileSomethingIsTypedCostsNothing() {
        open.turn("kind=deep");
        TextField depth = open.field(Workbench.DEPTH);
        open.focus(depth);
        OpenControls.on(() -> depth.setText("many"));
        open.turn("kind=flat");
        assertEquals(2L, open.now(Workbench.DEPTH));
        assertEquals(Optional.empty(), open.bubble());
    }
}
