package firstlayer.ui.shell;

import firstlayer.ui.Keeping;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/** What the window asks of the program around it. */
public interface ApplicationActions {

    NotesActions notes();

    PresentActions presenting();

    void toggleFullScreen();

    /** Goes back to a window where it is full screen. */
    void leaveFullScreen();

    StudyLogActions studyLog();

    TakeAwayActions takeAway();

    /** Whether what the reader did so far is on the disk. */
    ObservableValue<Keeping> keeping();

    /** Where it is kept. */
    Path dataFolder();

    /** The program's name, version and the licences of what it is made of. */
    String about();
}
