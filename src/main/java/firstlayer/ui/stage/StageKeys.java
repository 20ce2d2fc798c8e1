package firstlayer.ui.stage;

import javafx.scene.input.KeyEvent;

/** The speaker's keys, the same in every window of the lecture. */
public final class StageKeys {

    private final Presentation presentation;

    public StageKeys(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Takes a key that was pressed in a window of the lecture, before anything in it; consumed where it is one of the speaker's. */
    public void press(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN, SPACE -> presentation.forward();
            case PAGE_UP -> presentation.back();
            case F5 -> {
                // A clicker's one button alternates this and Escape: it goes nowhere.
            }
            case F11 -> presentation.toggleFullScreen();
            case ESCAPE -> presentation.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
