package firstlayer.param;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text form {@code name=value&name=value}, with percent-encoding where a value needs it; {@code +} is a plus sign. */
final class Query {

    private static final String RESERVED = "%&=#| ";

    private Query() {}

    /**
     * Names and decoded values in the order written.
     *
     * @throws IllegalArgumentException for a name that sets nothing, and for one that is given twice
     */
    static Map<String, String> read(String query) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (query.isEmpty()) {
            return settings;
        }
        for (String setting : query.split("&", -1)) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s' sets nothing; write it like rate=0.1", setting));
            }
            String name = setting.substring(0, equals);
            if (settings.put(name, decode(setting.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("'" + name + "' is given twice; give it once");
            }
        }
        return settings;
    }

    static String write(String id, String value) {
        return id + "=" + encode(value);
    }

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char c : text.toCharArray()) {
            encoded.append(RESERVED.indexOf(c) < 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                decoded[length++] = hex(text, bytes, i + 1);
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static byte hex(String text, byte[] bytes, int at) {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s': a %% stands before two hexadecimal digits", text));
        }
        return (byte) (16 * high + low);
    }
}
