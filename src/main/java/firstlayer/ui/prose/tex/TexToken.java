package firstlayer.ui.prose.tex;

import java.util.ArrayList;
import java.util.List;

/** One piece of a formula's source: a command with its backslash, or one character. */
record TexToken(String text) {

    static List<TexToken> read(String tex) {
        List<TexToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < tex.length()) {
            int end = tex.charAt(at) == '\\' ? commandEnd(tex, at + 1) : at + Character.charCount(tex.codePointAt(at));
            tokens.add(new TexToken(tex.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private static int commandEnd(String tex, int start) {
        int end = start;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        // A command without letters is one character long: \, or \{.
        return end > start ? end : Math.min(start + 1, tex.length());
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean isCommand() {
        return text.charAt(0) == '\\';
    }

    /** The command without its backslash. */
    String command() {
        return text.substring(1);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
