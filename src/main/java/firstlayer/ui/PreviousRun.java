package firstlayer.ui;

import firstlayer.param.Values;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Widget;
import java.util.Optional;

/** What the picture showed before a link changed it: drawn beside the run of the link, until that run is left. */
final class PreviousRun<R> {

    private record Seen<R>(Values values, R result, Values run) {}

    /** The link that was followed says what has changed. */
    private static final String NAME = "before";

    private final Widget<R> widget;
    private Optional<Seen<R>> seen = Optional.empty();

    PreviousRun(Widget<R> widget) {
        this.widget = widget;
    }

    /**
     * Remembers a picture, where another run follows it and the view draws runs beside each other.
     *
     * @param target values the link leads to
     */
    void leave(Picture<R> picture, Values target) {
        Values run = widget.atTimeZero(target);
        boolean same = widget.atTimeZero(picture.values()).equals(run);
        boolean drawn = widget.showsKept(picture.values()) && widget.showsKept(target);
        seen = same || !drawn ? Optional.empty() : Optional.of(new Seen<>(picture.values(), picture.now(), run));
    }

    void clear() {
        seen = Optional.empty();
    }

    /** Forgets it where these settings are another run's. */
    void follow(Values now) {
        seen = seen.filter(before -> before.run().equals(widget.atTimeZero(now)));
    }

    /** What is drawn beside a picture of these values. */
    Optional<Kept<R>> beside(Values values) {
        return seen.filter(before -> before.run().equals(widget.atTimeZero(values)))
                .map(before -> new Kept<>(before.values(), before.result(), NAME));
    }
}
