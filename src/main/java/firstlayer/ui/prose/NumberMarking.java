package firstlayer.ui.prose;

import firstlayer.study.Fact;
import java.util.Optional;
import javafx.scene.layout.Region;

/** How a typed number is read and marked, and what is said to it. */
interface NumberMarking {

    /** What is asked, in words for the ear. */
    String aloud();

    /**
     * Reads and marks what was typed.
     *
     * @throws IllegalArgumentException where it is no number, saying what is wrong and what would be right
     */
    Fact.Computed mark(String typed, Optional<Boolean> sure);

    /**
     * Says what an answer is.
     *
     * @return the same in words
     */
    String say(Fact.Computed answer);

    /** Where it is said. */
    Region told();
}
