package firstlayer.ui;

import firstlayer.param.Values;
import firstlayer.widget.Guess;
import firstlayer.widget.Widget;
import java.util.Optional;

/** The reader's drawn prediction, as long as the run it was made for is on: all its settings but time. */
final class DrawnGuess {

    private final Widget<?> widget;
    private Optional<Guess> guess = Optional.empty();
    private Values run;

    DrawnGuess(Widget<?> widget) {
        this.widget = widget;
    }

    void make(Guess made, Values values) {
        guess = Optional.of(made);
        run = widget.atTimeZero(values);
    }

    void clear() {
        guess = Optional.empty();
    }

    /** Forgets it where these settings are another run's. */
    void follow(Values now) {
        if (in(now).isEmpty()) {
            clear();
        }
    }

    /** What is drawn in a picture of these values. */
    Optional<Guess> in(Values values) {
        return guess.filter(made -> run.equals(widget.atTimeZero(values)));
    }
}
