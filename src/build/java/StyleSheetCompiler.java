import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Makes the style sheets ready that the program starts with: AtlantaFX's without the controls that the program has none of, and of
 * every sheet the binary form that JavaFX reads in its place. Each rule is compared with each kind of node, so that at the start a
 * rule that nothing can match costs as much as one that is needed.
 */
final class StyleSheetCompiler {

    private static final List<String> THEMES = List.of("primer-light", "primer-dark");

    /** Style classes of controls and of looks that no part of the program has. */
    private static final Set<String> UNUSED = Set.of(
            "accordion",
            "area-legend-symbol",
            "axis",
            "bar-chart",
            "bar-legend-symbol",
            "bb-code",
            "breadcrumbs",
            "bubble-legend-symbol",
            "calendar",
            "caption-menu-item",
            "card",
            "chart",
            "color-palette",
            "color-palette-region",
            "color-picker",
            "custom-color-dialog",
            "custom-text-field",
            "date-picker",
            "date-picker-popup",
            "ikonli-font-icon",
            "input-group",
            "interactive",
            "menu-bar",
            "message",
            "modal-box",
            "modal-pane",
            "notification",
            "pagination",
            "password-field",
            "pie-legend-symbol",
            "progress-indicator",
            "radio-button",
            "ring-progress-indicator",
            "spinner",
            "split-menu-button",
            "stacked-bar-chart",
            "tab-pane",
            "table-cell",
            "table-row-cell",
            "table-view",
            "tile",
            "tile-base",
            "titled-pane",
            "toggle-switch",
            "tool-bar",
            "tree-cell",
            "tree-table-cell",
            "tree-table-row-cell",
            "tree-table-view",
            "tree-view");

    /** How the names of whole families of them begin. */
    private static final List<String> UNUSED_FAMILIES =
            List.of("bg-", "border-", "chart-", "default-color", "elevated-", "html-editor", "title-");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private StyleSheetCompiler() {}

    /** @param arguments the folder of the program's sheets, compiled */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String theme : THEMES) {
            Files.writeString(folder.resolve(theme + ".css"), reduced(read("/atlantafx/base/theme/" + theme + ".css")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(sheet.toFile(), folder.resolve(name).toFile());
            }
        }
    }

    private static String read(String resource) throws IOException {
        URL url = StyleSheetCompiler.class.getResource(resource);
        if (url == null) {
            throw new IOException(resource + ": not on the class path; is this still where AtlantaFX has it?");
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reduced(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(StyleSheetCompiler::reduced)
                .collect(Collectors.joining());
    }

    private static String reduced(MatchResult rule) {
        List<String> selectors = Arrays.stream(rule.group(1).split(","))
                .map(String::strip)
                .filter(StyleSheetCompiler::isUsed)
                .toList();
        return selectors.isEmpty() ? "" : String.join(",\n", selectors) + " " + rule.group(2) + "\n";
    }

    private static boolean isUsed(String selector) {
        Matcher classes = STYLE_CLASS.matcher(selector);
        return classes.results()
                .map(found -> found.group(1))
                .noneMatch(name ->
                        UNUSED.contains(name) || UNUSED_FAMILIES.stream().anyMatch(name::startsWith));
    }
}
