package firstlayer.note.node;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Visitor;

/** A block that only notes have. */
public abstract sealed class NoteBlock extends CustomBlock
        permits Callout, Feedback, FormulaBlock, LectureStop, PredictionMark, Option, Options, Item, Section {

    @Override
    public final void accept(Visitor visitor) {
        if (visitor instanceof NoteVisitor note) {
            accept(note);
        } else {
            visitor.visit(this);
        }
    }

    abstract void accept(NoteVisitor visitor);
}
