package firstlayer.ui.prose;

import firstlayer.note.node.NoteImage;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.NodeTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * An image from the notes folder, at its own size or as wide as the column. Loaded in the background, in a place kept for it,
 * and no larger than it is shown: a page is kept as long as the program runs.
 */
final class PictureBox extends Region {
    /** What is loaded beyond what is shown, so that a column drawn wider does not load it at each step. */
    private static final double SPARE = 1.5;

    private final ImageView view = new ImageView();
    private final NoteImage picture;
    private final String description;
    private double loadedWidth;

    PictureBox(NoteImage picture, String description) {
        this.picture = picture;
        this.description = description;
        getStyleClass().add("note-image");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        view.setPreserveRatio(true);
        getChildren().add(view);
    }

    private void load(double width) {
        loadedWidth = width;
        CompletableFuture.supplyAsync(() -> read(width))
                .whenComplete((image, problem) -> Platform.runLater(() -> show(image)));
    }

    private Image read(double width) {
        try (InputStream in = Files.newInputStream(picture.file())) {
            return width < picture.width() ? new Image(in, width, 0, true, true) : new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param image null or broken where the file could not be read */
    private void show(Image image) {
        if (image != null && !image.isError()) {
            view.setImage(image);
        } else {
            Label missing = new Label(description);
            missing.setWrapText(true);
            missing.getStyleClass().add("refused");
            HelpTooltip.explain(
                    missing, picture.file().getFileName() + " cannot be shown; a PNG, JPEG, GIF or BMP file can");
            getChildren().setAll(missing);
        }
    }

    String description() {
        return description;
    }

    private double shrink(double width) {
        return width > 0 ? Math.min(1, width / picture.width()) : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.height() * shrink(width);
    }

    @Override
    public double getBaselineOffset() {
        return computePrefHeight(getMaxWidth());
    }

    @Override
    protected void layoutChildren() {
        double shown = picture.width() * shrink(getWidth());
        view.setFitWidth(shown);
        double needed = shown * NodeTree.pixels(this);
        if (Math.min(picture.width(), needed) > loadedWidth) {
            load(Math.min(picture.width(), Math.ceil(needed * SPARE)));
        }
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
