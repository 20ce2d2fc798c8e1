package firstlayer.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events of one note, and of each question in it what they come to. */
final class NoteLog {

    // How an id begins that was made from a question's words, because its author gave it none.
    private static final String WORDS = "text-";

    /**
     * @param place counted in this note
     * @param exam  the date of the exam that was set then
     */
    record Entry(int place, Event event, Optional<LocalDate> exam) {}

    private record Folded(int events, ItemHistory history) {}

    private final List<Event> events = new ArrayList<>();
    private final Map<String, List<Entry>> items = new HashMap<>();
    // Of what was asked without an id of its own.
    private final Map<String, List<Entry>> texts = new HashMap<>();
    private final Map<Subject, Folded> folded = new HashMap<>();
    private long revision;

    void add(Event event, Optional<LocalDate> exam, long revision) {
        this.revision = revision;
        Subject subject = event.subject();
        Entry entry = new Entry(events.size(), event, exam);
        events.add(event);
        if (!subject.item().isEmpty()) {
            items.computeIfAbsent(subject.item(), id -> new ArrayList<>()).add(entry);
        }
        if (subject.item().startsWith(WORDS) && !subject.text().isEmpty()) {
            texts.computeIfAbsent(subject.text(), text -> new ArrayList<>()).add(entry);
        }
    }

    long revision() {
        return revision;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<Event> events(Subject item) {
        return find(item).stream().map(Entry::event).toList();
    }

    /** Folded when it is asked for, and remembered until there is a new event. */
    ItemHistory history(Subject item) {
        List<Entry> found = find(item);
        Folded known = folded.get(item);
        if (known == null || known.events != found.size()) {
            known = new Folded(found.size(), ItemFold.of(found));
            folded.put(item, known);
        }
        return known.history;
    }

    private List<Entry> find(Subject item) {
        List<Entry> own = items.getOrDefault(item.item(), List.of());
        if (texts.isEmpty() || item.item().startsWith(WORDS)) {
            return own;
        }
        // Its words may have changed since it was given an id.
        Set<String> words = new LinkedHashSet<>(List.of(item.text()));
        own.forEach(entry -> words.add(entry.event.subject().text()));
        List<Entry> all = new ArrayList<>(own);
        words.forEach(text -> all.addAll(texts.getOrDefault(text, List.of())));
        all.sort(Comparator.comparingInt(Entry::place));
        return all;
    }
}
