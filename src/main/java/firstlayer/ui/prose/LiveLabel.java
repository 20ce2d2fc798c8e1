package firstlayer.ui.prose;

import firstlayer.ui.SteadyLabel;
import java.util.List;

/** A live number in a sentence. */
final class LiveLabel extends SteadyLabel {
    private final String name;
    private final LiveNumbers numbers;

    LiveLabel(String name, LiveNumbers numbers) {
        this.name = name;
        this.numbers = numbers;
        NumberScrubber.give(this, name, numbers);
        numbers.watch(List.of(name), this::refresh);
        refresh();
    }

    private void refresh() {
        Live now = numbers.now(name);
        if (!now.text().equals(getText())) {
            digits(now.text());
        }
        // A number that is still missing may be missing for another reason.
        setAccessibleText(now.label() + " " + now.text() + (now.why().isEmpty() ? "" : ", " + now.why()));
    }

    /** Its digits, as they are copied. */
    String digits() {
        return getText();
    }
}
