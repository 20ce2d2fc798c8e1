package firstlayer.ui.shell;

import firstlayer.param.Link;
import firstlayer.ui.OffscreenScene;
import java.util.List;

/** What the program around the window writes of the picture that is open; each asks for a file first. */
public interface TakeAwayActions {

    /**
     * A picture as it stands on the screen.
     *
     * @param sheets the style sheets it is drawn in
     * @param width  in pixels of the screen
     */
    record Shown(Link link, List<String> sheets, double width, double height) {}

    /**
     * @param picture drawn as it is now
     * @param says    the widget's spoken description
     */
    void savePicture(Link link, OffscreenScene picture, String says);

    void saveNumbers(Link link);

    void saveFilm(Shown shown);
}
