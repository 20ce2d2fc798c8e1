package firstlayer.note;

import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * A question as its author wrote it. Only to be read: the tree is shared.
 *
 * @param file     the file's name, by which notes are told apart and ordered
 * @param question its title; the file's name where it has none
 * @param widget   the id of the picture beside it; empty where the note names none that exists
 * @param start    what the note's picture starts with, as a query that is legal for the widget
 * @param more     whether the controls behind More are shown
 * @param studied  whether what is answered is recorded: not where the front matter says {@code study: off}
 * @param stops    where a lecture stops
 * @param path     its place in the order in which the notes are best read; none where the author gives no order
 * @param after    which parts of the picture wait for which prediction
 * @param whole    whether its text was read; otherwise only what heads it is known yet, and the body says so
 * @param body     the text, as nodes of commonmark, its extensions and {@link firstlayer.note.node}
 * @param problems in the order of the lines
 */
public record Note(
        String file,
        String question,
        Optional<String> widget,
        String start,
        More more,
        boolean studied,
        Stops stops,
        OptionalInt path,
        List<WaitingParts> after,
        boolean whole,
        Document body,
        List<Problem> problems) {

    /** What the front matter says of the controls behind More. */
    public enum More {
        /** Nothing: as the reader left them. */
        REMEMBERED,
        OPEN,
        CLOSED
    }

    /** Where a lecture on a note stops, apart from its title. */
    public enum Stops {
        /** At everything that can be stopped at. */
        ALL,
        /** At what is asked before it is shown. */
        PREDICTIONS,
        /** Only at the author's own stops. */
        OWN
    }

    public Note {
        after = List.copyOf(after);
        problems = List.copyOf(problems);
    }

    /** All that is asked, in reading order. */
    public List<Item> items() {
        return Nodes.under(body, Item.class);
    }

    /** The predictions, in reading order. */
    public List<Predict> predicts() {
        return Nodes.under(body, Predict.class);
    }

    /** The quiz, in reading order. */
    public List<QuizItem> quiz() {
        return Nodes.under(body, QuizItem.class);
    }

    /** What can be searched. */
    public List<SearchPassage> passages() {
        return whole ? SearchPassage.of(body) : List.of();
    }

    /** The heading or question a link names by its anchor, such as {@code why-2λ}. */
    public Optional<Node> place(String anchor) {
        return new Anchors(body).find(anchor);
    }

    /** Whether it asks for an answer in the reader's own words; of one whose text is not read yet, that is assumed. */
    public boolean asksForAnswer() {
        return studied && (!whole || section(Section.Kind.OWN_WORDS).isPresent());
    }

    public Optional<Section> section(Section.Kind kind) {
        return Nodes.children(body, Section.class).stream()
                .filter(section -> section.kind() == kind)
                .findFirst();
    }
}
