package firstlayer.store;

import firstlayer.study.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
        StringBuilder csv = new StringBuilder(Csv.row(COLUMNS));
        events.forEach(event -> csv.append(row(event)));
        return new StudyTable(csv.toString(), events.size(), file.passedOver().sentence(StudyLog.NAME));
    }

    private static String row(Event event) {
        Map<String, Object> values = EventFormat.fields(event).values();
        return Csv.row(COLUMNS.stream().map(values::get).toList());
    }
}
