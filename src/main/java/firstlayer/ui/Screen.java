package firstlayer.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** A page that is no note, such as the review: it has the room of note and picture. */
public interface Screen {

    Node node();

    /** It is shown from now on, and has the keyboard. */
    void enter();

    /** The notes of the folder are others now, while it is shown: who types goes on typing. */
    void refresh();

    /** Something else is shown from now on. */
    void leave();

    /** Takes a key that nobody else wanted; never while text is typed. */
    void press(KeyEvent event);

    /** Whether all of it is built and shows the moment: for pictures of it. */
    boolean isSettled();
}
