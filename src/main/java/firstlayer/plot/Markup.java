package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The light markup of labels: {@code w_1} and {@code x_{in}} lower, {@code 10^-4} and {@code e^{2x}} raise, {@code \_}
 * and {@code \^} are the plain characters. Arrows → and ← and the characters ₀…₉ and ⁰…⁹, which Roboto lacks in part, are
 * understood as well.
 */
public final class Markup {

    static final String RIGHT_ARROW = "→";
    static final String LEFT_ARROW = "←";

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A piece of text at one height: −1 lowered, 0 on the line, 1 raised. */
    record Run(String text, int height) {

        boolean isArrow() {
            return text.equals(RIGHT_ARROW) || text.equals(LEFT_ARROW);
        }
    }

    private final String source;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int pendingHeight;
    private int at;

    private Markup(String source) {
        this.source = source;
    }

    /** The text with everything that would be markup shown as it is, for what readers type. */
    public static String plain(String text) {
        return text.replace("\\", "\\\\").replace("_", "\\_").replace("^", "\\^");
    }

    static List<Run> runs(String text) {
        return new Markup(text).read();
    }

    private List<Run> read() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '\\' && at < source.length()) {
                put(source.charAt(at++), 0);
            } else if ((c == '_' || c == '^') && at < source.length()) {
                script(c == '_' ? -1 : 1);
            } else {
                letter(c);
            }
        }
        flush();
        return runs;
    }

    private void letter(char c) {
        if (c == '→' || c == '←') {
            flush();
            runs.add(new Run(String.valueOf(c), 0));
        } else if (LOWERED.indexOf(c) >= 0) {
            put((char) ('0' + LOWERED.indexOf(c)), -1);
        } else if (RAISED.indexOf(c) >= 0) {
            put((char) ('0' + RAISED.indexOf(c)), 1);
        } else if (c == '⁻') {
            put('\u2212', 1);
        } else {
            put(c, 0);
        }
    }

    private void script(int height) {
        if (source.charAt(at) == '{') {
            int end = source.indexOf('}', at);
            int stop = end < 0 ? source.length() : end;
            source.substring(at + 1, stop).chars().forEach(c -> put((char) c, height));
            at = Math.min(source.length(), stop + 1);
            return;
        }
        boolean sign = "-\u2212+".indexOf(source.charAt(at)) >= 0;
        int end = at + (sign ? 1 : 0);
        while (end < source.length() && Character.isDigit(source.charAt(end))) {
            end++;
        }
        int stop = Math.max(end, at + 1);
        source.substring(at, stop).chars().forEach(c -> put(c == '-' ? '\u2212' : (char) c, height));
        at = stop;
    }

    private void put(char c, int height) {
        if (height != pendingHeight) {
            flush();
            pendingHeight = height;
        }
        pending.append(c);
    }

    private void flush() {
        if (pending.length() > 0) {
            runs.add(new Run(pending.toString(), pendingHeight));
            pending.setLength(0);
        }
    }
}
