package firstlayer.lecture;

import firstlayer.note.Note;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import java.util.List;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;

/** A note's answer point by point. */
public final class AnswerPoints {

    private AnswerPoints() {}

    /** What a good answer mentions; where the note does not say that, the sentences of its answer; none where it has no answer. */
    public static List<Sentence> of(Note note) {
        List<Sentence> points = note.section(Section.Kind.OWN_WORDS).stream()
                .flatMap(own -> Nodes.under(own, ListItem.class).stream())
                .flatMap(item -> Nodes.under(item, Paragraph.class).stream().limit(1))
                .map(Sentence::whole)
                .toList();
        return points.isEmpty()
                ? note.section(Section.Kind.ANSWER).stream()
                        .flatMap(answer -> Nodes.under(answer, Paragraph.class).stream())
                        .flatMap(paragraph -> Sentence.of(paragraph).stream())
                        .toList()
                : points;
    }
}
