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

    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private Set<String> ids = new HashSet<>();
    // By folder and note: an item finds its events by id or text among those of its note.
    private Map<Subject, NoteLog> notes = new LinkedHashMap<>();
    private Optional<LocalDate> exam = Optional.empty();
    private int most;
    private long changes;
    // What the changes are counted from in the logs of the notes.
    private long base;

    /** What some events come to; made by whichever thread has them, so that a log of years holds up no window. */
    public static Study of(List<Event> events) {
        Study study = new Study();
        study.add(events);
        return study;
    }

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

    /**
     * Takes over all that another one holds in place of what was here, and tells the watchers: the log is another one now.
     *
     * @param other not to be used any more
     */
    public void become(Study other) {
        base = changes;
        changes += other.changes;
        ids = other.ids;
        notes = other.notes;
        exam = other.exam;
        most = other.most;
        List.copyOf(watchers).forEach(Runnable::run);
    }

    private void put(Event event) {
        if (event.fact() instanceof Fact.Exam set) {
            exam = set.date();
        } else if (event.fact() instanceof Fact.Review review) {
            most = Math.max(0, review.most());
        }
        changes++;
        notes.computeIfAbsent(event.subject().whole(), note -> new NoteLog()).add(event, exam, changes - base);
    }

    /** The events of one note and all its items, oldest first; of {@link Subject#NONE} those that belong to no note. */
    public List<Event> of(Subject note) {
        NoteLog log = notes.get(note.whole());
        return log == null ? List.of() : log.events();
    }

    /** Another number whenever there are other events of a note, never one that was before; 0 where there are none. */
    public long revision(Subject note) {
        NoteLog log = notes.get(note.whole());
        return log == null ? 0 : base + log.revision();
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
