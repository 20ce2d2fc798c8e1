package firstlayer.note.node;

import firstlayer.note.exercise.Exercise;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A question whose numbers are drawn anew and whose answer is a number. Its children: the question, then what is left, then the
 * worked line, then what is said to each slip. Live numbers in all of them are those of the draw.
 */
public final class NumberItem extends Item {

    private final Exercise exercise;

    public NumberItem(String id, String text, Exercise exercise) {
        super(id, text, false);
        this.exercise = exercise;
    }

    public Exercise exercise() {
        return exercise;
    }

    /** What is asked, without what is only for who has answered. */
    public List<Node> question() {
        return Nodes.children(this, Node.class).stream()
                .filter(child -> !(child instanceof Feedback))
                .toList();
    }

    /** How the right answer is found. */
    public Feedback worked() {
        return said(0);
    }

    /**
     * What is said to an answer that is a known slip.
     *
     * @param index of the exercise's slips, from 0
     */
    public Feedback slip(int index) {
        return said(index + 1);
    }

    private Feedback said(int index) {
        return Nodes.children(this, Feedback.class).get(index);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
