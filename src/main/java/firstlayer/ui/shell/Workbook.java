package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.Section;
import firstlayer.study.Asked;
import firstlayer.study.Evidence;
import firstlayer.study.NextStep;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import firstlayer.ui.Shelf;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** How far the reader is with each question, and what comes next. */
final class Workbook {

    /**
     * What comes next, and where.
     *
     * @param place   which of its like in the note, counted from 1; 0 for the answer and its points
     * @param passage where it stands
     */
    record Step(NextStep.Kind kind, Note note, int place, Node passage) {}

    /** What was known of a note when its events were these. */
    private record Sheet(Asked asked, long revision, Evidence evidence) {}

    private final Study study;
    private final Shelf shelf;
    private final Map<Note, Sheet> sheets = new IdentityHashMap<>();

    Workbook(Study study, Shelf shelf) {
        this.study = study;
        this.shelf = shelf;
    }

    /** Forgets notes that are others now. */
    void keep(List<Note> notes) {
        Map<Note, Sheet> kept = new IdentityHashMap<>();
        notes.stream().filter(sheets::containsKey).forEach(note -> kept.put(note, sheets.get(note)));
        sheets.clear();
        sheets.putAll(kept);
    }

    /** Empty where nothing is recorded. */
    Optional<Evidence> evidence(Note note) {
        if (!note.studied()) {
            return Optional.empty();
        }
        Sheet known = sheets.get(note);
        long revision = study.revision(shelf.subject(note));
        if (known == null || known.revision != revision) {
            Asked asked = known == null ? asked(note) : known.asked;
            known = new Sheet(asked, revision, Evidence.of(study, asked));
            sheets.put(note, known);
        }
        return Optional.of(known.evidence);
    }

    private Asked asked(Note note) {
        return new Asked(
                shelf.subject(note),
                subjects(note, Predict.class::isInstance),
                subjects(note, item -> !(item instanceof Predict)),
                note.section(Section.Kind.OWN_WORDS).isPresent());
    }

    private List<Subject> subjects(Note note, Predicate<Item> kind) {
        return note.items().stream()
                .filter(kind)
                .map(item -> shelf.subject(note).item(item.id(), item.text()))
                .toList();
    }

    /** What the first of these notes still lacks that lacks anything. */
    Optional<Step> next(List<Note> notes) {
        return notes.stream()
                .flatMap(note -> evidence(note).flatMap(NextStep::of).map(next -> step(note, next)).stream())
                .findFirst();
    }

    private Step step(Note note, NextStep next) {
        return next.item()
                .map(item -> step(note, next.kind(), item))
                .orElseGet(() -> new Step(next.kind(), note, 0, place(note, next.kind())));
    }

    private Step step(Note note, NextStep.Kind kind, Subject subject) {
        Asked asked = sheets.get(note).asked;
        int place = (kind == NextStep.Kind.QUIZ ? asked.quiz() : asked.predictions()).indexOf(subject) + 1;
        Item item = note.items().stream()
                .filter(each -> each.id().equals(subject.item()))
                .findFirst()
                .orElseThrow();
        return new Step(kind, note, place, item.getFirstChild());
    }

    // There is a section: otherwise nothing would be asked there.
    private static Node place(Note note, NextStep.Kind kind) {
        Section section = note.section(Section.Kind.OWN_WORDS).orElseThrow();
        Optional<Node> point = Nodes.under(section, ListItem.class).stream()
                .flatMap(item -> Nodes.children(item, Paragraph.class).stream())
                .<Node>map(words -> words)
                .findFirst();
        return kind == NextStep.Kind.CHECK ? point.orElse(section.heading()) : section.heading();
    }
}
