package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** Footnotes are numbered in the order in which their definitions stand in the note. */
final class Footnotes {

    private Footnotes() {}

    static String number(FootnoteReference reference) {
        return number(reference, reference.getLabel());
    }

    static String number(FootnoteDefinition definition) {
        return number(definition, definition.getLabel());
    }

    private static String number(Node from, String label) {
        Node root = from;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        List<String> labels = Nodes.under(root, FootnoteDefinition.class).stream()
                .map(FootnoteDefinition::getLabel)
                .toList();
        int at = labels.indexOf(label);
        return at < 0 ? label : Integer.toString(at + 1);
    }
}
