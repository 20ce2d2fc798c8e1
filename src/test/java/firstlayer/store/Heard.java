package firstlayer.store;

import firstlayer.study.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One window as the log sees it: what it was told, as the window would know it. */
final class Heard implements Consumer<LogNews> {

    private static final long PATIENCE_MILLIS = 60_000;

    private final Set<Event> known = new LinkedHashSet<>();
    private final Set<Event> kept = new LinkedHashSet<>();
    private final List<String> troubles = new ArrayList<>();
    private String notice = "";
    private int news;

    @Override
    public synchronized void accept(LogNews told) {
        if (told.anew()) {
            known.clear();
        }
        known.addAll(told.events());
        kept.addAll(told.kept());
        if (troubles.isEmpty() || !troubles.get(troubles.size() - 1).equals(told.trouble())) {
            troubles.add(told.trouble());
        }
        notice = told.notice();
        news++;
        notifyAll();
    }

    synchronized List<Event> known() {
        return List.copyOf(known);
    }

    synchronized Set<Event> kept() {
        return Set.copyOf(kept);
    }

    /** Why something was not saved, one after the other; an empty one where all was well. */
    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    synchronized String trouble() {
        return troubles.isEmpty() ? "" : troubles.get(troubles.size() - 1);
    }

    synchronized String notice() {
        return notice;
    }

    synchronized boolean anything() {
        return news > 0;
    }

    synchronized void until(String what, Predicate<Heard> holds) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!holds.test(this)) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            wait(left);
        }
    }
}
