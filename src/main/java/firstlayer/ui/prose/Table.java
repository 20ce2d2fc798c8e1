package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table, its columns as wide as their words where there is room; where there is not, its letters shrink. */
final class Table {

    private Table() {}

    static Region of(TableBlock table, RenderContext context) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table");
        List<TableRow> rows = Nodes.under(table, TableRow.class);
        for (int r = 0; r < rows.size(); r++) {
            List<TableCell> cells = Nodes.children(rows.get(r), TableCell.class);
            for (int c = 0; c < cells.size(); c++) {
                grid.add(cell(cells.get(c), r, context), c, r);
            }
        }
        int columns = rows.isEmpty()
                ? 0
                : Nodes.children(rows.get(0), TableCell.class).size();
        for (int c = 0; c < columns; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        return new Shrinking(grid);
    }

    /** Never wider than its room: a note does not scroll sideways. */
    private static final class Shrinking extends Region {
        private final GridPane grid;
        private final Scale scale = new Scale();

        Shrinking(GridPane grid) {
            this.grid = grid;
            grid.getTransforms().add(scale);
            getChildren().add(grid);
        }

        private double factor(double width) {
            return width <= 0 ? 1 : Math.min(1, width / grid.minWidth(-1));
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
        protected double computePrefWidth(double height) {
            return grid.prefWidth(-1);
        }

        @Override
        protected double computePrefHeight(double width) {
            double factor = factor(width);
            return Math.ceil(factor * grid.prefHeight(width < 0 ? -1 : width / factor));
        }

        @Override
        protected void layoutChildren() {
            double factor = factor(getWidth());
            scale.setX(factor);
            scale.setY(factor);
            grid.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }

    private static Region cell(TableCell cell, int row, RenderContext context) {
        Passage passage = new Passage(true);
        passage.shows(cell);
        InlineRenderer.fill(passage, cell, context);
        if (cell.getAlignment() != null) {
            passage.setTextAlignment(TextAlignment.valueOf(cell.getAlignment().name()));
        }
        Cell around = new Cell(passage);
        around.getStyleClass().addAll("cell", cell.isHeader() ? "head" : row % 2 == 0 ? "even" : "odd");
        return around;
    }

    /** At least as wide as what in it should not be broken. */
    private static final class Cell extends StackPane {
        private final Passage passage;

        Cell(Passage passage) {
            super(passage);
            this.passage = passage;
        }

        @Override
        protected double computeMinWidth(double height) {
            return passage.leastWidth() + snappedLeftInset() + snappedRightInset();
        }
    }
}
