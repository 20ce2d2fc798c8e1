package firstlayer.note.node;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** A piece of a line that only notes have. */
public abstract sealed class NoteSpan extends CustomNode
        permits ActionLink, FormulaSpan, LiveNumber, NoteImage, NoteLink, Refused, StillPicture, StyledText {

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
