package firstlayer.note;

import java.util.regex.Pattern;

/**
 * What a reader typed or pasted, with {@code \n} at the end of every line whatever stood there, and without what is no text.
 *
 * @param removed how many control characters and halves of characters were left out
 */
public record CleanText(String text, int removed) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\\x85\\u2028\\u2029]");

    public static CleanText of(String raw) {
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        StringBuilder clean = new StringBuilder(lines.length());
        int removed = 0;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int c = lines.codePointAt(i);
            int type = Character.getType(c);
            boolean harmful = type == Character.CONTROL && c != '\n' && c != '\t' || type == Character.SURROGATE;
            removed += harmful ? 1 : 0;
            if (!harmful) {
                clean.appendCodePoint(c);
            }
        }
        return new CleanText(clean.toString(), removed);
    }
}
