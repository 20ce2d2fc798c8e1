package firstlayer.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window with the stage in it. */
interface StageWindow {

    /** The window itself. */
    Stage stage();

    /** Shows the stage. */
    void open(Scene scene);

    /** Lets the stage go, and gives its place back. */
    void close();

    /** Whether the desk can be seen beside it. */
    boolean leavesDesk();
}
