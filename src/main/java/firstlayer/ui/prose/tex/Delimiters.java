package firstlayer.ui.prose.tex;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code \left}, {@code \big} and their like make larger. */
final class Delimiters {
    private static final Set<String> ALL = TexCommands.words(
            "( ) [ ] | / . < > \\{ \\} \\| \\lbrace \\rbrace \\lbrack \\rbrack \\langle \\rangle \\lfloor"
                    + " \\rfloor \\lceil \\rceil \\vert \\Vert \\lvert \\rvert \\lVert \\rVert \\backslash \\uparrow"
                    + " \\downarrow \\Uparrow \\Downarrow \\updownarrow ‖ ∥ ⟨ ⟩ ⌊ ⌋ ⌈ ⌉");

    /** Bars, of which the library has no larger ones for {@code \big}. */
    private static final Map<String, String> BARS = Map.of(
            "|", "\\vert",
            "\\vert", "\\vert",
            "\\lvert", "\\vert",
            "\\rvert", "\\vert",
            "\\|", "\\Vert",
            "\\Vert", "\\Vert",
            "\\lVert", "\\Vert",
            "\\rVert", "\\Vert",
            "‖", "\\Vert",
            "∥", "\\Vert");

    private static final Map<String, String> SQUARE = Map.of("\\lbrack", "[", "\\rbrack", "]");

    /** By the last letter of {@code \bigl}: which side of what it encloses. */
    private static final Map<Character, String> CLASSES =
            Map.of('l', "\\mathopen", 'r', "\\mathclose", 'm', "\\mathrel");

    private Delimiters() {}

    static boolean has(String sign) {
        return ALL.contains(sign);
    }

    /** As it is written after {@code \left}. */
    static String sized(String sign) {
        return BARS.getOrDefault(
                sign, SQUARE.getOrDefault(sign, TexCharacters.sign(sign).orElse(sign)));
    }

    /**
     * The TeX of a larger delimiter.
     *
     * @param command {@code bigl}, {@code Bigg} …
     */
    static String larger(String command, String sign) {
        char side = command.charAt(command.length() - 1);
        String size = CLASSES.containsKey(side) ? command.substring(0, command.length() - 1) : command;
        String drawn = BARS.containsKey(sign)
                ? String.format(Locale.ROOT, "\\left%s\\vphantom{\\%s(}\\right.", BARS.get(sign), size)
                : String.format(Locale.ROOT, "\\%s%s", size, sized(sign));
        return String.format(Locale.ROOT, "%s{%s}", CLASSES.getOrDefault(side, "\\mathord"), drawn);
    }
}
