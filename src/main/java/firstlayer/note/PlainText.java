package firstlayer.note;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.speech.SpokenFormula;
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
    private final Form form;
    private final StringBuilder text = new StringBuilder();

    private enum Form {
        COPIED,
        LINE,
        SPOKEN
    }

    private PlainText(UnaryOperator<String> number, Form form) {
        this.number = number;
        this.form = form;
    }

    /** With the name in braces where a live number stands. */
    public static String of(Node node) {
        return of(node, name -> "{" + name + "}");
    }

    /**
     * @param number the digits of a live number, from its name
     */
    public static String of(Node node, UnaryOperator<String> number) {
        return new PlainText(number, Form.COPIED).read(node);
    }

    /**
     * As one line for a button: formulas without their dollar signs, and no feedback, which is only for who has answered.
     *
     * @param number the digits of a live number, from its name
     */
    public static String line(Node node, UnaryOperator<String> number) {
        return new PlainText(number, Form.LINE).read(node).replace('\n', ' ');
    }

    /**
     * The same for the ear: formulas as words.
     *
     * @param number the digits of a live number, from its name
     */
    public static String aloud(Node node, UnaryOperator<String> number) {
        return new PlainText(number, Form.SPOKEN).read(node).replace('\n', ' ');
    }

    /** The words by which a point of what a good answer mentions is known, whatever its live numbers are. */
    public static String point(Node item) {
        return line(item, name -> "{" + name + "}");
    }

    private String read(Node node) {
        node.accept(this);
        return text.toString().strip();
    }

    /** A formula as it is read out. */
    public static String spoken(String tex, UnaryOperator<String> number) {
        return SpokenFormula.of(LiveMacro.replace(tex, name -> "{" + number.apply(name) + "}"));
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
        formula(formula.tex(), form == Form.LINE ? "" : "$");
    }

    @Override
    public void visit(FormulaBlock formula) {
        formula(formula.tex(), "$$");
    }

    private void formula(String tex, String dollars) {
        text.append(form == Form.SPOKEN ? spoken(tex, number) : dollars + tex(tex, number) + dollars);
    }

    @Override
    public void visit(Feedback feedback) {
        if (form == Form.COPIED) {
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
        } else if (node instanceof TaskListItemMarker box && form == Form.COPIED) {
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
