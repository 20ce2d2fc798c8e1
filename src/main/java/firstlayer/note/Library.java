package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Link;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A folder of notes as it was when it was read.
 *
 * @param folder   where
 * @param notes    the questions, in the order of their files' names
 * @param pages    what is no question: the files whose names begin with {@code _}, such as the glossary
 * @param problems of the folder itself, and of what its files promise each other
 */
public record Library(Path folder, List<Note> notes, List<Note> pages, List<Problem> problems) {

    public Library {
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /** A folder whose files could be read. */
    static Library of(Path folder, List<Note> notes, List<Note> pages) {
        List<Problem> problems = new ArrayList<>();
        if (notes.isEmpty()) {
            problems.add(new Problem(
                    folder.toString(), 1, "no notes in this folder", "put Markdown files there, such as 01-neuron.md"));
        }
        Library library = new Library(folder, notes, pages, problems);
        Map<String, Anchors> anchors = new HashMap<>();
        library.files()
                .flatMap(note -> Stream.concat(library.goNowhere(note), library.leadNowhere(note, anchors)))
                .forEach(problems::add);
        samePlace(notes).forEach(problems::add);
        return new Library(folder, notes, pages, problems);
    }

    private static Stream<Problem> samePlace(List<Note> notes) {
        Map<Integer, Note> places = new HashMap<>();
        return notes.stream()
                .filter(note -> note.path().isPresent())
                .flatMap(note -> Optional.ofNullable(
                                places.putIfAbsent(note.path().getAsInt(), note))
                        .stream()
                        .map(first -> new Problem(
                                note.file(),
                                1,
                                String.format(
                                        Locale.ROOT,
                                        "path: %d is the place of %s too",
                                        note.path().getAsInt(),
                                        first.file()),
                                "give each note a place of its own")));
    }

    /** The notes in the order their authors suggest, those without a place last. */
    public static List<Note> inOrder(List<Note> notes) {
        return notes.stream()
                .sorted(Comparator.comparingInt(note -> note.path().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private Stream<Problem> goNowhere(Note note) {
        return Nodes.under(note.body(), ActionLink.class).stream()
                .filter(link -> link.kind() == ActionLink.Kind.GO)
                .filter(link -> withWidget(Link.read(link.target()).widget()).isEmpty())
                .map(link -> new Problem(
                        note.file(),
                        Nodes.line(link),
                        "no note here shows go:" + link.target(),
                        "add one, or take the link out"));
    }

    /** @param anchors of the notes that links have named so far */
    private Stream<Problem> leadNowhere(Note note, Map<String, Anchors> anchors) {
        return Nodes.under(note.body(), NoteLink.class).stream().flatMap(link -> missing(note, link, anchors).stream());
    }

    private Optional<Problem> missing(Note from, NoteLink link, Map<String, Anchors> anchors) {
        Optional<Note> to = file(link.file());
        if (to.isEmpty()) {
            return Optional.of(new Problem(
                    from.file(),
                    Nodes.line(link),
                    "no note '" + link.file() + "' here",
                    "name a file of this folder, such as " + from.file()));
        }
        if (link.anchor().isEmpty() || !to.get().whole()) {
            return Optional.empty();
        }
        Anchors there = anchors.computeIfAbsent(
                link.file(), file -> new Anchors(to.get().body()));
        Optional<Node> place = there.find(link.anchor());
        if (place.isEmpty()) {
            return Optional.of(new Problem(
                    from.file(),
                    Nodes.line(link),
                    "no heading '#" + link.anchor() + "' in " + link.file(),
                    there.some()));
        }
        return link.draw().isEmpty() || place.get() instanceof NumberItem
                ? Optional.empty()
                : Optional.of(new Problem(
                        from.file(),
                        Nodes.line(link),
                        "'#" + link.anchor() + "' in " + link.file() + " is no exercise",
                        "only draws of one are opened with @ and a number"));
    }

    private Stream<Note> files() {
        return Stream.concat(notes.stream(), pages.stream());
    }

    /** The note or page of a file. */
    public Optional<Note> file(String name) {
        return files().filter(note -> note.file().equals(name)).findFirst();
    }

    /** What a page says first under the heading a link names, as the glossary of a term; empty for links to questions. */
    public Optional<String> explanation(NoteLink link) {
        return pages.stream()
                .filter(page -> page.file().equals(link.file()))
                .flatMap(page -> page.place(link.anchor()).stream())
                .map(Node::getNext)
                .filter(Paragraph.class::isInstance)
                .map(PlainText::of)
                .findFirst();
    }

    /** The same folder, with one question read anew. */
    Library with(Note note) {
        List<Note> questions = notes.stream()
                .map(old -> old.file().equals(note.file()) ? note : old)
                .toList();
        return of(folder, questions, pages);
    }

    /** The note a go link opens. */
    public Optional<Note> withWidget(String widget) {
        return notes.stream()
                .filter(note -> note.widget().equals(Optional.of(widget)))
                .findFirst();
    }

    /** The question of a file. */
    public Optional<Note> named(String file) {
        return notes.stream().filter(note -> note.file().equals(file)).findFirst();
    }

    /** Every problem of the folder and of every file in it, by file and line. */
    public List<Problem> all() {
        return Stream.concat(
                        problems.stream(),
                        Stream.concat(notes.stream(), pages.stream()).flatMap(note -> note.problems().stream()))
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    /** Every problem as one line of text, {@code notes/02-loss.md:7: what is wrong; what would be right}. */
    public List<String> report() {
        return all().stream()
                .map(problem -> problem.file().equals(folder.toString())
                        ? problem.toString()
                        : folder + folder.getFileSystem().getSeparator() + problem)
                .map(Library::harmless)
                .toList();
    }

    /** A line that commands no terminal and turns no text around, whatever a note or its file's name holds. */
    private static String harmless(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean harmful = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            shown.append(harmful ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
        });
        return shown.toString();
    }
}
