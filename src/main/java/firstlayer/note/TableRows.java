package firstlayer.note;

import firstlayer.note.node.Nodes;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Tables too large to be laid out are cut, and rows are told with more cells than their table's head, of which Markdown silently
 * drops the last: most often a bar inside a formula.
 */
final class TableRows {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 400;

    private final String text;
    private final Problems problems;

    /** @param text the document's, in which the nodes have their places */
    TableRows(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    void check(Document document) {
        for (TableBlock table : Nodes.under(document, TableBlock.class)) {
            int columns = Nodes.under(table, TableRow.class).stream()
                    .findFirst()
                    .map(head -> Nodes.children(head, TableCell.class).size())
                    .orElse(0);
            Nodes.under(table, TableRow.class).forEach(row -> check(row, columns));
            cut(table, columns);
        }
    }

    private void check(Node row, int columns) {
        for (SourceSpan span : row.getSourceSpans()) {
            int cells = cells(text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
            if (cells > columns) {
                problems.add(
                        row,
                        "this row has " + cells + " cells for " + columns + (columns == 1 ? " column" : " columns"),
                        "write \\mid for a bar in a formula, \\| for one in the text");
            }
        }
    }

    private void cut(TableBlock table, int columns) {
        List<TableRow> rows = Nodes.under(table, TableRow.class);
        if (columns > MOST_COLUMNS) {
            problems.add(table, "a table of " + columns + " columns", "the first " + MOST_COLUMNS + " are shown");
            rows.forEach(row -> Nodes.children(row, TableCell.class).stream()
                    .skip(MOST_COLUMNS)
                    .forEach(Node::unlink));
        }
        if (rows.size() > MOST_ROWS) {
            problems.add(table, "a table of " + rows.size() + " rows", "the first " + MOST_ROWS + " are shown");
            rows.stream().skip(MOST_ROWS).forEach(Node::unlink);
        }
    }

    /** As GitHub counts: a backslash takes a bar its meaning, wherever it stands. */
    private static int cells(String row) {
        String inside = row.strip();
        int from = inside.startsWith("|") ? 1 : 0;
        int cells = 1;
        for (int at = from; at < inside.length(); at++) {
            if (inside.charAt(at) == '\\') {
                at++;
            } else if (inside.charAt(at) == '|' && at < inside.length() - 1) {
                cells++;
            }
        }
        return cells;
    }
}
