package firstlayer.note.node;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A question about an experiment, asked before it is shown. Its children, in reading order: the question, then either
 * {@link Options} or one {@link PredictionMark}, then what is left, with the link that runs the experiment in it.
 */
public final class Predict extends Item {

    /**
     * @param id      what its author wrote
     * @param text    a hash of the question's words
     * @param ordered whether {@code {.ordered}} was written behind the question
     */
    public Predict(String id, String text, boolean ordered) {
        super(id, text, ordered);
    }

    public Optional<Options> options() {
        return Nodes.children(this, Options.class).stream().findFirst();
    }

    public Optional<PredictionMark> mark() {
        return Nodes.children(this, PredictionMark.class).stream().findFirst();
    }

    /** The experiment; where a prediction has several, the first. */
    public ActionLink run() {
        return experiments().get(0);
    }

    /** The links that turn the picture, without those in an option or its feedback. */
    public List<ActionLink> experiments() {
        return Nodes.children(this, Node.class).stream()
                .filter(child -> !(child instanceof Options))
                .flatMap(child -> Nodes.under(child, ActionLink.class).stream())
                .filter(link -> link.kind() != ActionLink.Kind.GO)
                .toList();
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
