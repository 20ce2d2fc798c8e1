package firstlayer.ui.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Rows in as many columns of equal width as fit. */
final class ControlGrid extends Pane {

    /** Narrowest comfortable column, in heights of a row. */
    private static final double COLUMN = 10.5;

    private static final double GAP = 0.9;

    ControlGrid() {
        getStyleClass().add("control-grid");
    }

    private double rowHeight() {
        return getManagedChildren().stream()
                .mapToDouble(c -> c.prefHeight(-1))
                .min()
                .orElse(0);
    }

    private int columns(double width) {
        int fit = (int) (width / Math.max(1, COLUMN * rowHeight()));
        return Math.max(1, Math.min(fit, 3));
    }

    private double gap() {
        return GAP * rowHeight();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + arrange(inner(width < 0 ? 600 : width), false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(inner(getWidth()), true);
    }

    private double arrange(double width, boolean move) {
        List<Node> rows = getManagedChildren();
        int columns = columns(width);
        double columnWidth = (width - (columns - 1) * gap()) / columns;
        double y = 0;
        for (int first = 0; first < rows.size(); first += columns) {
            List<Node> line = rows.subList(first, Math.min(rows.size(), first + columns));
            double height = line.stream()
                    .mapToDouble(c -> c.prefHeight(columnWidth))
                    .max()
                    .orElse(0);
            if (move) {
                for (int i = 0; i < line.size(); i++) {
                    double x = snappedLeftInset() + i * (columnWidth + gap());
                    line.get(i).resizeRelocate(x, snappedTopInset() + y, columnWidth, height);
                }
            }
            y += height + ROW_GAP * em();
        }
        return y;
    }
}
