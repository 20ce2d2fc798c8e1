package firstlayer.ui.prose;

import firstlayer.study.Fact;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** How a typed number is read and marked. */
interface NumberMarking {

    /** What the number is called. */
    String label();

    /**
     * Reads and marks what was typed.
     *
     * @throws IllegalArgumentException where it is no number, saying what is wrong and what would be right
     */
    Fact.Computed mark(String typed, Optional<Boolean> sure);

    /** What is said to an answer, in a line. */
    String says(Fact.Computed answer);

    /** What is said below that: a worked line, what a slip is. */
    List<Node> more(Fact.Computed answer);
}
