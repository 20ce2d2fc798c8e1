package firstlayer.plot;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;

/**
 * The canvas of a drawing. Its pixels are most of what a window weighs, so they are let go where they are not seen, as those of
 * a page that was left.
 */
final class Pixels extends Group {

    private final Runnable gone;
    private Canvas canvas = fresh();
    private RasterImages images = new RasterImages();

    /** @param gone run when they were let go: they are to be painted again before they are seen */
    Pixels(Runnable gone) {
        this.gone = gone;
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().add(canvas);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                // What is only moved within the window comes back at once.
                Platform.runLater(this::letGo);
            }
        });
    }

    private static Canvas fresh() {
        Canvas canvas = new Canvas();
        canvas.setManaged(false);
        return canvas;
    }

    private void letGo() {
        if (getScene() == null && canvas.getWidth() > 0) {
            canvas = fresh();
            images = new RasterImages();
            getChildren().setAll(canvas);
            // What stands in no window is not told to the renderer, which would go on holding the old ones.
            SnapshotParameters corner = new SnapshotParameters();
            corner.setViewport(new Rectangle2D(0, 0, 1, 1));
            snapshot(corner, new WritableImage(1, 1));
            gone.run();
        }
    }

    /** Nothing yet, so large. */
    GraphicsContext clear(double width, double height) {
        canvas.setWidth(Math.ceil(width));
        canvas.setHeight(Math.ceil(height));
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        images.begin();
        return context;
    }

    /** The fields that were painted last. */
    RasterImages images() {
        return images;
    }
}
