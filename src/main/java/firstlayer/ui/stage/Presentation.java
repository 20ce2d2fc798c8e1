package firstlayer.ui.stage;

/** What the speaker's keys and buttons command. */
public interface Presentation {

    /** One step on; after the last stop of a note, the next note. */
    void forward();

    /** One step back; before the first stop of a note, the end of the one before. */
    void back();

    /** Exchanges the screens of stage and desk, where there are two. */
    void swapScreens();

    /** Where the room's hands are counted: shows it, or puts it away. */
    void toggleVotes();

    /** Counts the time of the lecture, or lets it stand still. */
    void toggleTime();

    /** Leaves full screen, or goes back to it. */
    void toggleFullScreen();

    /** Ends it, and shows the window as it was. */
    void leave();
}
