package firstlayer.ui.stage;

import firstlayer.ui.WidgetSession;
import firstlayer.ui.stage.tools.StageTools;
import java.util.Optional;
import java.util.function.Consumer;

/** What the speaker's keys and buttons command, while a lecture is given. */
public interface Presentation {

    /** One step on; after the last stop of a note, the next note. */
    void forward();

    /** One step back; before the first stop of a note, the end of the one before. */
    void back();

    /** A stop of the note, counted from 0; the nearest where there is none. */
    void jump(int stop);

    /** Another note, counted from 0; nothing where there is none. */
    void question(int note);

    /** Shows what the stop sets again. */
    void again();

    /** Does something to the picture, where the note has one. */
    void picture(Consumer<WidgetSession<?>> change);

    /** The speaker's tools over the stage. */
    Optional<StageTools> tools();

    /** The list of all stops: shows it, or puts it away. */
    void toggleOverview();

    /**
     * Puts away what lies over the stage or the desk, such as the overview.
     *
     * @return whether there was anything
     */
    boolean putAway();

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
