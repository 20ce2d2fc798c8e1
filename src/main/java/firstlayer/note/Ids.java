package firstlayer.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Node;

/** Names for what a reader's answers are kept under, each once in a note. */
final class Ids {

    private static final String LEGAL = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private static final String WORDS = "text-";

    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    Ids(Problems problems) {
        this.problems = problems;
    }

    /** The id as its author wrote it, or one made from the words where it cannot be used. */
    String written(Node at, String id, String words) {
        if (!id.matches(LEGAL)) {
            problems.add(
                    at,
                    id.isEmpty() ? "this prediction has no id" : String.format(Locale.ROOT, "'%s' is no id", id),
                    "letters, digits and hyphens, such as twins");
            return fromWords(words);
        }
        if (!taken.add(id)) {
            problems.add(
                    at,
                    String.format(Locale.ROOT, "the id '%s' is there twice", id),
                    "every prediction and quiz item has its own");
            return fromWords(words);
        }
        return id;
    }

    /** An id that stays while the words do, wherever they move. */
    String fromWords(String words) {
        String stem = WORDS + hash(words);
        String id = stem;
        for (int copy = 2; !taken.add(id); copy++) {
            id = stem + "-" + copy;
        }
        return id;
    }

    /** The first 64 bits of SHA-256 of a question's words, however they are broken into lines; as 16 hexadecimal digits. */
    static String hash(String words) {
        byte[] plain = words.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
