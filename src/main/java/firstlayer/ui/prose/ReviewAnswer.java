package firstlayer.ui.prose;

import firstlayer.study.Fact;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** How a question of the review is answered. */
interface ReviewAnswer {

    Region node();

    /** Whether it waits until it is asked for, so that the question is read first. */
    boolean waits();

    /** The answer, once it was given. */
    Optional<Fact.Answer> given();

    /** Takes a key that nobody else wanted, while there is no answer. */
    void press(KeyEvent event);

    /** Gives the keyboard to where the answer is given. */
    void focus();
}
