package firstlayer.ui;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A digit as a key of an answer.
 *
 * @param sure whether it says that the reader is sure: Shift says not; empty where the keyboard writes digits with Shift only
 */
public record DigitKey(int digit, Optional<Boolean> sure) {

    /** The digit that was pressed, with no other key but Shift; empty for any other key. */
    public static Optional<DigitKey> of(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        return event.getCode().isDigitKey() && alone
                ? Optional.of(new DigitKey(number(event.getCode()), saysSure(event)))
                : Optional.empty();
    }

    /** The digit of a digit's key. */
    public static int number(KeyCode digit) {
        String name = digit.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    /** What a digit says of how sure the reader is. */
    public static Optional<Boolean> saysSure(KeyEvent digit) {
        boolean isWritten = digit.getText().equals(digit.getCode().getName());
        return digit.isShiftDown() && isWritten ? Optional.empty() : Optional.of(!digit.isShiftDown());
    }
}
