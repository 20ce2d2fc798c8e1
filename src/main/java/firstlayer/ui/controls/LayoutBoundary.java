package firstlayer.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Holds a control whose inside may move without laying out anything around it, as a slider's thumb and a box's digits do many
 * times a second. It is measured again when the text size changes.
 */
class LayoutBoundary extends Region {

    final Region inner;
    // CSS gives this node the font that all sizes are taken from.
    private final Text em = new Text();

    LayoutBoundary(Region inner) {
        this.inner = inner;
        inner.setManaged(false);
        em.setManaged(false);
        em.setVisible(false);
        em.fontProperty().addListener(font -> requestLayout());
        getChildren().addAll(em, inner);
    }

    @Override
    protected double computePrefWidth(double height) {
        return inner.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return inner.minWidth(height);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return inner.maxWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return inner.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        inner.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
