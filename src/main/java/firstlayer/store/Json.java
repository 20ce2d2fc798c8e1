package firstlayer.store;

import java.io.IOException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

    static byte[] page(Object value) {
        return PAGES.writeValueAsBytes(value);
    }

    /**
     * @throws IOException where the page holds nothing
     * @throws tools.jackson.core.JacksonException where it holds something else
     */
    static <T> T read(byte[] page, Class<T> kind) throws IOException {
        T value = PAGES.readValue(page, kind);
        if (value == null) {
            throw new IOException("the file holds nothing");
        }
        return value;
    }
}
