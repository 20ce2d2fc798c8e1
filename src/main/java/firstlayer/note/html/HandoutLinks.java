package firstlayer.note.html;

import firstlayer.note.Note;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Where the links of a note lead on paper: to a page of the web, to another part of the handout, or to values that can be typed. */
final class HandoutLinks {

    private static final int LAST_PORT = 65_535;

    private final HandoutIds ids;
    private final UnaryOperator<String> numbers;

    HandoutLinks(HandoutIds ids, UnaryOperator<String> numbers) {
        this.ids = ids;
        this.numbers = numbers;
    }

    /** A link's attributes; without an address it leads nowhere, and only its words are shown. */
    Map<String, String> attributes(Link link) {
        String address = link.getDestination();
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!isPage(address)) {
            return attributes;
        }
        attributes.put("href", address);
        // An address that is its own words need not be printed twice.
        boolean bare = link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && address.endsWith(words.getLiteral());
        attributes.put("class", bare ? "bare" : "web");
        return attributes;
    }

    // A note's reader lets through what Java takes for an address; browsers are stricter.
    private static boolean isPage(String address) {
        URI uri = URI.create(address);
        return uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= LAST_PORT;
    }

    Map<String, String> attributes(NoteLink link) {
        return ids.of(link)
                .<Map<String, String>>map(id -> Map.of("href", "#" + id))
                .orElse(Map.of());
    }

    Map<String, String> attributes(ActionLink link) {
        return link.kind() == ActionLink.Kind.GO
                ? ids.target(link)
                        .<Map<String, String>>map(note -> Map.of("href", "#" + ids.of(note)))
                        .orElse(Map.of())
                : Map.of("class", "action");
    }

    /** Which note a link to another one leads to. */
    String where(NoteLink link, Note from) {
        return ids.target(link)
                .filter(note -> !note.file().equals(from.file()))
                .map(this::where)
                .orElse("");
    }

    private String where(Note note) {
        return "→ " + ids.number(note);
    }

    /** What a link does to the picture, as it can be typed there. */
    String says(ActionLink link) {
        if (link.kind() != ActionLink.Kind.GO) {
            return values(link.target());
        }
        String target = link.filled(numbers);
        int query = target.indexOf('?');
        String values = query < 0 ? "" : ": " + values(target.substring(query + 1));
        return ids.target(link).map(note -> where(note) + values).orElse(target);
    }

    private static String values(String query) {
        return query.replace("&", ", ");
    }

    /** The mark of a footnote. */
    String mark(FootnoteReference reference, HandoutFootnotes footnotes) {
        Optional<Integer> number = footnotes.number(reference);
        if (number.isEmpty()) {
            return HtmlMarkup.escaped("[" + reference.getLabel() + "]");
        }
        int n = number.get();
        if (isInLink(reference)) {
            return "<sup>" + n + "</sup>";
        }
        String id = footnotes.isFirst(n) ? " id=\"" + footnotes.mark(n) + "\"" : "";
        return "<sup><a" + id + " href=\"#" + footnotes.id(n) + "\">" + n + "</a></sup>";
    }

    // A link inside a link is no HTML.
    private static boolean isInLink(Node node) {
        return Nodes.around(node, Link.class).isPresent()
                || Nodes.around(node, NoteLink.class).isPresent()
                || Nodes.around(node, ActionLink.class).isPresent();
    }
}
