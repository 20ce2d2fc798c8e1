package firstlayer.note.node;

import java.util.Optional;

/** One answer that can be chosen. Its children are its words and, last, its feedback if it has any. */
public final class Option extends NoteBlock {

    private final boolean right;

    public Option(boolean right) {
        this.right = right;
    }

    /** Whether it was written with {@code [x]}. */
    public boolean right() {
        return right;
    }

    public Optional<Feedback> feedback() {
        return getLastChild() instanceof Feedback feedback ? Optional.of(feedback) : Optional.empty();
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
