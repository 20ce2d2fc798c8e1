package firstlayer.ui.prose;

import javafx.scene.input.KeyEvent;

/** The keys 1 to 6, which choose an option. */
final class Digit {

    private Digit() {}

    /** The number of a key pressed alone, or 0 for every other key. */
    static int of(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return 0;
        }
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case DIGIT6, NUMPAD6 -> 6;
            default -> 0;
        };
    }
}
