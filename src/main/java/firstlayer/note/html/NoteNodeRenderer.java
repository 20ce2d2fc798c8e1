package firstlayer.note.html;

import firstlayer.note.PlainText;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.StyledText;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What only notes have. A kind without a form of its own is what is inside it; a stop of a lecture is nothing. */
final class NoteNodeRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final UnaryOperator<String> number;

    NoteNodeRenderer(HtmlNodeRendererContext context, UnaryOperator<String> number) {
        this.context = context;
        this.html = context.getWriter();
        this.number = number;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return NoteKinds.all();
    }

    @Override
    public void render(Node node) {
        if (node instanceof FormulaSpan formula) {
            html.text("\\(" + PlainText.tex(formula.tex(), number) + "\\)");
        } else if (node instanceof FormulaBlock formula) {
            html.tag("p");
            html.text("\\[" + PlainText.tex(formula.tex(), number) + "\\]");
            html.tag("/p");
        } else if (node instanceof LiveNumber live) {
            html.text(number.apply(live.name()));
        } else if (node instanceof StyledText styled) {
            tagged(styled);
        } else if (!(node instanceof LectureStop)) {
            inside(node);
        }
    }

    private void tagged(StyledText styled) {
        String tag = switch (styled.style()) {
            case SUB -> "sub";
            case SUP -> "sup";
            case KBD -> "kbd";
            case STRUCK -> "del";
        };
        html.tag(tag);
        inside(styled);
        html.tag("/" + tag);
    }

    private void inside(Node node) {
        Nodes.children(node, Node.class).forEach(context::render);
    }
}
