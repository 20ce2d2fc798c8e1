package firstlayer.note.node;

/** The quoted lines under an option, a number or a slip: what the reader is told who has answered. */
public final class Feedback extends NoteBlock {

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
