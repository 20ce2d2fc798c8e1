package firstlayer.note.html;

import firstlayer.note.Anchors;
import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.Item;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.Section;
import firstlayer.param.Link;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** What a handout's links lead to: each of its notes, headings and questions has an id that no other has. */
final class HandoutIds {

    private static final int NOTE = 2;
    private static final int DEEPEST = 6;

    private final Library library;
    private final Handout.Answers answers;
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Map<Node, Integer> ranks = new IdentityHashMap<>();

    /** @param answers where what is only for who has answered is printed */
    HandoutIds(Library library, Handout.Answers answers) {
        this.library = library;
        this.answers = answers;
        number(library.notes(), "n");
        number(library.pages(), "p");
    }

    private void number(List<Note> some, String letter) {
        for (int i = 0; i < some.size(); i++) {
            String id = letter + (i + 1);
            notes.put(some.get(i).file(), id);
            name(some.get(i), id);
        }
    }

    private void name(Note note, String id) {
        int count = 0;
        int rank = NOTE;
        int rankAtTheEnd = NOTE + 1;
        for (Heading heading : Nodes.under(note.body(), Heading.class)) {
            count++;
            if (isPrinted(heading)) {
                ids.put(heading, id + "-h" + count);
            }
            if (isPartOfOther(heading)) {
                continue;
            }
            if (isAnswer(heading) && answers == Handout.Answers.END) {
                rankAtTheEnd = rank(heading, rankAtTheEnd);
            } else {
                rank = rank(heading, rank);
            }
        }
        int asked = 0;
        for (Item item : note.items()) {
            asked++;
            ids.put(item, id + "-q" + asked);
        }
    }

    // A rank may follow only the one above it: a reader who cannot see goes by them.
    private int rank(Heading heading, int before) {
        int rank = Math.min(Math.min(DEEPEST, before + 1), Math.max(NOTE + 1, heading.getLevel() + 1));
        ranks.put(heading, rank);
        return rank;
    }

    /** Whether it heads only words of a question or of a footnote, which may stand elsewhere. */
    private static boolean isPartOfOther(Heading heading) {
        return Nodes.around(heading, Item.class).isPresent()
                || Nodes.around(heading, FootnoteDefinition.class).isPresent();
    }

    /** Whether a part of a note is in the handout. */
    boolean isPrinted(Node part) {
        return Nodes.around(part, LectureStop.class).isEmpty() && (answers != Handout.Answers.NONE || !isAnswer(part));
    }

    private static boolean isAnswer(Node part) {
        return Nodes.around(part, Feedback.class).isPresent()
                || Nodes.around(part, Section.class)
                        .filter(section -> section.kind() == Section.Kind.ANSWER)
                        .isPresent();
    }

    String of(Note note) {
        return notes.get(note.file());
    }

    /** Of a heading or question that is printed. */
    Optional<String> of(Node part) {
        return Optional.ofNullable(ids.get(part));
    }

    /** How deep a heading is, from 3: above it are the handout and the note. Empty for one that heads no part of the note. */
    OptionalInt rank(Heading heading) {
        Integer rank = ranks.get(heading);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** As people speak of a note: the number of a question, the title of a page. */
    String number(Note note) {
        int at = library.notes().indexOf(note);
        return at < 0 ? note.question() : Integer.toString(at + 1);
    }

    /** As people speak of one of a note's questions: the third of the second note is 2.3. */
    String number(Note note, Item item) {
        String id = ids.get(item);
        return number(note) + "." + id.substring(id.lastIndexOf('q') + 1);
    }

    /** The note that a link between notes leads to. */
    Optional<Note> target(NoteLink link) {
        return library.file(link.file());
    }

    Optional<Note> target(ActionLink go) {
        return library.withWidget(Link.read(go.target()).widget());
    }

    /** The id that a link between notes leads to; empty where that is not printed. */
    Optional<String> of(NoteLink link) {
        Optional<Note> note = target(link);
        return link.anchor().isEmpty()
                ? note.map(this::of)
                : note.flatMap(there -> anchors.computeIfAbsent(there.file(), file -> new Anchors(there.body()))
                                .find(link.anchor()))
                        .flatMap(this::of);
    }
}
