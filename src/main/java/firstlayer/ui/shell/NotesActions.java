package firstlayer.ui.shell;

import java.nio.file.Path;

/** Which folder of notes is open. */
public interface NotesActions {

    /** Lets the reader choose a folder. */
    void choose();

    /** Shows the notes of another folder from now on. */
    void open(Path folder);

    /** Goes back to the notes that come with the program. */
    void openBuiltIn();
}
