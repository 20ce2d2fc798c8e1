package firstlayer.note.node;

/** A question under "Check yourself". Its children: the question, then its {@link Options}, then what is left. */
public final class QuizItem extends NoteBlock {

    private final String id;

    public QuizItem(String id) {
        this.id = id;
    }

    /** One in its note: what was written as {@code {#id}}, otherwise made from the question's words. */
    public String id() {
        return id;
    }

    public Options options() {
        return Nodes.children(this, Options.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
