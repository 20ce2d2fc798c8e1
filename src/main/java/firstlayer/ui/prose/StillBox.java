package firstlayer.ui.prose;

import firstlayer.ui.HelpTooltip;
import firstlayer.ui.NodeTree;
import firstlayer.ui.StillLink;
import firstlayer.ui.Stills;
import java.util.List;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture in one state, made smaller where the column is; its place is kept until it is there. */
final class StillBox extends Region {

    /** How much smaller than it is drawn a picture is still told from another. */
    private static final double LEAST = 0.45;

    private final ImageView view = new ImageView();
    private final String link;
    private final String description;
    private final double width;
    private final Stills stills;
    private List<String> drawnWith = List.of();

    StillBox(String link, String description, Stills stills) {
        this.link = link;
        this.description = description;
        this.width = StillLink.read(link).width();
        this.stills = stills;
        getStyleClass().add("note-image");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        view.setPreserveRatio(true);
        getChildren().add(view);
    }

    String description() {
        return description;
    }

    // As the page looks: light or dark, and its text as large.
    private void draw() {
        if (getScene().getStylesheets().equals(drawnWith)) {
            return;
        }
        drawnWith = List.copyOf(getScene().getStylesheets());
        stills.draw(link, drawnWith, NodeTree.pixels(this))
                .whenComplete((image, problem) -> Platform.runLater(() -> show(image, problem)));
    }

    private void show(Image image, Throwable problem) {
        if (problem == null) {
            view.setImage(image);
            getChildren().setAll(view);
            return;
        }
        Throwable cause = problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
        Label missing = new Label(description.isEmpty() ? link : description);
        missing.setWrapText(true);
        missing.getStyleClass().add("refused");
        HelpTooltip.explain(missing, cause.getMessage());
        getChildren().setAll(missing);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown(width) * Stills.SHAPE;
    }

    @Override
    public double getBaselineOffset() {
        return computePrefHeight(getMaxWidth());
    }

    /** What a column of a table leaves it at least. */
    double leastWidth() {
        return LEAST * width;
    }

    private double shown(double room) {
        return room > 0 ? Math.min(room, width) : width;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shown(getWidth()));
        if (getScene() != null && getScene().getWindow() != null) {
            draw();
        }
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
