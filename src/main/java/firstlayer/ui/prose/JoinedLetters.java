package firstlayer.ui.prose;

import java.util.List;

/**
 * Letters that are joined, carry marks, or run from right to left. JavaFX 21 breaks lines in the wrong place inside a text of
 * them that stands in a flow, and draws parts of it twice; between texts it does not.
 */
final class JoinedLetters {

    private JoinedLetters() {}

    /** Whether a text has such letters: it is set in the system's typeface, for one line of two puts commas on the wrong side. */
    static boolean are(String words) {
        return words.codePoints().anyMatch(JoinedLetters::isJoined);
    }

    /** A text as it is, or, where it has such letters, word by word, each with the blank behind it. */
    static List<String> parts(String words) {
        return are(words) ? List.of(words.split("(?<=\\s)")) : List.of(words);
    }

    /** Combining marks; Hebrew to Myanmar; Khmer and Mongolian; the presentation forms of Hebrew and Arabic. */
    private static boolean isJoined(int code) {
        return code >= 0x0300 && code <= 0x036F
                || code >= 0x0590 && code <= 0x109F
                || code >= 0x1780 && code <= 0x18AF
                || code >= 0xFB1D && code <= 0xFDFF
                || code >= 0xFE70 && code <= 0xFEFC;
    }
}
