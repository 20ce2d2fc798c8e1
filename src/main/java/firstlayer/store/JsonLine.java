package firstlayer.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One line of a log: an object of fields that hold no object themselves. */
final class JsonLine {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonLine() {}

    /** Fields with a line end, as UTF-8. */
    static byte[] write(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            to.writeStartObject();
            fields.values().forEach((name, value) -> write(to, name, value));
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

    /**
     * Reads a line without its end.
     *
     * @throws DamagedLine where it is no such object
     */
    static Fields read(byte[] buffer, int from, int to) throws DamagedLine {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), buffer, from, to - from)) {
            return fields(parser);
        } catch (JacksonException broken) {
            throw new DamagedLine("it is no JSON");
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
}
