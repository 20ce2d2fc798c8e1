package firstlayer.ui.prose;

import firstlayer.ui.SteadyLabel;
import java.util.List;
import javafx.scene.AccessibleAttribute;

/** A live number in a sentence. */
final class LiveLabel extends SteadyLabel {
    private final String name;
    private final LiveNumbers numbers;

    LiveLabel(String name, LiveNumbers numbers) {
        this.name = name;
        this.numbers = numbers;
        NumberScrubber.give(this, name, numbers);
        numbers.watch(List.of(name), this::refresh);
        // Said once when it is let go, not at every step of the way.
        pressedProperty().addListener((property, was, pressed) -> refresh());
        refresh();
    }

    private void refresh() {
        Live now = numbers.now(name);
        if (!now.text().equals(getText())) {
            digits(now.text());
        }
        if (!isPressed()) {
            name(now);
        }
    }

    private void name(Live now) {
        // A number that is still missing may be missing for another reason.
        setAccessibleText(now.label() + " " + now.text() + (now.why().isEmpty() ? "" : ", " + now.why()));
    }

    /** Its digits, as they are copied. */
    String digits() {
        return getText();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return NumberScrubber.asked(attribute, name, numbers)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
