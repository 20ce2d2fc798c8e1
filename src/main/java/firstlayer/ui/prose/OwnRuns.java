package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.param.Values;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.ui.WidgetSession;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes down that the reader set the picture: every link that was followed, and of what is turned by hand no more than shows
 * that something was tried after a prediction.
 */
final class OwnRuns {

    private final PageStudy study;
    private final Optional<WidgetSession<?>> session;
    private final Runnable unwatch;
    private Optional<Values> experiment = Optional.empty();
    private Optional<Values> before;

    OwnRuns(PageStudy study, Optional<WidgetSession<?>> session) {
        this.study = study;
        this.session = session;
        this.before = session.map(now -> settings(now, now.knobs().now()));
        this.unwatch = session.map(now -> now.knobs().watch(values -> turned(now, values)))
                .orElse(() -> {});
    }

    void close() {
        unwatch.run();
    }

    /** A link that is no experiment of a prediction is followed now. One that leads elsewhere sets nothing here. */
    void follow(ActionLink link) {
        if (session.isPresent() && link.kind() != ActionLink.Kind.GO) {
            study.record(new Fact.Ran(link.id()));
        }
    }

    /** A prediction leads here now; that is no run of the reader's own. */
    void expect(Values target) {
        experiment = session.map(now -> settings(now, target));
    }

    private void turned(WidgetSession<?> session, Values values) {
        Values now = settings(session, values);
        boolean isOwn = !before.equals(Optional.of(now))
                && !experiment.equals(Optional.of(now))
                && !settings(session, session.knobs().start()).equals(now);
        before = Optional.of(now);
        if (isOwn && isAwaited()) {
            study.record(new Fact.Ran("set:" + values.toQuery(session.knobs().start())));
        }
    }

    // Time going on is the same run.
    private static Values settings(WidgetSession<?> session, Values values) {
        return session.widget().atTimeZero(values);
    }

    /** Whether nothing was ever run while the prediction that was committed last was the last. */
    private boolean isAwaited() {
        Set<String> ran = new HashSet<>();
        String last = "";
        for (Event event : study.events()) {
            if (event.fact() instanceof Fact.Predicted) {
                last = event.subject().item();
            } else if (event.fact() instanceof Fact.Ran) {
                ran.add(last);
            }
        }
        return !last.isEmpty() && !ran.contains(last);
    }
}
