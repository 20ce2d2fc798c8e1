package firstlayer.note;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A note's words without its looks, as they are searched and copied: a live number as its digits, a formula as its TeX between
 * dollar signs, without the macros only notes know. Blocks are one to a line.
 */
public final class PlainText extends NoteVisitor {

    private static final Pattern ROLE = Pattern.compile("\\\\(?:weight|bias|input|out|loss|grad|rate)(?=\\{)");

    private final UnaryOperator<String> number;
    private final boolean aloud;
    private final StringBuilder text = new StringBuilder();

    private PlainText(UnaryOperator<String> number, boolean aloud) {
        this.number = number;
        this.aloud = aloud;
    }

    /** With the name in braces where a live number stands. */
    public static String of(Node node) {
        return of(node, name -> "{" + name + "}");
    }

    /**
     * @param number the digits of a live number, from its name
     */
    public static String of(Node node, UnaryOperator<String> number) {
        return new PlainText(number, false).read(node);
    }

    /**
     * As one line for a button and for the ear: formulas without their dollar signs, and no feedback, which is only for who
     * has answered.
     *
     * @param number the digits of a live number, from its name
     */
    public static String aloud(Node node, UnaryOperator<String> number) {
        return new PlainText(number, true).read(node).replace('\n', ' ');
    }

    /** The words by which a point of what a good answer mentions is known, whatever its live numbers are. */
    public static String point(Node item) {
        return aloud(item, name -> "{" + name + "}");
    }

    private String read(Node node) {
        node.accept(this);
        return text.toString().strip();
    }

    /** TeX that any other program reads: live numbers as digits, roles without their macro. */
    public static String tex(String source, UnaryOperator<String> number) {
        return ROLE.matcher(LiveMacro.replace(source, number)).replaceAll("");
    }

    /** The words of what stands before a node under the same parent. */
    static String before(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node at = node.getParent().getFirstChild(); at != node; at = at.getNext()) {
            words.append(of(at)).append('\n');
        }
        return words.toString().strip();
    }

    @Override
    public void visit(LiveNumber live) {
        text.append(number.apply(live.name()));
    }

    @Override
    public void visit(FormulaSpan formula) {
        String dollar = aloud ? "" : "$";
        text.append(dollar).append(tex(formula.tex(), number)).append(dollar);
    }

    @Override
    public void visit(FormulaBlock formula) {
        text.append("$$").append(tex(formula.tex(), number)).append("$$");
    }

    @Override
    public void visit(Feedback feedback) {
        if (!aloud) {
            visitChildren(feedback);
        }
    }

    @Override
    public void visit(LectureStop stop) {
        // Only for the stage.
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            breakLine();
        } else if (node instanceof TableCell && node.getPrevious() != null) {
            text.append('\t');
        } else if (node instanceof TaskListItemMarker box && !aloud) {
            text.append(box.isChecked() ? "[x] " : "[ ] ");
        } else if (node instanceof FootnoteReference reference) {
            text.append("[").append(reference.getLabel()).append("]");
        }
        visitChildren(node);
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block && !(child.getPrevious() instanceof TaskListItemMarker)) {
                breakLine();
            }
            child.accept(this);
        }
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
