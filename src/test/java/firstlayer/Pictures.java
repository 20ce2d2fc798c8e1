package firstlayer;

import firstlayer.ui.shell.StyleSheets;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/** Renders nodes without a display to PNG files under {@code target/pictures}. */
public final class Pictures {

    /** The look of a picture. */
    public enum Theme {
        LIGHT,
        DARK,
        STAGE
    }

    private static final List<String> SHEETS = List.of("roles", "bridge", "plot", "prose", "controls", "shell");

    private Pictures() {}

    /**
     * Renders a node alone in a scene of this size; returns the file.
     *
     * @param name     of the file, without ending
     * @param node     makes the node, on the JavaFX thread
     * @param fontSize in pixels; 14 is 100 %
     */
    public static File render(
            String name, Supplier<? extends Parent> node, int width, int height, Theme theme, double fontSize) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("no JavaFX within the time limit", e);
        }
        return onFxThread(() -> {
            StackPane root = new StackPane(node.get());
            Scene scene = scene(root, width, height, theme, fontSize);
            return write(name, scene.snapshot(null));
        });
    }

    /** A scene as the window has it: Primer below, then tokens, roles and components. */
    public static Scene scene(Parent root, double width, double height, Theme theme, double fontSize) {
        StyleSheets.dress(theme == Theme.DARK);
        Scene scene = new Scene(root, width, height);
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("tokens-" + theme.name().toLowerCase(Locale.ROOT)));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        sheets.add(textSize(fontSize));
        scene.getStylesheets().setAll(sheets);
        if (theme == Theme.STAGE) {
            root.getStyleClass().add("stage");
        }
        return scene;
    }

    private static String textSize(double pixels) {
        byte[] css = String.format(Locale.ROOT, ".root { -fx-font-size: %spx; }", pixels)
                .getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }

    private static String sheet(String name) {
        String path = "/firstlayer/theme/" + name + ".css";
        return Objects.requireNonNull(Pictures.class.getResource(path), path).toExternalForm();
    }

    /** Runs a task on the JavaFX thread and waits for its result; also called from there. */
    public static <T> T onFxThread(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            return here(task);
        }
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static <T> T here(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes an image to {@code target/pictures/NAME.png}. */
    public static File write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        File file = new File("target/pictures/" + name + ".png");
        try {
            file.getParentFile().mkdirs();
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
