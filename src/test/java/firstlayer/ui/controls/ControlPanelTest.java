package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.controls.Workbench.Kind;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlPanelTest {

    private OpenControls open;

    @BeforeEach
    void open() throws Exception {
        open = OpenControls.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private boolean moreIsOpen() {
        return onFxThread(() -> open.panel.moreProperty().get());
    }

    @Test
    void moreOpensWhenALinkSetsWhatIsBehindIt() {
        open.turn("tilt=2&rate=0.5&kind=deep");
        assertFalse(moreIsOpen(), "nothing behind it was set");
        open.turn("noise=0.5");
        assertTrue(moreIsOpen());
    }

    @Test
    void moreStaysClosedOnceItWasClosedWhileNothingBehindItTurns() {
        open.turn("noise=0.5");
        OpenControls.on(() -> open.panel.moreProperty().set(false));
        open.turn("tilt=2");
        assertFalse(moreIsOpen());
    }

    @Test
    void moreStaysClosedUnderAHandInThePicture() {
        OpenControls.on(() -> {
            open.session.knobs().update("grip", open.session.knobs().now().with("noise=0.5"));
            open.session.knobs().endGesture("grip");
        });
        assertFalse(moreIsOpen());
        open.turn("tilt=2");
        assertFalse(moreIsOpen());
        open.turn("noise=0.7");
        assertTrue(moreIsOpen());
    }

    @Test
    void aPlayLinkThatSetsWhatIsBehindMoreOpensIt() {
        OpenControls.on(() -> open.session.play("noise=0.5&steps=3"));
        assertTrue(moreIsOpen());
        OpenControls.on(() -> open.session.player().pause());
    }

    @Test
    void moreStaysClosedWhenTimeGoesOn() {
        OpenControls.on(() -> open.session.player().step());
        assertEquals(1L, open.now(Workbench.STEPS));
        assertFalse(moreIsOpen());
    }

    @Test
    void askedForAControlBehindMoreThePanelOpensAndGivesItTheKeyboard() {
        OpenControls.on(() -> open.panel.focus(Workbench.NOISE));
        assertTrue(moreIsOpen());
        assertSame(open.slider(Workbench.NOISE), open.focus());
    }

    @Test
    void controlsComeAndGoWithWhatTheValuesNeed() {
        assertFalse(open.has(Workbench.DEPTH));
        open.turn("kind=deep");
        assertTrue(open.has(Workbench.DEPTH));
        open.turn("kind=flat");
        assertFalse(open.has(Workbench.DEPTH));
    }

    @Test
    void theKeyboardStaysWhereItIsWhenOtherControlsComeAndGo() {
        Slider rate = open.slider(Workbench.RATE);
        open.focus(rate);
        open.turn("kind=deep");
        assertSame(rate, open.focus());
        open.turn("kind=flat");
        assertSame(rate, open.focus());
        assertSame(rate, open.slider(Workbench.RATE));
    }

    @Test
    void theMenuThatBringsAControlKeepsTheKeyboard() {
        ComboBox<?> kind = open.in(open.row(Workbench.KIND), ComboBox.class);
        open.focus(kind);
        OpenControls.on(() -> kind.getSelectionModel().select(1));
        assertEquals(Kind.DEEP, open.now(Workbench.KIND));
        assertSame(kind, open.focus());
    }

    @Test
    void whatIsBeingTypedSurvivesControlsThatComeAndGo() {
        TextField rate = open.field(Workbench.RATE);
        open.focus(rate);
        OpenControls.on(() -> rate.setText("0.0"));
        open.turn("kind=deep");
        assertEquals("0.0", onFxThread(rate::getText));
        assertSame(rate, open.focus());
    }

    @Test
    void aSegmentThatBringsAControlToTheBarKeepsTheKeyboard() {
        Node deep = open.segment("deep");
        open.focus(deep);
        OpenControls.on(() -> ((ToggleButton) deep).fire());
        assertEquals(Kind.DEEP, open.now(Workbench.KIND));
        assertTrue(open.has(Workbench.NOISY));
        assertSame(deep, open.focus());
    }

    @Test
    void oneSegmentIsAlwaysOnAlsoWhenItIsPressedAgain() {
        ToggleButton flat = (ToggleButton) open.segment("flat");
        OpenControls.on(flat::fire);
        assertTrue(onFxThread(flat::isSelected));
        assertEquals(Kind.FLAT, open.now(Workbench.KIND));
        OpenControls.on(((ToggleButton) open.segment("deep"))::fire);
        assertFalse(onFxThread(flat::isSelected));
    }

    @Test
    void aSwitchTurnsAndFollows() {
        open.turn("kind=deep");
        CheckBox noisy = (CheckBox) open.row(Workbench.NOISY);
        OpenControls.on(noisy::fire);
        assertTrue(open.now(Workbench.NOISY));
        open.undo();
        assertFalse(onFxThread(noisy::isSelected));
    }
}
