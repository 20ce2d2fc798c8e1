package firstlayer.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was studied: the events in the order of the log, each once. All that is shown of them is a fold over these. */
public final class Study {

    private final Set<String> ids = new HashSet<>();
    // By folder and note: an item finds its events by id or text among those of its note.
    private final Map<Subject, List<Event>> notes = new LinkedHashMap<>();
    private final Set<Runnable> watchers = new LinkedHashSet<>();

    /** Adds what is not here yet, and tells the watchers where there was any. */
    public void add(List<Event> events) {
        boolean changed = false;
        for (Event event : events) {
            if (ids.add(event.id())) {
                notes.computeIfAbsent(event.subject().whole(), note -> new ArrayList<>())
                        .add(event);
                changed = true;
            }
        }
        if (changed) {
            List.copyOf(watchers).forEach(Runnable::run);
        }
    }

    /** The events of one note and all its items, oldest first; of {@link Subject#NONE} those that belong to no note. */
    public List<Event> of(Subject note) {
        return List.copyOf(notes.getOrDefault(note.whole(), List.of()));
    }

    /**
     * Calls a watcher whenever there are new events.
     *
     * @return takes it off again
     */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
