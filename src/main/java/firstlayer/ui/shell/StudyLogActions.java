package firstlayer.ui.shell;

/** What can be done with the study log as a whole. */
public interface StudyLogActions {

    /** Copies it to a file the reader chooses. */
    void exportLog();

    /** Adds what a file the reader chooses has and it has not. */
    void importLog();

    /** Asks, and moves it aside. */
    void forgetLog();
}
