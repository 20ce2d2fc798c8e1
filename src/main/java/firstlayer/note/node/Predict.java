package firstlayer.note.node;

import java.util.Optional;

/**
 * A question about an experiment, asked before it is shown. Its children, in reading order: the question, then either
 * {@link Options} or one {@link Mark}, then what is left, with the link that runs the experiment in it.
 */
public final class Predict extends NoteBlock {

    private final String id;

    public Predict(String id) {
        this.id = id;
    }

    /** One in its note, and the same after the text was edited. */
    public String id() {
        return id;
    }

    public Optional<Options> options() {
        return Nodes.children(this, Options.class).stream().findFirst();
    }

    public Optional<Mark> mark() {
        return Nodes.children(this, Mark.class).stream().findFirst();
    }

    /** The experiment; where a prediction has several links, the first. */
    public ActionLink run() {
        return Nodes.under(this, ActionLink.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
