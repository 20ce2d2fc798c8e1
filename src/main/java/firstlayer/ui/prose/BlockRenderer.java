package firstlayer.ui.prose;

import firstlayer.note.node.Callout;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Adds a node for every block to a column. */
final class BlockRenderer extends NoteVisitor {
    private final RenderContext context;
    private final Pane column;
    // Paragraphs of a list are copied line by line.
    private final boolean tight;

    private BlockRenderer(RenderContext context, Pane column, boolean tight) {
        this.context = context;
        this.column = column;
        this.tight = tight;
    }

    /** Adds everything inside a node to a column. */
    static void fill(Pane column, Node parent, RenderContext context) {
        new BlockRenderer(context, column, false).visitChildren(parent);
    }

    static void fillTightly(Pane column, Node parent, RenderContext context) {
        new BlockRenderer(context, column, true).visitChildren(parent);
    }

    /** Adds one node to a column. */
    static void add(Pane column, Node block, RenderContext context) {
        block.accept(new BlockRenderer(context, column, false));
    }

    private Passage passage(String style) {
        Passage passage = new Passage(tight);
        passage.getStyleClass().add(style);
        column.getChildren().add(passage);
        return passage;
    }

    private VBox box(String... styles) {
        VBox box = new VBox();
        box.getStyleClass().addAll(styles);
        column.getChildren().add(box);
        return box;
    }

    @Override
    public void visit(Paragraph paragraph) {
        Passage passage = passage("paragraph");
        passage.shows(paragraph);
        InlineRenderer.fill(passage, paragraph, context);
    }

    @Override
    public void visit(Heading heading) {
        Passage passage = passage("heading");
        passage.shows(heading);
        passage.getStyleClass().add("level-" + heading.getLevel());
        InlineRenderer.fill(passage, heading, context);
        passage.setAccessibleRole(AccessibleRole.TEXT);
        // JavaFX 21 has no role for headings; readers say how a role is described.
        passage.setAccessibleRoleDescription("heading level " + heading.getLevel());
        passage.setAccessibleText(context.numbers().aloud(heading));
    }

    @Override
    public void visit(FormulaBlock block) {
        FormulaBox formula = new FormulaBox(block.tex(), true, context.typesetter(), context.numbers());
        passage("displayed").add(formula, () -> "$$" + formula.source() + "$$");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        Text text = new Text(literal.stripTrailing());
        text.getStyleClass().addAll("words", "code");
        Passage passage = new Passage(false);
        passage.add(text);
        box("code-block").getChildren().add(passage);
    }

    @Override
    public void visit(BlockQuote quote) {
        fill(box("quote"), quote, context);
    }

    @Override
    public void visit(Callout callout) {
        String kind = callout.kind().name();
        VBox box = box("callout", kind.toLowerCase(Locale.ROOT));
        Passage title = new Passage(false);
        Text word = new Text(kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT));
        word.getStyleClass().addAll("words", "callout-title");
        title.add(word);
        box.getChildren().add(title);
        fill(box, callout, context);
    }

    @Override
    public void visit(ThematicBreak line) {
        Region rule = new Region();
        rule.getStyleClass().add("thematic-break");
        column.getChildren().add(rule);
    }

    @Override
    public void visit(BulletList list) {
        column.getChildren().add(ListRenderer.list(list, context));
    }

    @Override
    public void visit(OrderedList list) {
        column.getChildren().add(ListRenderer.list(list, context));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            column.getChildren().add(Table.of(table, context));
        } else if (block instanceof FootnoteDefinition footnote) {
            column.getChildren().add(ListRenderer.footnote(footnote, context));
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(LectureStop stop) {
        // Only for the stage.
    }

    @Override
    public void visit(Predict predict) {
        column.getChildren().add(new PredictBox(predict, context));
    }

    @Override
    public void visit(QuizItem item) {
        column.getChildren().add(new QuizBox(item, context));
    }

    @Override
    public void visit(NumberItem item) {
        column.getChildren().add(new ExerciseBox(item, context));
    }

    @Override
    public void visit(Options options) {
        // The prediction or quiz item around them shows them.
    }

    @Override
    public void visit(PredictionMark mark) {
        // The prediction around it shows it.
    }

    @Override
    public void visit(Section section) {
        switch (section.kind()) {
            case ANSWER -> column.getChildren().add(new AnswerBox(section, context));
            case OWN_WORDS -> column.getChildren().add(new OwnWordsBox(section, context));
            case DEEPER -> {
                DeeperBox box = new DeeperBox(section, context);
                column.getChildren().add(box);
                for (Node child = section.heading().getNext(); child != null; child = child.getNext()) {
                    add(box.content(), child, context);
                }
            }
            case CHECK, SOURCES ->
                fill(box("section", section.kind().name().toLowerCase(Locale.ROOT)), section, context);
        }
    }
}
