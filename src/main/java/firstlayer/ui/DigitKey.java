package firstlayer.ui;

import java.util.Optional;
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
        String name = event.getCode().getName();
        char digit = name.charAt(name.length() - 1);
        return event.getCode().isDigitKey() && alone
                ? Optional.of(new DigitKey(digit - '0', saysSure(event)))
                : Optional.empty();
    }

    /** What a digit says of how sure the reader is. */
    public static Optional<Boolean> saysSure(KeyEvent digit) {
        boolean isWritten = digit.getText().equals(digit.getCode().getName());
        return digit.isShiftDown() && isWritten ? Optional.empty() : Optional.of(!digit.isShiftDown());
    }
}
