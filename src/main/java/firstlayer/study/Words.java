package firstlayer.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the words of a text: runs of letters and digits, with the apostrophes and hyphens between them. Those of a picture are
 * not the reader's.
 */
public final class Words {

    /** From so many on, an answer is one: the model answer opens, and its part of the evidence is there. */
    public static final int ENOUGH = 40;

    // Languages without spaces: each of their signs counts.
    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]++");

    private static final Pattern PICTURE = Pattern.compile(
            "!\\[(?:[^\\[\\]\\\\]++|\\\\.){0,200}+]\\((?:<(?:[^<>\\\\]++|\\\\.){0,200}+>|[^\\s()<]*+)\\)");

    private static final String JOINS = "'’-‐‑";

    private Words() {}

    /** How many words a text has. */
    public static int count(String text) {
        return count(text, Integer.MAX_VALUE);
    }

    /** Whether a text has enough words to be an answer. */
    public static boolean enough(String text) {
        return count(text, ENOUGH) == ENOUGH;
    }

    private static int count(String text, int atMost) {
        String own = PICTURE.matcher(text).replaceAll(" ");
        Matcher word = WORD.matcher(own);
        int words = 0;
        int end = -1;
        while (words < atMost && word.find()) {
            boolean joined = word.start() == end + 1 && end >= 0 && JOINS.indexOf(own.charAt(end)) >= 0;
            if (!joined) {
                words++;
            }
            end = word.end();
        }
        return words;
    }
}
