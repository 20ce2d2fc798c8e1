package firstlayer.note;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names of files and headings in links, where a space is written {@code %20}. */
final class Percent {

    private Percent() {}

    /** The name with every % and two digits as what they stand for; as written where a % stands before something else. */
    static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException literal) {
            return name;
        }
    }
}
