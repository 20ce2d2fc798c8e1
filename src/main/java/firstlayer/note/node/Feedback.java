package firstlayer.note.node;

/** The quoted lines under an option: what the reader is told who chose it. */
public final class Feedback extends NoteBlock {

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
