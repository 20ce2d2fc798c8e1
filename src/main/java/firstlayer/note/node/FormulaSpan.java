package firstlayer.note.node;

/** {@code $…$}: a formula inside a line. */
public final class FormulaSpan extends NoteSpan {

    private final String tex;

    public FormulaSpan(String tex) {
        this.tex = tex;
    }

    /** What stands between the dollar signs, with {@code \live{…}} and the role macros as written. */
    public String tex() {
        return tex;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
