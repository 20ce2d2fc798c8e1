package firstlayer.ui.stage;

import firstlayer.ui.NodeTree;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/**
 * What the stage shows, in small. It is drawn once things have settled: a drag in the picture, or what plays, must not be slowed
 * by it.
 */
final class StagePreview extends Region {

    private static final Duration SETTLED = Duration.millis(200);

    /** As wide to its height until a stage is there. */
    private static final double USUAL_SHAPE = 16 / 9.0;

    private final ImageView image = new ImageView();
    private final PauseTransition pause = new PauseTransition(SETTLED);
    private Optional<Parent> stage = Optional.empty();
    private double shape = USUAL_SHAPE;

    StagePreview() {
        getStyleClass().add("stage-preview");
        setAccessibleText("What the stage shows");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().setAll(image);
        pause.setOnFinished(event -> draw());
    }

    /** Draws another stage from now on. */
    void follow(Parent next) {
        stage = Optional.of(next);
        touch();
    }

    /** Something on the stage may be different. */
    void touch() {
        pause.playFromStart();
    }

    private void draw() {
        Optional<Scene> scene = stage.map(Parent::getScene);
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (scene.isEmpty() || width < 1 || scene.get().getWidth() < 1) {
            return;
        }
        double scale = width / scene.get().getWidth();
        double pixels = NodeTree.pixels(this);
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(new Scale(scale * pixels, scale * pixels));
        small.setFill(scene.get().getFill());
        image.setImage(stage.get().snapshot(small, null));
        image.setFitWidth(width);
        shape = scene.get().getWidth() / scene.get().getHeight();
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(0, width) / shape);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        image.relocate(getInsets().getLeft(), getInsets().getTop());
    }

    void close() {
        pause.stop();
        stage = Optional.empty();
        image.setImage(null);
    }
}
