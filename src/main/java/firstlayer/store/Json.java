package firstlayer.store;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The program's JSON: the shortest digits that read back equal, also before JDK 19. */
public final class Json {

    private static final JsonMapper LINES = mapper().build();
    private static final JsonMapper PAGES =
            mapper().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build());
    }

    /** A record on one line. */
    public static String line(Object value) {
        return LINES.writeValueAsString(value);
    }

    static byte[] page(ObjectNode page) {
        return PAGES.writeValueAsBytes(page);
    }

    /**
     * @throws IOException where the page is no object
     * @throws JacksonException where it is no JSON
     */
    static ObjectNode read(byte[] page) throws IOException {
        if (PAGES.readTree(page) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("the file holds no object");
    }

    static ObjectNode empty() {
        return PAGES.createObjectNode();
    }

    /** A copy of an object; an empty one of anything else. */
    static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy() : empty();
    }

    static JsonNode tree(Object value) {
        return PAGES.valueToTree(value);
    }

    /** Empty where there is nothing, or nothing of that kind. */
    static <T> Optional<T> value(JsonNode node, Class<T> kind) {
        try {
            return Optional.ofNullable(node).map(n -> PAGES.treeToValue(n, kind));
        } catch (JacksonException ofAnotherKind) {
            return Optional.empty();
        }
    }
}
