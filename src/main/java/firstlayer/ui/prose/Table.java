package firstlayer.ui.prose;

import firstlayer.note.node.Nodes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table, its columns as wide as their words where there is room. */
final class Table {

    private Table() {}

    static Region of(TableBlock table, RenderContext sheet) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table");
        List<TableRow> rows = Nodes.under(table, TableRow.class);
        for (int r = 0; r < rows.size(); r++) {
            List<TableCell> cells = Nodes.children(rows.get(r), TableCell.class);
            for (int c = 0; c < cells.size(); c++) {
                grid.add(cell(cells.get(c), r, sheet), c, r);
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
        return grid;
    }

    private static Region cell(TableCell cell, int row, RenderContext sheet) {
        Passage passage = new Passage(true);
        passage.shows(cell);
        InlineRenderer.fill(passage, cell, sheet);
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
