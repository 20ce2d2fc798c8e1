package firstlayer.ui.shell;

import firstlayer.param.Values;
import firstlayer.ui.ScreenEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Where the reader has been, to go back and forward as in a browser. */
final class History {

    /** What was seen. */
    sealed interface Visit {}

    /**
     * A note, by its file: what was saved meanwhile would be held here long after.
     *
     * @param widget the note's
     * @param now    what the picture was set to; empty where the note has none
     * @param kept   the runs kept beside it
     * @param scroll share of the note that was scrolled away
     */
    record NoteVisit(String file, Optional<String> widget, Optional<Values> now, List<Values> kept, double scroll)
            implements Visit {

        /** As a page is now. */
        static Visit of(Page page) {
            return new NoteVisit(
                    page.note().file(),
                    page.note().widget(),
                    page.session().map(session -> session.knobs().now()),
                    page.session().map(session -> session.knobs().kept()).orElse(List.of()),
                    page.text().getVvalue());
        }
    }

    /** A page that is no note; it is found as it was left. */
    record ScreenVisit(ScreenEntry screen) implements Visit {}

    private static final int LONGEST = 200;

    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final Deque<Visit> past = new ArrayDeque<>();
    private final Deque<Visit> future = new ArrayDeque<>();

    /** Whether there is somewhere to go back to. */
    ReadOnlyBooleanProperty canGoBack() {
        return back.getReadOnlyProperty();
    }

    /** Somewhere else is gone to from here. */
    void leave(Visit here) {
        future.clear();
        if (!here.equals(past.peek())) {
            past.push(here);
        }
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        back.set(true);
    }

    Optional<Visit> back(Visit here) {
        return swap(past, future, here);
    }

    Optional<Visit> forward(Visit here) {
        return swap(future, past, here);
    }

    private Optional<Visit> swap(Deque<Visit> from, Deque<Visit> to, Visit here) {
        Optional<Visit> there = Optional.ofNullable(from.poll());
        there.ifPresent(visit -> to.push(here));
        back.set(!past.isEmpty());
        return there;
    }
}
