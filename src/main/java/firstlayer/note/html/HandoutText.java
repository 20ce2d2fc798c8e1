package firstlayer.note.html;

import firstlayer.note.PlainText;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** The parts of a note as a handout prints them, with the live numbers of one moment. No tag of the note's own gets through. */
final class HandoutText {

    private final Sheet sheet;
    private final Figures.Digits numbers;
    private final HtmlRenderer renderer;

    HandoutText(Sheet sheet, Figures.Digits numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> HandoutText::align)
                .nodeRendererFactory(context -> new HandoutNodeRenderer(context, sheet, this))
                .build();
    }

    // Today's HTML has no attribute for where a column's words stand.
    private static void align(Node node, String tag, Map<String, String> attributes) {
        String side = attributes.remove("align");
        if (side != null) {
            attributes.put("class", side);
        }
    }

    /** The same note with the numbers of another moment. */
    HandoutText at(Figures.Digits others) {
        return new HandoutText(sheet, others);
    }

    Figures.Digits numbers() {
        return numbers;
    }

    /** One part, with its own tag. */
    String of(Node part) {
        return renderer.render(part).strip();
    }

    /** What is inside a part, without what is said to who has answered. */
    String inside(Node part) {
        return Nodes.children(part, Node.class).stream()
                .filter(child -> !(child instanceof Feedback))
                .map(this::of)
                .collect(Collectors.joining("\n"));
    }

    /** The words of a part, where there may be no tags. */
    String plain(Node part) {
        return HtmlMarkup.escaped(PlainText.line(part, numbers));
    }
}
