package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.controls.Workbench.Kind;
import java.util.List;
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
    void whatALinkSetsOutOfSightIsSaidInOneLineAndOpensNothing() {
        assertEquals(List.of(), open.chips());
        open.turn("tilt=2&rate=0.5&kind=deep");
        assertEquals(List.of(), open.chips(), "all of it is in sight");
        open.turn("noise=0.5&steps=3");
        assertEquals(List.of("noise 0.5", "steps 3"), open.chips());
        assertFalse(moreIsOpen());
        open.undo();
        assertEquals(List.of(), open.chips());
    }

    @Test
    void whatAGripOrAPlayLinkSetsOutOfSightIsSaidToo() {
        OpenControls.on(() -> {
            open.session.knobs().update("grip", open.session.knobs().now().with("noise=0.25"));
            open.session.knobs().endGesture("grip");
        });
        assertEquals(List.of("noise 0.25"), open.chips());
        OpenControls.on(() -> open.session.play("noise=0.75&steps=3"));
        assertEquals("noise 0.75", open.chips().get(0));
        assertFalse(moreIsOpen());
        OpenControls.on(() -> open.session.togglePlay());
    }

    @Test
    void aChipOpensItsControl() {
        open.turn("noise=0.5");
        OpenControls.on(open.chip("noise 0.5")::fire);
        assertTrue(moreIsOpen());
        assertSame(open.slider(Workbench.NOISE), open.focus());
    }

    @Test
    void whatHasNoRoomInTheLineIsSaidByTheLastChip() {
        open.turn("noise=0.5&steps=3");
        double height = onFxThread(open.panel::getHeight);
        OpenControls.on(() -> open.panel.setMaxWidth(230));
        open.pulse();
        assertEquals(List.of("noise 0.5", "…"), open.chips());
        assertEquals("steps 3", onFxThread(() -> open.chip("…").getAccessibleText()));
        OpenControls.on(() -> open.panel.setMaxWidth(Double.MAX_VALUE));
        open.pulse();
        assertEquals(height, onFxThread(open.panel::getHeight));
    }

    @Test
    void openingTheSettingsBehindItLeavesThePanelItsSize() {
        double height = onFxThread(open.panel::getHeight);
        OpenControls.on(() -> open.panel.moreProperty().set(true));
        open.pulse();
        assertTrue(open.has(Workbench.NOISE));
        assertEquals(height, onFxThread(open.panel::getHeight));
    }

    @Test
    void closedTheSheetGivesTheKeyboardBackToItsButton() {
        ToggleButton more = onFxThread(() -> (ToggleButton) open.panel.lookup(".more-button"));
        OpenControls.on(more::fire);
        assertSame(open.slider(Workbench.NOISE), open.focus());
        OpenControls.on(open.panel::closeMore);
        assertFalse(moreIsOpen());
        assertSame(more, open.focus());
    }

    @Test
    void moreStaysClosedWhenTimeGoesOn() {
        OpenControls.on(() -> open.session.step());
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

    /** In the open menu Space with Shift lets the option go that holds. */
    @Test
    void aMenuAlwaysHoldsOneOfItsOptions() {
        ComboBox<?> kind = open.in(open.row(Workbench.KIND), ComboBox.class);
        OpenControls.on(() -> kind.getSelectionModel().select(1));
        OpenControls.on(() -> kind.getSelectionModel().clearSelection());
        assertEquals(Kind.DEEP, open.now(Workbench.KIND));
        assertEquals(Kind.DEEP, onFxThread(kind::getValue));
        assertEquals(1, onFxThread(() -> kind.getSelectionModel().getSelectedIndex()));
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
    void theMenuThatBringsAControlToTheBarKeepsTheKeyboard() {
        ComboBox<?> kind = open.barMenu();
        open.focus(kind);
        OpenControls.on(() -> kind.getSelectionModel().select(1));
        assertEquals(Kind.DEEP, open.now(Workbench.KIND));
        assertTrue(open.has(Workbench.NOISY));
        assertSame(kind, open.focus());
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
