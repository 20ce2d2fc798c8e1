package firstlayer.note.node;

/** {@code $$…$$} on lines of its own: a displayed formula. */
public final class FormulaBlock extends NoteBlock {

    private final String tex;

    public FormulaBlock(String tex) {
        this.tex = tex;
    }

    /** What stands between the double dollar signs, with {@code \live{…}} and the role macros as written. */
    public String tex() {
        return tex;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
