package firstlayer.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** A page that is no note, such as the review: it has the room of note and picture. */
public interface Screen {

    Node node();

    /** It is shown from now on; also told while it is shown and the notes of the folder are others now. */
    void enter();

    /** Something else is shown from now on. */
    void leave();

    /** Takes a key that nobody else wanted; never while text is typed. */
    void press(KeyEvent event);

    /** Whether all of it is built and shows the moment: for pictures of it. */
    boolean isSettled();
}
