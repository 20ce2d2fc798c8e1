package firstlayer.ui.shell;

/** What can be taken out of the program to study elsewhere, and what can be done with the study log as a whole. */
public interface StudyLogActions {

    /** Writes the questions that have options as cards, to a file the reader chooses. */
    void exportCards();

    /** Copies the log to a file the reader chooses. */
    void exportLog();

    /** Writes the votes of all lectures as a table, to a file the reader chooses. */
    void exportVotes();

    /** Adds what a file the reader chooses has and it has not. */
    void importLog();

    /** Asks, and moves it aside. */
    void forgetLog();
}
