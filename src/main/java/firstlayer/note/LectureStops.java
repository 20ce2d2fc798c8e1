package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** {@code > [!STOP] title} to stops of a lecture; one that nobody could stop at stays an ordinary quote, so that its author sees it. */
final class LectureStops {

    /** What is read from the back row at a glance. */
    static final int LONGEST_TITLE = 60;

    private static final String HOW = "[show](set:rate=0.1)";

    private final Problems problems;

    LectureStops(Problems problems) {
        this.problems = problems;
    }

    /**
     * Before links are tried.
     *
     * @param first the marker, which goes where nothing is wrong
     * @param title what stands behind it
     */
    void shape(BlockQuote quote, Text first, String title) {
        int before = problems.count();
        checkPlace(quote);
        checkTitle(quote, first, title);
        checkBlocks(quote);
        checkLinks(quote);
        if (problems.count() == before) {
            Quotes.unlink(first);
            Tree.take(quote, new LectureStop(title));
        }
    }

    /** After links were tried: what was said of a stop's link is enough, and without one there is nothing to stop at. */
    static void withoutLink(Document document) {
        for (LectureStop stop : Nodes.under(document, LectureStop.class)) {
            if (Nodes.under(stop, ActionLink.class).isEmpty()) {
                BlockQuote quote = Tree.take(stop, new BlockQuote());
                Paragraph title = new Paragraph();
                title.appendChild(new Text(stop.title()));
                quote.prependChild(title);
            }
        }
    }

    private void checkPlace(BlockQuote quote) {
        if (!(quote.getParent() instanceof Document || quote.getParent() instanceof Section)) {
            problems.add(quote, "a stop inside something else", "write it at the margin, in no list and no quote");
        }
    }

    private void checkTitle(BlockQuote quote, Text first, String title) {
        Node behind = first.getNext();
        if (behind != null && !(behind instanceof SoftLineBreak)) {
            problems.add(quote, "more than words in the title of a stop", "write plain words behind [!STOP]");
        } else if (title.isEmpty()) {
            problems.add(quote, "this stop has no title", "write a few words behind [!STOP]");
        } else if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            problems.add(
                    quote,
                    String.format(Locale.ROOT, "a title of %d characters", title.codePointCount(0, title.length())),
                    String.format(Locale.ROOT, "the title of a stop has at most %d", LONGEST_TITLE));
        }
    }

    private void checkBlocks(BlockQuote quote) {
        List<Paragraph> sentences = new ArrayList<>();
        for (Node block : Nodes.children(quote, Node.class)) {
            if (!Nodes.under(block, TaskListItemMarker.class).isEmpty()) {
                problems.add(block, "options in a stop", "ask with [!PREDICT], a stop only shows");
            } else if (!(block instanceof Paragraph paragraph)) {
                problems.add(block, "more than words in a stop", "write one sentence and one link");
            } else if (!isOnlyLink(paragraph)) {
                sentences.add(paragraph);
            }
        }
        int most = !sentences.isEmpty() && isOnePiece(sentences.get(0)) ? 2 : 1;
        if (sentences.size() > most) {
            problems.add(
                    sentences.get(sentences.size() - 1),
                    "a second paragraph in a stop",
                    "one sentence is read at a time");
        }
        Nodes.under(quote, Image.class)
                .forEach(image -> problems.add(
                        image, "an image in a stop", "take it out, the stage shows what the stop's link sets"));
    }

    /** As a title with a blank line behind it is. */
    private static boolean isOnePiece(Paragraph paragraph) {
        return paragraph.getFirstChild() == paragraph.getLastChild();
    }

    private static boolean isOnlyLink(Paragraph paragraph) {
        return isOnePiece(paragraph) && paragraph.getFirstChild() instanceof Link;
    }

    private void checkLinks(BlockQuote quote) {
        List<Link> links = Nodes.under(quote, Link.class);
        if (links.isEmpty()) {
            problems.add(quote, "this stop shows nothing", "end it with a link such as " + HOW);
        }
        for (Link link : links) {
            if (!link.getDestination().matches("(?:set|play):.*")) {
                problems.add(link, "a link out of a stop", "a stop shows its own picture: write it like " + HOW);
            }
        }
        if (links.size() > 1) {
            problems.add(links.get(1), "a second link in a stop", "make two stops of it");
        }
    }
}
