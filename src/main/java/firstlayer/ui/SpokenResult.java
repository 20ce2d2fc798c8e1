package firstlayer.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/**
 * What a picture shows, in words for the ear. They change once after each change has ended: not while something is dragged, plays or
 * is solved, which would be sixty times a second.
 */
public final class SpokenResult {

    private static final Duration QUIET = Duration.millis(300);

    private final WidgetSession<?> session;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private ReadoutPlaces places = ReadoutPlaces.none();

    public SpokenResult(WidgetSession<?> session) {
        this.session = session;
        quiet.setOnFinished(over -> sayOrWait());
        session.snapshot().addListener((property, before, snapshot) -> quiet.playFromStart());
        // A short first solve was told of before anybody listened.
        say();
    }

    /** What the picture says, and the numbers of the status bar. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    private void sayOrWait() {
        boolean over = session.snapshot().get().finished()
                && !session.playing().get()
                && !session.knobs().isHeld();
        if (over) {
            say();
        } else {
            quiet.playFromStart();
        }
    }

    private void say() {
        Snapshot now = session.snapshot().get();
        places = places.after(now);
        String numbers = places.ids().stream()
                .filter(now.readings()::containsKey)
                .map(now.readings()::get)
                .map(SpokenResult::number)
                .collect(Collectors.joining("; "));
        words.set(numbers.isEmpty() ? now.says() : now.says() + " " + numbers + ".");
    }

    private static String number(Snapshot.FormattedReading reading) {
        return reading.reading().number().isPresent()
                ? String.format(Locale.ROOT, "%s is %s %s", reading.label(), reading.text(), reading.unit())
                        .strip()
                : String.format(
                        Locale.ROOT,
                        "%s has no number, %s",
                        reading.label(),
                        reading.reading().says());
    }
}
