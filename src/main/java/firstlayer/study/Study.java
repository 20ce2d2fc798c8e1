package firstlayer.study;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that was studied: the events in the order of the log, each once. All that is shown of them is a fold over these. */
public final class Study {

    private final Set<String> ids = new HashSet<>();
    // By folder and note: an item finds its events by id or text among those of its note.
    private final Map<Subject, NoteLog> notes = new LinkedHashMap<>();
    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private Optional<LocalDate> exam = Optional.empty();
    private int most;
    private long changes;

    /** Adds what is not here yet, and tells the watchers where there was any. */
    public void add(List<Event> events) {
        boolean changed = false;
        for (Event event : events) {
            if (ids.add(event.id())) {
                put(event);
                changed = true;
            }
        }
        if (changed) {
            List.copyOf(watchers).forEach(Runnable::run);
        }
    }

    /** Puts other events in place of all, and tells the watchers: the log that these were read from is another one now. */
    public void replace(List<Event> events) {
        ids.clear();
        notes.clear();
        exam = Optional.empty();
        most = 0;
        events.stream().filter(event -> ids.add(event.id())).forEach(this::put);
        List.copyOf(watchers).forEach(Runnable::run);
    }

    private void put(Event event) {
        if (event.fact() instanceof Fact.Exam set) {
            exam = set.date();
        } else if (event.fact() instanceof Fact.Review review) {
            most = Math.max(0, review.most());
        }
        changes++;
        notes.computeIfAbsent(event.subject().whole(), note -> new NoteLog()).add(event, exam, changes);
    }

    /** The events of one note and all its items, oldest first; of {@link Subject#NONE} those that belong to no note. */
    public List<Event> of(Subject note) {
        NoteLog log = notes.get(note.whole());
        return log == null ? List.of() : log.events();
    }

    /** Another number whenever there are other events of a note, never one that was before; 0 where there are none. */
    public long revision(Subject note) {
        NoteLog log = notes.get(note.whole());
        return log == null ? 0 : log.revision();
    }

    /**
     * What is known of one question: all that was recorded under its id, and what was recorded under its words while it had no id.
     * So edited words keep their history where there is an id, and a question that is given one later keeps its own.
     */
    public ItemHistory history(Subject item) {
        NoteLog log = notes.get(item.whole());
        return log == null ? ItemHistory.NONE : log.history(item);
    }

    /** The events that the history of a question is made of. */
    List<Event> events(Subject item) {
        NoteLog log = notes.get(item.whole());
        return log == null ? List.of() : log.events(item);
    }

    /** The date of the exam that was set last, also when it is over. */
    public Optional<LocalDate> exam() {
        return exam;
    }

    /** How many items a sitting has at most, without those that are asked again; 0 for all that are due. */
    public int most() {
        return most;
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
