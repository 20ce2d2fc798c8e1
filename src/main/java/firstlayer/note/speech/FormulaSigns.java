package firstlayer.note.speech;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A formula's source cut into signs: commands with their backslash, whole numbers, single characters; blanks and sizes are gone. */
final class FormulaSigns {

    private static final Set<String> UNHEARD = Set.of(
            "\\left",
            "\\right",
            "\\middle",
            "\\big",
            "\\Big",
            "\\bigg",
            "\\Bigg",
            "\\bigl",
            "\\bigr",
            "\\bigm",
            "\\Bigl",
            "\\Bigr",
            "\\Bigm",
            "\\biggl",
            "\\biggr",
            "\\Biggl",
            "\\Biggr",
            "\\displaystyle",
            "\\textstyle",
            "\\scriptstyle",
            "\\limits",
            "\\nolimits",
            "\\,",
            "\\;",
            "\\:",
            "\\!",
            "\\ ",
            "\\quad",
            "\\qquad",
            "\\thinspace",
            "\\enspace",
            "\\nonumber",
            "\\notag",
            "\\hline",
            "~");

    private static final Set<String> WORDS =
            Set.of("\\text", "\\textrm", "\\textsf", "\\textnormal", "\\mbox", "\\textbf", "\\textit", "\\texttt");

    private FormulaSigns() {}

    static List<String> of(String tex) {
        List<String> signs = new ArrayList<>();
        int at = 0;
        while (at < tex.length()) {
            int end = end(tex, at);
            String sign = tex.substring(at, end);
            add(signs, sign);
            at = WORDS.contains(sign) ? words(tex, end, signs) : end;
        }
        signs.removeIf(String::isEmpty);
        return signs;
    }

    /** Words keep their blanks. */
    private static int words(String tex, int from, List<String> signs) {
        int close = tex.startsWith("{", from) ? tex.indexOf('}', from) : -1;
        if (close < 0 || tex.substring(from + 1, close).matches(".*[\\\\{$].*")) {
            return from;
        }
        signs.addAll(List.of("{", tex.substring(from + 1, close), "}"));
        return close + 1;
    }

    private static int end(String tex, int at) {
        char first = tex.charAt(at);
        if (first == '\\') {
            int end = at + 1;
            while (end < tex.length() && isLatin(tex.charAt(end))) {
                end++;
            }
            return Math.min(tex.length(), Math.max(end, at + 2));
        }
        if (isDigit(first)) {
            int end = at + 1;
            while (end < tex.length() && (isDigit(tex.charAt(end)) || isPoint(tex, end))) {
                end++;
            }
            return end;
        }
        return at + Character.charCount(tex.codePointAt(at));
    }

    private static boolean isPoint(String tex, int at) {
        return tex.charAt(at) == '.' && at + 1 < tex.length() && isDigit(tex.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static void add(List<String> signs, String sign) {
        boolean delimiter = !signs.isEmpty() && signs.get(signs.size() - 1).isEmpty();
        if (delimiter) {
            signs.remove(signs.size() - 1);
        }
        // The dot after \left stands for no delimiter at all.
        if (sign.isBlank() && !sign.startsWith("\\") || delimiter && sign.equals(".")) {
            return;
        }
        if (UNHEARD.contains(sign)) {
            if (sign.equals("\\left") || sign.equals("\\right")) {
                signs.add("");
            }
            return;
        }
        script(sign).ifPresentOrElse(signs::addAll, () -> signs.add(sign));
    }

    /** A raised or lowered sign of Unicode as TeX writes it. */
    private static Optional<List<String>> script(String sign) {
        String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        if (sign.startsWith("\\") || plain.equals(sign) || plain.length() != 1) {
            return Optional.empty();
        }
        String name = String.valueOf(Character.getName(sign.codePointAt(0)));
        return name.contains("SUBSCRIPT")
                ? Optional.of(List.of("_", plain))
                : name.contains("SUPERSCRIPT") || name.startsWith("MODIFIER LETTER")
                        ? Optional.of(List.of("^", plain))
                        : Optional.empty();
    }

    /** Where what begins at a place ends: the brace that closes it, or the next sign. */
    static int groupEnd(List<String> signs, int from) {
        if (from >= signs.size() || !signs.get(from).equals("{")) {
            return Math.min(from + 1, signs.size());
        }
        return closing(signs, from, "{", "}").map(close -> close + 1).orElse(signs.size());
    }

    /** Where the sign stands that closes the one at a place. */
    static Optional<Integer> closing(List<String> signs, int from, String open, String close) {
        int depth = 0;
        int braces = 0;
        for (int i = from; i < signs.size() && braces >= 0; i++) {
            String sign = signs.get(i);
            if (sign.equals(open)) {
                depth++;
            } else if (sign.equals(close)) {
                depth--;
                if (depth == 0) {
                    return Optional.of(i);
                }
            }
            braces += sign.equals("{") ? 1 : sign.equals("}") ? -1 : 0;
        }
        return Optional.empty();
    }

    /** A group without its braces. */
    static List<String> inside(List<String> group) {
        return !group.isEmpty() && group.get(0).equals("{")
                ? group.subList(
                        1, Math.max(1, group.get(group.size() - 1).equals("}") ? group.size() - 1 : group.size()))
                : group;
    }
}
