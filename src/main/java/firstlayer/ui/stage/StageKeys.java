package firstlayer.ui.stage;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The speaker's keys, the same in every window of the lecture. */
public final class StageKeys {

    private static final Set<KeyCode> NEVER_TEXT =
            EnumSet.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.ESCAPE, KeyCode.F5, KeyCode.F11);

    private final Presentation presentation;

    public StageKeys(Presentation presentation) {
        this.presentation = presentation;
    }

    // What is typed belongs to who types; only these are never part of a text.
    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    /** Takes a key that was pressed in a window of the lecture, before anything in it; consumed where it is one of the speaker's. */
    public void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (isTyping(event) && !NEVER_TEXT.contains(event.getCode())) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_DOWN, SPACE -> presentation.forward();
            case PAGE_UP -> presentation.back();
            case F5 -> {
                // A clicker's one button alternates this and Escape: it goes nowhere.
            }
            case X -> presentation.swapScreens();
            case V -> presentation.toggleVotes();
            case T -> presentation.toggleTime();
            case F11 -> presentation.toggleFullScreen();
            case ESCAPE -> presentation.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
