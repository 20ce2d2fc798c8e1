package firstlayer.note;

import firstlayer.note.node.Callout;
import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Block quotes that begin with {@code [!KIND]} to callouts, predictions and stops of a lecture. */
final class Quotes {

    private static final Pattern MARKER = Pattern.compile("\\[!(\\w+)]\\s*(.*)");

    private final Predictions predictions;
    private final LectureStops stops;
    private final Problems problems;

    Quotes(Predictions predictions, LectureStops stops, Problems problems) {
        this.predictions = predictions;
        this.stops = stops;
        this.problems = problems;
    }

    void shape(Document document) {
        within(document);
    }

    private void within(Node parent) {
        List<Node> children = Nodes.children(parent, Node.class);
        for (Node child : children) {
            within(child);
            if (child instanceof BlockQuote quote && quote.getFirstChild() instanceof Paragraph first) {
                marked(quote, first);
            }
        }
    }

    private void marked(BlockQuote quote, Paragraph first) {
        if (first.getFirstChild() instanceof Text text) {
            Matcher marker = MARKER.matcher(text.getLiteral());
            if (marker.matches()) {
                become(quote, text, marker.group(1), marker.group(2));
            }
        }
    }

    private void become(BlockQuote quote, Text text, String word, String rest) {
        if (word.equalsIgnoreCase("PREDICT")) {
            unlink(text);
            predictions.shape(quote, rest.strip());
            return;
        }
        if (word.equalsIgnoreCase("STOP")) {
            stops.shape(quote, text, rest.strip());
            return;
        }
        Optional<Callout.Kind> kind = kind(word);
        if (kind.isEmpty()) {
            problems.add(
                    quote,
                    String.format(Locale.ROOT, "unknown callout [!%s]", word),
                    "known are NOTE, TIP, WARNING, PREDICT and STOP");
            return;
        }
        if (rest.isEmpty()) {
            unlink(text);
        } else {
            text.setLiteral(rest);
        }
        Tree.take(quote, new Callout(kind.get()));
    }

    private static Optional<Callout.Kind> kind(String word) {
        return List.of(Callout.Kind.values()).stream()
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Takes the marker away, with the end of its line and with a paragraph that held nothing else. */
    static void unlink(Text text) {
        Node paragraph = text.getParent();
        if (text.getNext() instanceof SoftLineBreak end) {
            end.unlink();
        }
        text.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
