package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Subject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** An event as one line of the log: an object of fields that hold no object themselves. */
final class EventFormat {

    private static final int VERSION = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

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
        StringWriter text = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            to.writeStartObject();
            fields(event).values().forEach((name, value) -> write(to, name, value));
            to.writeEndObject();
        }
        return (onOneLine(text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator to, String name, Object value) {
        if (value instanceof String text) {
            to.writeStringProperty(name, text);
        } else if (value instanceof Boolean truth) {
            to.writeBooleanProperty(name, truth);
        } else if (value instanceof Integer whole) {
            to.writeNumberProperty(name, whole);
        } else {
            to.writeNumberProperty(name, (Double) value);
        }
    }

    // Some programs end a line at these three, and half a pair has no bytes in UTF-8.
    private static String onOneLine(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                out.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Reads a line without its end. */
    static LogLine read(byte[] buffer, int from, int to) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), buffer, from, to - from)) {
            return of(fields(parser));
        } catch (JacksonException broken) {
            return new LogLine.Damaged("it is no JSON");
        } catch (DamagedLine damaged) {
            return new LogLine.Damaged(damaged.getMessage());
        }
    }

    private static Fields fields(JsonParser parser) throws DamagedLine {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new DamagedLine("it is no object");
        }
        Fields fields = new Fields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.with(name, value(parser));
        }
        if (parser.nextToken() != null) {
            throw new DamagedLine("something follows the object");
        }
        return fields;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> {
                parser.skipChildren();
                yield Fields.NESTED;
            }
        };
    }

    private static Object whole(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? (Object) parser.getDoubleValue()
                : (Object) parser.getLongValue();
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
