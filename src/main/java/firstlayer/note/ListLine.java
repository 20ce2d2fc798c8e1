package firstlayer.note;

import firstlayer.note.node.Nodes;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The first line of a list item as its author typed it. */
final class ListLine {

    /** For what is neither: no line that can be read has it. */
    private static final String OTHER = "\uFFFC";

    private ListLine() {}

    /** Its words and code; a star between two codes is a star, whatever Markdown makes of it. */
    static String of(Node item) {
        StringBuilder source = new StringBuilder();
        if (item.getFirstChild() instanceof Paragraph line) {
            append(line, source);
        }
        return source.toString().strip();
    }

    private static void append(Node parent, StringBuilder source) {
        for (Node child : Nodes.children(parent, Node.class)) {
            if (child instanceof Text text) {
                source.append(text.getLiteral());
            } else if (child instanceof Code code) {
                source.append('`').append(code.getLiteral()).append('`');
            } else if (child instanceof Emphasis emphasis) {
                between(emphasis.getOpeningDelimiter(), child, source);
            } else if (child instanceof StrongEmphasis strong) {
                between(strong.getOpeningDelimiter(), child, source);
            } else {
                source.append(child instanceof SoftLineBreak ? " " : OTHER);
            }
        }
    }

    private static void between(String delimiter, Node parent, StringBuilder source) {
        source.append(delimiter);
        append(parent, source);
        source.append(delimiter);
    }
}
