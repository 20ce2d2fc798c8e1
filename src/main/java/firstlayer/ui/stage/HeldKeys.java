package firstlayer.ui.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;

/** Tells a key that is pressed from one that is held: the system says of both that it is pressed. */
final class HeldKeys {

    /** A key that was let go where nobody saw it is held no more after so long. */
    private static final long PATIENCE = 1_000_000_000L;

    private final LongSupplier nanos;
    private final Map<KeyCode, Long> down = new EnumMap<>(KeyCode.class);

    HeldKeys(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether it was down already. */
    boolean press(KeyCode key) {
        long now = nanos.getAsLong();
        Long before = down.put(key, now);
        return before != null && now - before < PATIENCE;
    }

    void release(KeyCode key) {
        down.remove(key);
    }

    void clear() {
        down.clear();
    }
}
