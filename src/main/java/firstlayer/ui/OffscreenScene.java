package firstlayer.ui;

import firstlayer.plot.Export;
import firstlayer.plot.SvgHead;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** A picture laid out as it is on a screen, but away from it. On the JavaFX thread. */
public final class OffscreenScene {

    // A board arranges its parts when it is laid out, and they are laid out after that.
    private static final int LAYOUTS = 3;

    private final Region picture;
    private final StackPane root;

    /**
     * @param sheets the style sheets it is drawn in
     */
    public OffscreenScene(Region picture, List<String> sheets, double width, double height) {
        this.picture = picture;
        this.root = new StackPane(picture);
        // A scene without a size of its own takes what the picture would like to have, once pixels are asked for.
        new Scene(root, width, height).getStylesheets().setAll(sheets);
    }

    /** Pixels of one em in these style sheets. */
    static double em(List<String> sheets) {
        Text ruler = new Text();
        StackPane root = new StackPane(ruler);
        new Scene(root).getStylesheets().setAll(sheets);
        root.applyCss();
        return ruler.getFont().getSize();
    }

    /** Pixels of what it shows now. */
    public WritableImage image(double scale) {
        layout();
        return Export.image(picture, scale);
    }

    /** What it shows now as an SVG document. */
    public String svg(SvgHead head) {
        layout();
        return Export.svg(picture, head);
    }

    private void layout() {
        root.applyCss();
        for (int pass = 0; pass < LAYOUTS; pass++) {
            root.layout();
        }
    }
}
