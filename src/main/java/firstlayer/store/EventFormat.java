package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Subject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** An event as one line of the log: an object of fields that hold no object themselves. */
final class EventFormat {

    private static final int VERSION = 1;

    private EventFormat() {}

    /** All fields of an event, in the order of the log. */
    static Fields fields(Event event) {
        FactForm<?> form = FactForm.of(event.fact());
        Subject subject = event.subject();
        Fields fields = new Fields()
                .with("v", VERSION)
                .with("id", event.id())
                .with("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.at()))
                .with("kind", form.kind())
                .with("folder", written(subject.folder()))
                .with("note", written(subject.note()))
                .with("item", written(subject.item()))
                .with("text", written(subject.text()));
        form.write(event.fact(), fields);
        return fields;
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** An event with its line end, as UTF-8. */
    static byte[] write(Event event) {
        return JsonLine.write(fields(event));
    }

    /** Reads a line without its end. */
    static LogLine read(byte[] buffer, int from, int to) {
        try {
            return of(JsonLine.read(buffer, from, to));
        } catch (DamagedLine damaged) {
            return new LogLine.Damaged(damaged.getMessage());
        }
    }

    private static LogLine of(Fields fields) throws DamagedLine {
        int version = fields.whole("v");
        if (version > VERSION) {
            return new LogLine.Newer(id(fields.values()));
        }
        if (version < VERSION) {
            throw new DamagedLine("v is less than 1");
        }
        String id = fields.text("id");
        if (id.isEmpty()) {
            throw new DamagedLine("its id is empty");
        }
        OffsetDateTime at = EventTime.read(fields.text("at"));
        Optional<FactForm<?>> form = FactForm.named(fields.text("kind"));
        if (form.isEmpty()) {
            return new LogLine.Newer(Optional.of(id));
        }
        Subject subject = new Subject(
                fields.textOrEmpty("folder"),
                fields.textOrEmpty("note"),
                fields.textOrEmpty("item"),
                fields.textOrEmpty("text"));
        return new LogLine.Known(new Event(id, at, subject, form.get().read().from(fields)));
    }

    private static Optional<String> id(Map<String, Object> values) {
        return Optional.ofNullable(values.get("id"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
