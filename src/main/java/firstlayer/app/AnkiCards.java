package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.note.html.NoteHtml;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.ui.handout.SolvedNumbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every choice of a folder's notes as a card that Anki imports as it is: the question and its options in front; at the back the right one,
 * and what is said of each. A card keeps its name, so that importing a newer file changes cards and doubles none.
 *
 * @see <a href="https://docs.ankiweb.net/importing/text-files.html">Anki manual, Importing text files: file headers</a>
 */
final class AnkiCards {

    private static final List<String> HEADER = List.of(
            "#separator:tab",
            "#html:true",
            "#notetype:Basic",
            "#deck:First Layer",
            "#guid column:1",
            "#tags column:4",
            "#columns:GUID\tFront\tBack\tTags");

    private final Catalog catalog;

    AnkiCards(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The lines of the file, its header first. */
    List<String> lines(List<Note> notes) {
        List<String> lines = new ArrayList<>(HEADER);
        notes.forEach(note -> lines.addAll(cards(note)));
        return lines;
    }

    /**
     * Writes the file.
     *
     * @param force whether one that is there may be replaced
     * @return what was written where, in words
     * @throws IllegalArgumentException where it is there and may not
     * @throws IOException              where it cannot be written, in plain words
     */
    String write(List<Note> notes, Path file, boolean force) throws IOException {
        List<String> lines = lines(notes);
        TextFile.write(file, String.join("\n", lines) + "\n", force);
        int cards = lines.size() - HEADER.size();
        return String.format(Locale.ROOT, "%d %s in %s", cards, cards == 1 ? "card" : "cards", file);
    }

    private List<String> cards(Note note) {
        NoteHtml html = new NoteHtml(new SolvedNumbers(note.widget().flatMap(catalog::find), note.start()));
        return note.items().stream()
                .flatMap(item -> options(item).map(options -> card(note, item, options, html)))
                .toList();
    }

    private static Stream<Options> options(Item item) {
        return Nodes.children(item, Options.class).stream().limit(1);
    }

    private static String card(Note note, Item item, Options options, NoteHtml html) {
        String front = html.before(options) + list(options, html::inside);
        String right =
                options.all().stream().filter(Option::right).map(html::inside).collect(Collectors.joining("\n"));
        String back = right + list(options, option -> answer(option, html));
        String tags = "first-layer " + tag(note.file().replaceFirst("\\.[^.]*$", ""))
                + (item instanceof Predict ? " prediction" : " quiz");
        return Stream.of(note.file() + "#" + item.id(), front, back, tags)
                .map(AnkiCards::field)
                .collect(Collectors.joining("\t"));
    }

    private static String answer(Option option, NoteHtml html) {
        String feedback = option.feedback().map(html::of).orElse("");
        return "<b>" + (option.right() ? "Right" : "Wrong") + "</b> " + html.inside(option) + feedback;
    }

    private static String list(Options options, Function<Option, String> words) {
        return options.all().stream()
                .map(option -> "<li>" + words.apply(option) + "</li>")
                .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>"));
    }

    private static String tag(String name) {
        return name.replaceAll("\\s+", "-");
    }

    // A line is a card and a tab ends a field; in HTML both have other names.
    private static String field(String html) {
        return html.replace("\r", "").replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
