package firstlayer.note.html;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Parts of a note as HTML: formulas between {@code \(} and {@code \)}, as MathJax reads them, numbers as they are at one time, and
 * links that only work in this program as their words. Whatever a note holds, no tag of its own gets through.
 */
public final class NoteHtml {

    private final HtmlRenderer renderer;

    /** @param number the digits of a live number, from its name */
    public NoteHtml(UnaryOperator<String> number) {
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .nodeRendererFactory(context -> new NoteNodeRenderer(context, number))
                .build();
    }

    /** One part, with its own tag. */
    public String of(Node part) {
        return renderer.render(part).strip();
    }

    /** What is inside a part, without its feedback. */
    public String inside(Node part) {
        return html(Nodes.children(part, Node.class).stream().filter(child -> !(child instanceof Feedback)));
    }

    /** What stands under the same parent before a part. */
    public String before(Node part) {
        return html(Stream.iterate(part.getParent().getFirstChild(), node -> node != part, Node::getNext));
    }

    private String html(Stream<Node> parts) {
        return parts.map(this::of).collect(Collectors.joining("\n"));
    }
}
