package firstlayer.note.html;

import firstlayer.note.PlainText;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Callout;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteImage;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import firstlayer.note.node.StillPicture;
import firstlayer.note.node.StyledText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What only notes have, and what looks otherwise on paper. */
final class HandoutNodeRenderer extends NoteVisitor implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Sheet sheet;
    private final HandoutText text;
    private final HandoutLinks links;
    private final HandoutQuestions questions;

    HandoutNodeRenderer(HtmlNodeRendererContext context, Sheet sheet, HandoutText text) {
        this.context = context;
        this.html = context.getWriter();
        this.sheet = sheet;
        this.text = text;
        this.links = new HandoutLinks(sheet.ids(), text.numbers());
        this.questions = new HandoutQuestions(sheet, text);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> types = NoteKinds.all();
        types.addAll(Set.of(
                Heading.class,
                Link.class,
                FootnoteDefinition.class,
                FootnoteReference.class,
                HardLineBreak.class,
                TaskListItemMarker.class));
        return types;
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    protected void visitChildren(Node parent) {
        Nodes.children(parent, Node.class).forEach(context::render);
    }

    private void tagged(String tag, Map<String, String> attributes, Node parent) {
        html.tag(tag, attributes);
        visitChildren(parent);
        html.tag("/" + tag);
    }

    @Override
    public void visit(Heading heading) {
        Map<String, String> attributes = new LinkedHashMap<>();
        sheet.ids().of(heading).ifPresent(id -> attributes.put("id", id));
        OptionalInt rank = sheet.ids().rank(heading);
        if (rank.isEmpty()) {
            attributes.put("class", "heading");
        }
        html.line();
        tagged(rank.isPresent() ? "h" + rank.getAsInt() : "p", attributes, heading);
        html.line();
    }

    @Override
    public void visit(HardLineBreak end) {
        html.tag("br");
        html.line();
    }

    @Override
    public void visit(LiveNumber live) {
        String role = text.numbers().role(live.name()).name().toLowerCase(Locale.ROOT);
        html.tag("span", Map.of("class", "live " + role));
        html.text(text.numbers().apply(live.name()));
        html.tag("/span");
    }

    @Override
    public void visit(FormulaSpan formula) {
        html.raw(sheet.figures().formula(formula.tex(), false, text.numbers()));
    }

    @Override
    public void visit(FormulaBlock formula) {
        html.line();
        html.tag("div", Map.of("class", "displayed"));
        html.raw(sheet.figures().formula(formula.tex(), true, text.numbers()));
        html.tag("/div");
        html.line();
    }

    @Override
    public void visit(StyledText styled) {
        String tag = switch (styled.style()) {
            case SUB -> "sub";
            case SUP -> "sup";
            case KBD -> "kbd";
            case STRUCK -> "del";
        };
        tagged(tag, Map.of(), styled);
    }

    @Override
    public void visit(NoteImage image) {
        String words = PlainText.aloud(image, text.numbers());
        Optional<String> address = sheet.images().address(image);
        Map<String, String> attributes = new LinkedHashMap<>();
        address.ifPresent(data -> attributes.put("src", data));
        attributes.put("alt", words);
        attributes.put("width", Integer.toString(image.width()));
        attributes.put("height", Integer.toString(image.height()));
        if (address.isPresent()) {
            html.tag("img", attributes);
        } else {
            html.text("[" + words + "]");
        }
    }

    @Override
    public void visit(StillPicture picture) {
        html.raw(sheet.figures().picture(picture.link(), PlainText.aloud(picture, text.numbers())));
    }

    @Override
    public void visit(Link link) {
        linked(link, links.attributes(link));
    }

    @Override
    public void visit(NoteLink link) {
        linked(link, links.attributes(link));
        remark("where", links.where(link, sheet.note()));
    }

    @Override
    public void visit(ActionLink link) {
        linked(link, links.attributes(link));
        remark(link.kind() == ActionLink.Kind.GO ? "where" : "values", links.says(link));
    }

    private void linked(Node link, Map<String, String> attributes) {
        tagged(attributes.containsKey("href") ? "a" : "span", attributes, link);
    }

    private void remark(String style, String words) {
        if (!words.isEmpty()) {
            html.text(" ");
            html.tag("span", Map.of("class", style));
            html.text("(" + words + ")");
            html.tag("/span");
        }
    }

    @Override
    public void visit(Callout callout) {
        String kind = callout.kind().name().toLowerCase(Locale.ROOT);
        html.line();
        html.tag("div", Map.of("class", "callout " + kind));
        html.tag("p", Map.of("class", "label"));
        html.text(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
        html.tag("/p");
        visitChildren(callout);
        html.tag("/div");
        html.line();
    }

    @Override
    public void visit(LectureStop stop) {
        // Only for the stage.
    }

    @Override
    public void visit(Predict predict) {
        html.raw(questions.asked(predict));
    }

    @Override
    public void visit(QuizItem item) {
        html.raw(questions.asked(item));
    }

    @Override
    public void visit(NumberItem item) {
        html.raw(questions.asked(item));
    }

    @Override
    public void visit(Section section) {
        if (section.kind() == Section.Kind.ANSWER && sheet.answers() != Handout.Answers.INLINE) {
            return;
        }
        html.line();
        tagged(
                "section",
                Map.of("class", section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                section);
        html.line();
    }

    @Override
    public void visit(CustomBlock block) {
        // A footnote stands at the end of its note.
        if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            html.raw(links.mark(reference, sheet.footnotes()));
        } else if (node instanceof TaskListItemMarker box) {
            html.tag("span", Map.of("class", box.isChecked() ? "box ticked" : "box"));
            html.text(box.isChecked() ? "☑" : "☐");
            html.tag("/span");
            html.text(" ");
        } else {
            visitChildren(node);
        }
    }
}
