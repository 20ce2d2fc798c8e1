package firstlayer.ui.prose;

import firstlayer.lecture.Sentence;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteImage;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import firstlayer.note.node.StillPicture;
import firstlayer.note.node.StyledText;
import firstlayer.plot.Typeface;
import firstlayer.ui.HelpTooltip;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Fills a passage with the words, numbers, formulas and links of one paragraph. */
final class InlineRenderer extends NoteVisitor {
    private static final Consumer<Text> PLAIN = text -> {};

    private final RenderContext context;
    private final Passage passage;
    private final Deque<String> styles = new ArrayDeque<>();
    // What makes the next piece of text more than text: a link, an explanation.
    private Consumer<Text> dressing = PLAIN;

    private InlineRenderer(RenderContext context, Passage passage) {
        this.context = context;
        this.passage = passage;
    }

    /** Appends one sentence to a passage. */
    static void fill(Passage passage, Sentence sentence, RenderContext context) {
        InlineRenderer renderer = new InlineRenderer(context, passage);
        sentence.pieces()
                .forEach(piece -> piece.words()
                        .ifPresentOrElse(renderer::write, () -> piece.node().accept(renderer)));
    }

    /** Appends everything inside a node to a passage. */
    static void fill(Passage passage, Node paragraph, RenderContext context) {
        new InlineRenderer(context, passage).visitChildren(paragraph);
    }

    // Links stay whole: each text of theirs would be a stop for the Tab key.
    private void write(String words) {
        List<String> parts = dressing == PLAIN ? JoinedLetters.parts(words) : List.of(words);
        parts.forEach(this::writePart);
    }

    private void writePart(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("words");
        if (JoinedLetters.are(words)) {
            text.getStyleClass().add("joined");
        }
        text.getStyleClass().addAll(styles);
        dressing.accept(text);
        passage.add(text);
    }

    private void styled(String style, Node parent) {
        styles.push(style);
        visitChildren(parent);
        styles.pop();
    }

    private void dressed(Consumer<Text> dress, String style, Node parent) {
        Consumer<Text> before = dressing;
        dressing = dress;
        styled(style, parent);
        dressing = before;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        write(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        write(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        write("\n");
    }

    @Override
    public void visit(StyledText text) {
        styled(text.style().name().toLowerCase(Locale.ROOT), text);
    }

    @Override
    public void visit(Code code) {
        styles.push("code");
        write(code.getLiteral());
        styles.pop();
    }

    @Override
    public void visit(Emphasis emphasis) {
        Typeface.loadSlanted();
        styled("emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled("strong", emphasis);
    }

    @Override
    public void visit(Link link) {
        if (isForShow()) {
            visitChildren(link);
            return;
        }
        // A note's reader leaves only addresses of the web as plain links.
        URI page = URI.create(link.getDestination());
        dressed(text -> lead(text, () -> context.handlers().web().accept(page), page.toString()), "link", link);
    }

    @Override
    public void visit(NoteLink link) {
        if (isForShow()) {
            visitChildren(link);
            return;
        }
        int from = passage.length();
        dressed(
                text -> {
                    follows(text, () -> context.handlers().note().accept(link));
                    // Asked late: other files may be read after this one.
                    HelpTooltip.explain(
                            text, () -> context.handlers().explain().apply(link).orElse(link.address()));
                },
                link.isTerm() ? "term" : "link",
                link);
        if (link.isTerm()) {
            passage.dot(new Passage.Stretch(from, passage.length()));
        }
    }

    private boolean isForShow() {
        return context.numbers().isForShow();
    }

    private static void lead(Text text, Runnable follow, String where) {
        follows(text, follow);
        HelpTooltip.explain(text, where);
    }

    private static void follows(Text text, Runnable follow) {
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                follow.run();
            }
        });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                follow.run();
                event.consume();
            }
        });
    }

    @Override
    public void visit(Refused refused) {
        dressed(text -> HelpTooltip.explain(text, refused.why()), "refused", refused);
    }

    @Override
    public void visit(LiveNumber number) {
        LiveLabel label = new LiveLabel(number.name(), context.numbers());
        passage.add(label, label::digits);
    }

    @Override
    public void visit(FormulaSpan span) {
        FormulaBox formula = new FormulaBox(span.tex(), false, context.typesetter(), context.numbers());
        passage.add(formula, () -> "$" + formula.source() + "$");
    }

    @Override
    public void visit(ActionLink link) {
        if (isForShow()) {
            styled("strong", link);
            return;
        }
        Pill pill = new Pill(link, context);
        passage.add(pill, pill::getText);
    }

    @Override
    public void visit(NoteImage picture) {
        PictureBox box = new PictureBox(picture, context.numbers().aloud(picture));
        passage.add(box, box::description);
    }

    @Override
    public void visit(StillPicture picture) {
        StillBox box = new StillBox(picture.link(), context.numbers().aloud(picture), context.stills());
        passage.add(box, box::description);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            styles.push("footnote-mark");
            write(Footnotes.number(reference));
            styles.pop();
        } else {
            visitChildren(node);
        }
    }
}
