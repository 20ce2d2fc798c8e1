package firstlayer.ui.prose;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words under a node, for buttons and for the ear. */
final class Plain extends NoteVisitor {
    private final StringBuilder words = new StringBuilder();
    private final LiveNumbers lives;

    private Plain(LiveNumbers lives) {
        this.lives = lives;
    }

    static String of(Node node, LiveNumbers lives) {
        Plain plain = new Plain(lives);
        node.accept(plain);
        return plain.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(FormulaSpan formula) {
        words.append(lives.written(formula.tex()));
    }

    @Override
    public void visit(LiveNumber number) {
        words.append(lives.now(number.name()).text());
    }

    @Override
    public void visit(Feedback feedback) {
        // Said only once the option is chosen.
    }
}
