package firstlayer.app;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Characters of notes that no font of this machine has: where they stand, a box is drawn. Other machines may have them. */
final class MissingGlyphs {

    private final IntPredicate drawn;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /** @param drawn whether a font has a character */
    MissingGlyphs(IntPredicate drawn) {
        this.drawn = drawn;
    }

    /** Asks the typeface that is brought along, and those of the machine. */
    static MissingGlyphs here() {
        List<Font> fonts = new ArrayList<>(List.of(own()));
        fonts.addAll(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()));
        return new MissingGlyphs(code -> fonts.stream().anyMatch(font -> font.canDisplay(code)));
    }

    private static Font own() {
        try (InputStream file =
                MissingGlyphs.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the program's own typeface cannot be read; copy it again", broken);
        }
    }

    /** A line for each character of each note, at its first place. */
    List<String> in(Path folder) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                lines.addAll(inFile(file));
            }
        } catch (IOException unreadable) {
            lines.add(folder + ": cannot be read for its characters: " + unreadable.getMessage());
        }
        return lines;
    }

    private List<String> inFile(Path file) throws IOException {
        Map<Integer, String> missing = new LinkedHashMap<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1)) {
            number++;
            String place = file.getFileName() + ":" + number;
            line.codePoints()
                    .filter(code -> !isInvisible(code) && !known.computeIfAbsent(code, drawn::test))
                    .forEach(code -> missing.putIfAbsent(code, said(place, code)));
        }
        return List.copyOf(missing.values());
    }

    /** What shapes its neighbours, and has no shape of its own. */
    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return Character.isWhitespace(code)
                || Character.isISOControl(code)
                || type == Character.FORMAT
                || code >= 0xFE00 && code <= 0xFE0F;
    }

    private static String said(String place, int code) {
        return String.format(
                Locale.ROOT,
                "%s: no font here has '%s' (U+%04X %s); a box stands for it",
                place,
                Character.toString(code),
                code,
                Character.getName(code));
    }
}
