package firstlayer.store;

import firstlayer.param.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a table in CSV (RFC 4180). */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** A row with its end; what is null is an empty cell. */
    static String row(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Numbers.exact(number) : number.toString();
        }
        return value instanceof String text ? quoted(harmless(text)) : value == null ? "" : value.toString();
    }

    // A spreadsheet would run it.
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
