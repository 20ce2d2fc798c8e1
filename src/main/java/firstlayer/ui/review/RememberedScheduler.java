package firstlayer.ui.review;

import firstlayer.study.FirstAnswer;
import firstlayer.study.Scheduler;
import firstlayer.study.Standing;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers where questions stood: asked about the same list of showings again, it does not go through them again. An answer makes
 * another list of its question: what nobody asks about from one turn to the next is forgotten.
 */
final class RememberedScheduler implements Scheduler {

    private final Scheduler scheduler;
    private Map<List<FirstAnswer>, Optional<Standing>> known = new IdentityHashMap<>();
    private Map<List<FirstAnswer>, Optional<Standing>> before = new IdentityHashMap<>();

    RememberedScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Optional<Standing> after(List<FirstAnswer> counted) {
        return known.computeIfAbsent(
                counted, now -> Optional.ofNullable(before.get(now)).orElseGet(() -> scheduler.after(now)));
    }

    /** Forgets what was not asked about since the last turn. */
    void turn() {
        before = known;
        known = new IdentityHashMap<>();
    }
}
