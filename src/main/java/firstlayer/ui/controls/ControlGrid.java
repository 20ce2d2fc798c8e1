package firstlayer.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Rows in as many columns of equal width as fit. */
final class ControlGrid extends Pane {

    /** Narrowest comfortable column in em. */
    private static final double COLUMN = 17.5;

    /** From here on a third column leaves every slider long enough. */
    private static final double ROOMY_COLUMN = 24;

    private static final double COLUMN_GAP = 1.2;
    private static final double ROW_GAP = 0.45;
    private static final double ANY_WIDTH = 600;

    // A pane has no font of its own to say how large an em is.
    private final Label ruler = new Label();
    private Optional<Node> foot = Optional.empty();

    ControlGrid() {
        getStyleClass().add("control-grid");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    void show(List<Node> rows) {
        show(rows, Optional.empty());
    }

    /**
     * Rows that stay are not taken out on the way: what is taken out loses the keyboard.
     *
     * @param foot takes what the last line has left, or a line of its own
     */
    void show(List<Node> rows, Optional<Node> foot) {
        this.foot = foot;
        order(Stream.concat(rows.stream(), foot.stream()).toList());
    }

    private void order(List<Node> rows) {
        getChildren().removeIf(child -> child != ruler && !rows.contains(child));
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            int place = getChildren().indexOf(row);
            if (place < 0) {
                getChildren().add(i + 1, row);
            } else if (place != i + 1) {
                getChildren().remove(place);
                getChildren().add(i + 1, row);
            }
        }
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private int columns(double width) {
        double em = em();
        if (width >= 3 * ROOMY_COLUMN * em) {
            return 3;
        }
        return width >= (2 * COLUMN + COLUMN_GAP) * em ? 2 : 1;
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
        return snappedTopInset() + snappedBottomInset() + arrange(inner(width < 0 ? ANY_WIDTH : width), false);
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
        double gap = COLUMN_GAP * em();
        double columnWidth = (width - (columns - 1) * gap) / columns;
        double y = 0;
        for (int first = 0; first < rows.size(); first += columns) {
            List<Node> line = rows.subList(first, Math.min(rows.size(), first + columns));
            double height = 0;
            for (int i = 0; i < line.size(); i++) {
                double x = i * (columnWidth + gap);
                height = Math.max(height, line.get(i).prefHeight(widthOf(line.get(i), x, width, columnWidth)));
            }
            for (int i = 0; i < line.size() && move; i++) {
                double x = i * (columnWidth + gap);
                double left = snappedLeftInset() + x;
                double rowWidth = widthOf(line.get(i), x, width, columnWidth);
                layoutInArea(line.get(i), left, snappedTopInset() + y, rowWidth, height, 0, HPos.LEFT, VPos.CENTER);
            }
            y += height + ROW_GAP * em();
        }
        return y;
    }

    private double widthOf(Node row, double x, double whole, double column) {
        return foot.equals(Optional.of(row)) ? whole - x : column;
    }
}
