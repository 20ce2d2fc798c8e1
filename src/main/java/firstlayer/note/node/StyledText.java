package firstlayer.note.node;

/** Words that are lowered, raised, struck through, or the name of a key. Its children are the words. */
public final class StyledText extends NoteSpan {

    public enum Style {
        SUB,
        SUP,
        KBD,
        STRUCK
    }

    private final Style style;

    public StyledText(Style style) {
        this.style = style;
    }

    public Style style() {
        return style;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
