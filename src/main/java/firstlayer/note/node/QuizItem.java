package firstlayer.note.node;

/** A question under "Check yourself". Its children: the question, then its {@link Options}, then what is left. */
public final class QuizItem extends Item {

    /**
     * @param id      what was written as {@code {#id}}, otherwise made from the question's words
     * @param text    a hash of these words
     * @param ordered whether {@code {.ordered}} was written
     */
    public QuizItem(String id, String text, boolean ordered) {
        super(id, text, ordered);
    }

    public Options options() {
        return Nodes.children(this, Options.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
