package firstlayer.note;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.StyledText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The four tags that Markdown has no signs for, {@code <br> <sub> <sup> <kbd>}, and comments, which are not shown. Of any other
 * tag the words stay, and its kind is told once.
 */
final class Html {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^A-Za-z0-9-].*", Pattern.DOTALL);
    private static final Map<String, StyledText.Style> STYLES =
            Map.of("sub", StyledText.Style.SUB, "sup", StyledText.Style.SUP, "kbd", StyledText.Style.KBD);
    private static final int DEEPEST = 4;

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("b", "write **words**"),
            Map.entry("strong", "write **words**"),
            Map.entry("i", "write *words*"),
            Map.entry("em", "write *words*"),
            Map.entry("s", "write ~~words~~"),
            Map.entry("del", "write ~~words~~"),
            Map.entry("a", "write [words](https://…)"),
            Map.entry("img", "write ![what it shows](file.png)"),
            Map.entry("code", "write `code`"),
            Map.entry("h1", "write # Heading"),
            Map.entry("h2", "write ## Heading"),
            Map.entry("h3", "write ### Heading"),
            Map.entry("li", "write - item"),
            Map.entry("table", "write a table with | between the cells"),
            Map.entry("script", "take it out: notes run no scripts"));

    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    Html(Problems problems) {
        this.problems = problems;
    }

    void shape(Node parent) {
        Deque<HtmlInline> open = new ArrayDeque<>();
        for (Node child : Nodes.children(parent, Node.class)) {
            if (child instanceof HtmlInline html) {
                tag(html, open);
            } else {
                shape(child);
                if (child instanceof CommentBlockParser.Comment comment) {
                    take(comment);
                }
            }
        }
        open.forEach(html -> {
            tell(html, name(html) + " open", "<" + name(html) + "> is not closed", "close it in the same line");
            html.unlink();
        });
    }

    private void take(CommentBlockParser.Comment comment) {
        if (!comment.closed()) {
            problems.add(comment, "this comment does not end", "put --> after it");
        }
        if (comment.getFirstChild() == null) {
            comment.unlink();
        } else {
            Tree.take(comment, new Paragraph());
        }
    }

    private static String name(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        return tag.matches() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
    }

    private void tag(HtmlInline html, Deque<HtmlInline> open) {
        String name = name(html);
        boolean closes = html.getLiteral().startsWith("</");
        if (name.equals("br")) {
            Tree.replace(html, new HardLineBreak());
        } else if (html.getLiteral().startsWith("<!--")) {
            html.unlink();
        } else if (!STYLES.containsKey(name)) {
            String shown = name.isEmpty() ? html.getLiteral().substring(0, 2) + "…>" : "<" + name + ">";
            tell(html, name, shown + " is not understood", INSTEAD.getOrDefault(name, "write it in Markdown"));
            html.unlink();
        } else if (!closes && open.size() < DEEPEST) {
            open.push(html);
        } else if (closes && !open.isEmpty() && name(open.peek()).equals(name)) {
            enclose(open.pop(), html, STYLES.get(name));
        } else {
            tell(html, name + " pairs", "<" + name + "> has no partner", "write <" + name + ">…</" + name + ">");
            html.unlink();
        }
    }

    private static void enclose(HtmlInline begin, HtmlInline end, StyledText.Style style) {
        StyledText styled = new StyledText(style);
        styled.setSourceSpans(begin.getSourceSpans());
        for (Node next = begin.getNext(); next != end; next = begin.getNext()) {
            styled.appendChild(next);
        }
        begin.insertAfter(styled);
        begin.unlink();
        end.unlink();
    }

    private void tell(Node at, String kind, String wrong, String right) {
        if (reported.add(kind)) {
            problems.add(at, wrong, right);
        }
    }
}
