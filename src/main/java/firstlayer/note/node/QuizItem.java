package firstlayer.note.node;

/** A question under "Check yourself". Its children: the question, then its {@link Options}, then what is left. */
public final class QuizItem extends Item {

    /**
     * @param id   what was written as {@code {#id}}, otherwise made from the question's words
     * @param text a hash of these words
     */
    public QuizItem(String id, String text) {
        super(id, text);
    }

    public Options options() {
        return Nodes.children(this, Options.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
