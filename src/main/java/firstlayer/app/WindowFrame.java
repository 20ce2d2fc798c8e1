package firstlayer.app;

import firstlayer.store.Settings.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it was left, as far as the screens there are allow, and reads where it is. */
final class WindowFrame {

    /** About as high as everywhere. */
    private static final double TITLE_BAR = 30;

    private final Stage stage;
    private Frame last;

    private WindowFrame(Stage stage, Frame last) {
        this.stage = stage;
        this.last = last;
    }

    /** Of a window that is not shown yet. */
    static WindowFrame place(Stage stage, Frame wanted) {
        Frame frame = within(
                wanted,
                Screen.getPrimary().getVisualBounds(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        // The system's own sign is for programs without a key card, and its Escape would close more than one thing.
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setX(frame.x());
        stage.setY(frame.y());
        // A window that is not there yet has no title bar to take off its height: until it is, some window managers
        // (Openbox) hear only of the size of the content and of the smallest size, and would begin with 200 × 200.
        Region root = (Region) stage.getScene().getRoot();
        root.setPrefSize(frame.width(), frame.height() - TITLE_BAR);
        stage.setMinWidth(frame.width());
        stage.setMinHeight(frame.height() - TITLE_BAR);
        stage.setMaximized(frame.maximized());
        stage.setOnShown(event -> Platform.runLater(() -> {
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            if (!frame.maximized()) {
                stage.setWidth(frame.width());
                stage.setHeight(frame.height());
            }
        }));
        return new WindowFrame(stage, frame);
    }

    /**
     * Shows the window when all that it begins with is styled, laid out and was painted once: it would stand there empty for as
     * long as that takes.
     *
     * @param failed told what went wrong with its content, which does not keep the window from being shown
     */
    void show(Consumer<Throwable> failed) {
        Region root = (Region) stage.getScene().getRoot();
        try {
            root.applyCss();
            root.resize(root.getPrefWidth(), root.getPrefHeight());
            root.layout();
            // The first picture of anything takes several times as long as the next.
            root.snapshot(new SnapshotParameters(), null);
        } catch (RuntimeException failure) {
            failed.accept(failure);
        }
        stage.show();
    }

    /**
     * A frame that lies on one screen as a whole: on that of which it covers most, otherwise in the middle of the first.
     *
     * @param screens what of each screen is free for windows, in pixels
     */
    static Frame within(Frame wanted, Rectangle2D first, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(s -> covered(wanted, s)))
                .filter(s -> covered(wanted, s) > 0)
                .orElse(first);
        double width = Math.min(wanted.width(), screen.getWidth());
        double height = Math.min(wanted.height(), screen.getHeight());
        boolean placed = covered(wanted, screen) > 0;
        double x = placed ? wanted.x() : screen.getMinX() + Math.floor((screen.getWidth() - width) / 2);
        double y = placed ? wanted.y() : screen.getMinY() + Math.floor((screen.getHeight() - height) / 2);
        return new Frame(
                Math.max(screen.getMinX(), Math.min(screen.getMaxX() - width, x)),
                Math.max(screen.getMinY(), Math.min(screen.getMaxY() - height, y)),
                width,
                height,
                wanted.maximized());
    }

    // A frame without a place covers nothing: its numbers are none.
    private static double covered(Frame frame, Rectangle2D screen) {
        double across = Math.min(frame.x() + frame.width(), screen.getMaxX()) - Math.max(frame.x(), screen.getMinX());
        double down = Math.min(frame.y() + frame.height(), screen.getMaxY()) - Math.max(frame.y(), screen.getMinY());
        return across > 0 && down > 0 ? across * down : 0;
    }

    /** Where the window is; of one that fills the screen, where it was before. */
    Frame now() {
        boolean fills = stage.isFullScreen() || stage.isMaximized() || stage.isIconified() || !stage.isShowing();
        last = fills
                ? new Frame(last.x(), last.y(), last.width(), last.height(), stage.isMaximized())
                : new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        return last;
    }
}
