package firstlayer.note;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A piece of a note that can be searched for: a paragraph, a heading or a table's row. What must be asked for before it is shown
 * (feedback, the model answer, what a good answer mentions) cannot be found.
 *
 * @param node where it is
 * @param text its words
 */
public record SearchPassage(Node node, String text) {

    static List<SearchPassage> of(Node root) {
        Collector collector = new Collector();
        root.accept(collector);
        return List.copyOf(collector.found);
    }

    private static final class Collector extends NoteVisitor {

        private final List<SearchPassage> found = new ArrayList<>();

        private void add(Node node) {
            found.add(new SearchPassage(node, PlainText.of(node, name -> "…")));
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            add(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                add(node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(Feedback feedback) {
            // Only for who has answered.
        }

        @Override
        public void visit(LectureStop stop) {
            // Only for the stage.
        }

        @Override
        public void visit(Section section) {
            boolean hidden = section.kind() == Section.Kind.ANSWER || section.kind() == Section.Kind.OWN_WORDS;
            if (!hidden) {
                visitChildren(section);
            }
        }
    }
}
