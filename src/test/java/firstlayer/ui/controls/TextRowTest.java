package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextRowTest {

    private OpenControls open;
    private TextField sum;

    @BeforeEach
    void open() throws Exception {
        open = OpenControls.open();
        sum = open.field(Workbench.SUM);
        open.focus(sum);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void type(String text) {
        OpenControls.on(() -> sum.setText(text));
    }

    private List<String> said() {
        return onFxThread(() -> open.under(Workbench.SUM).getText().lines().toList());
    }

    private boolean complains() {
        return onFxThread(() -> open.under(Workbench.SUM).isVisible());
    }

    @Test
    void whatCanBeReadIsFollowedWhileItIsTyped() {
        type("a+b+a");
        assertEquals("a+b+a", open.now(Workbench.SUM));
        assertFalse(complains());
    }

    @Test
    void aMistakeIsShownUnderItsPlaceWithTheReasonAndChangesNothing() {
        type("a+b*a");
        assertEquals("a+b", open.now(Workbench.SUM));
        assertTrue(complains());
        List<String> said = said();
        assertEquals("a+b*a", said.get(0));
        assertEquals(said.get(0).indexOf('*'), said.get(1).indexOf('^'), "the caret stands under the mistake");
        assertEquals("'*' is none of a, b, +", said.get(2));
    }

    @Test
    void theEarIsToldThePlaceInWords() {
        type("a+b*a");
        assertEquals("Character 4: '*' is none of a, b, +", onFxThread(sum::getAccessibleHelp));
        type("a+b+a");
        assertEquals(Workbench.SUM.name().help(), onFxThread(sum::getAccessibleHelp));
    }

    @Test
    void theCaretStaysUnderItsMistakeInALongText() {
        type("a+".repeat(15) + "?" + "+a".repeat(4));
        List<String> said = said();
        assertEquals(said.get(0).indexOf('?'), said.get(1).indexOf('^'));
        assertTrue(said.get(0).length() <= 40, said.get(0));
    }

    @Test
    void tooLongATextIsRefusedWithItsLimit() {
        type("a+".repeat(30));
        assertTrue(said().get(0).contains("at most 40"), () -> "" + said());
        assertEquals("a+b", open.now(Workbench.SUM));
    }

    @Test
    void aMistakeLeftBehindGivesWayToTheLastThatCouldBeRead() {
        type("a+a");
        type("a+a!");
        open.focus(open.slider(Workbench.TILT));
        assertEquals("a+a", onFxThread(sum::getText));
        assertFalse(complains());
        open.undo();
        assertEquals("a+b", open.now(Workbench.SUM), "what was typed in one go is one undo step");
    }

    @Test
    void escapeBringsBackTheLastThatCouldBeRead() {
        type("a+a");
        type("a+a*b");
        OpenControls.press(sum, KeyCode.ESCAPE, false);
        assertEquals("a+a", onFxThread(sum::getText));
        assertFalse(complains());
    }

    @Test
    void theWholeMessageIsSeenHoweverShortTheRoomIs() {
        open.height(150);
        type("a+b*a");
        Label under = open.under(Workbench.SUM);
        OpenControls.on(() -> under.getScene().getRoot().layout());
        double needed = onFxThread(() -> under.prefHeight(under.getWidth()));
        assertTrue(onFxThread(under::getHeight) >= needed, () -> under.getHeight() + " of " + needed);
        assertTrue(needed > 3 * 12, "three lines");
    }

    @Test
    void aMistakeMovesNothing() {
        double height = height();
        type("a+b*a");
        assertEquals(height, height());
    }

    private double height() {
        return onFxThread(() -> {
            Parent root = sum.getScene().getRoot();
            root.applyCss();
            root.layout();
            return open.row(Workbench.SUM).getParent().getLayoutBounds().getHeight();
        });
    }

    @Test
    void whatIsBeingTypedIsNotRewrittenByOtherControls() {
        type("a+b+*");
        open.turn("tilt=2");
        assertEquals("a+b+*", onFxThread(sum::getText));
        assertTrue(complains());
    }
}
