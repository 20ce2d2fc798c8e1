package firstlayer.note.node;

/** A block quote that begins with {@code [!NOTE]}, {@code [!TIP]} or {@code [!WARNING]}. */
public final class Callout extends NoteBlock {

    public enum Kind {
        NOTE,
        TIP,
        WARNING
    }

    private final Kind kind;

    public Callout(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
