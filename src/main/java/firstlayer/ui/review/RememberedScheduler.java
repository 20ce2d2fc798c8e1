package firstlayer.ui.review;

import firstlayer.study.FirstAnswer;
import firstlayer.study.Scheduler;
import firstlayer.study.Standing;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers where questions stood: asked about the same list of showings again, it does not go through them again. */
final class RememberedScheduler implements Scheduler {

    private final Scheduler scheduler;
    private final Map<List<FirstAnswer>, Optional<Standing>> known = new IdentityHashMap<>();

    RememberedScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Optional<Standing> after(List<FirstAnswer> counted) {
        return known.computeIfAbsent(counted, scheduler::after);
    }
}
