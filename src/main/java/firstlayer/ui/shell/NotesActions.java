package firstlayer.ui.shell;

import java.nio.file.Path;

/** Which folder of notes is open, and what its author does with it. */
public interface NotesActions {

    /** Lets the reader choose a folder. */
    void choose();

    /** Shows the notes of another folder from now on. */
    void open(Path folder);

    /** Goes back to the notes that come with the program. */
    void openBuiltIn();

    /** Lets the reader choose a folder, writes an example note there and shows it. */
    void create();

    /** Lets the reader choose a folder, and writes all notes there as one file to read and to print. */
    void exportHandout();

    /** Opens a file of the folder in the program that the system has for it. */
    void edit(String file);
}
