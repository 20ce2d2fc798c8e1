package firstlayer.store;

import firstlayer.param.Numbers;
import firstlayer.study.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events of a log as a table in CSV (RFC 4180): one row an event, one column a field.
 *
 * @param csv    its text
 * @param events how many there are
 * @param notice what of the log could not be used, in a sentence; empty where there is nothing to say
 */
public record StudyTable(String csv, int events, String notice) {

    static final List<String> COLUMNS = List.of(
            "id", "at", "kind", "folder", "note", "item", "text", "option", "right", "sure", "showing", "seed", "typed",
            "value", "slip", "guess", "truth", "link", "point", "on", "answer", "date", "most");

    private static final String FORMULA = "=+-@\t\r";

    /**
     * @param folder the data folder
     * @throws NoSuchFileException where no log is there
     */
    public static StudyTable of(Path folder) throws IOException {
        Path path = folder.resolve(StudyLog.NAME);
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        LogFile file = new LogFile(path, Appender.DISK);
        List<Event> events = file.refresh().events();
        StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        events.forEach(event -> csv.append(row(event)).append("\r\n"));
        return new StudyTable(csv.toString(), events.size(), file.passedOver().sentence(StudyLog.NAME));
    }

    private static String row(Event event) {
        Map<String, Object> values = EventFormat.fields(event).values();
        return COLUMNS.stream().map(column -> cell(values.get(column))).collect(Collectors.joining(","));
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
