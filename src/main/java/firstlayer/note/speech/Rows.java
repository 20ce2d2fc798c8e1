package firstlayer.note.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines and columns of a formula. */
final class Rows {

    private Rows() {}

    static String of(String environment, List<String> body, int depth) {
        if (environment.endsWith("cases")) {
            return split(body, "\\\\").stream()
                            .map(row -> joined(row, depth, "&", " "))
                            .collect(Collectors.joining("; or "))
                    + "; end of cases,";
        }
        if (environment.contains("matrix") || environment.equals("array")) {
            List<String> cells =
                    environment.equals("array") ? body.subList(FormulaSigns.groupEnd(body, 0), body.size()) : body;
            List<List<String>> rows = split(cells, "\\\\");
            int columns =
                    rows.stream().mapToInt(row -> split(row, "&").size()).max().orElse(0);
            return String.format(Locale.ROOT, "a matrix of %d by %d: ", rows.size(), columns)
                    + rows.stream().map(row -> joined(row, depth, "&", ", ")).collect(Collectors.joining("; "))
                    + "; end of matrix,";
        }
        return split(body, "\\\\").stream()
                .map(row -> joined(row, depth, "&", " "))
                .collect(Collectors.joining("; "));
    }

    /** Lines one after the other. */
    static String joined(List<String> body, int depth, String with) {
        return joined(body, depth, "\\\\", with);
    }

    private static String joined(List<String> row, int depth, String at, String with) {
        return split(row, at).stream()
                .map(cell -> SpokenFormula.say(cell, depth))
                .collect(Collectors.joining(with));
    }

    /** Where nothing is open. An empty end is no part. */
    private static List<List<String>> split(List<String> body, String at) {
        List<List<String>> parts = new ArrayList<>();
        int from = 0;
        int open = 0;
        for (int i = 0; i < body.size(); i++) {
            String sign = body.get(i);
            open += sign.equals("{") || sign.equals("\\begin") ? 1 : sign.equals("}") || sign.equals("\\end") ? -1 : 0;
            // The name of an environment stands in braces of its own.
            if (open == 0 && sign.equals(at)) {
                parts.add(body.subList(from, i));
                from = i + 1;
            }
        }
        if (from < body.size()) {
            parts.add(body.subList(from, body.size()));
        }
        return parts;
    }
}
