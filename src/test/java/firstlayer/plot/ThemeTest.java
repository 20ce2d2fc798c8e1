package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final List<String> LETTERS = List.of(
            "-text",
            "-muted",
            "-accent",
            "-input",
            "-weight",
            "-negative",
            "-bias",
            "-output",
            "-loss",
            "-gradient",
            "-rate",
            "-good",
            "-warning",
            "-bad");

    /** A rule's selector where it is one class alone. */
    private static final Pattern CLASS = Pattern.compile("(?m)^\\.([\\w-]+)(?::[\\w-]+)*(?=\\s*[,{])");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern NAMED = Pattern.compile("[{;]\\s*(-(?!fx-)[a-z][\\w-]*)\\s*:");
    private static final Pattern VALUE = Pattern.compile(":[^;{}]*;");
    private static final Pattern ASKED = Pattern.compile("(?<![\\w-])-(?!fx-)[a-z][\\w-]*");

    /** A class that two rooms style is two things under one name, and each is painted over by the other. */
    @Test
    void noClassIsStyledByTwoRooms() {
        Map<String, String> rooms = new HashMap<>();
        for (String sheet : List.of("plot", "prose", "controls", "shell")) {
            Set<String> classes = CLASS.matcher(ThemeColors.text(sheet))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertFalse(classes.isEmpty(), sheet);
            for (String name : classes) {
                String other = rooms.put(name, sheet);
                assertNull(other, () -> name + " is styled by " + other + " and by " + sheet);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "stage", "stage-dark"})
    void everyThemeNamesTheSameColours(String theme) {
        assertEquals(
                new TreeSet<>(ThemeColors.settings("tokens-light").keySet()),
                new TreeSet<>(ThemeColors.settings("tokens-" + theme).keySet()));
    }

    /** A name that no sheet gives a colour would be found out by nobody before a reader points there. */
    @Test
    void everyColourThatIsAskedForIsNamed() {
        List<String> sheets = List.of(
                "tokens-light",
                "roles",
                "bridge",
                "plot",
                "prose",
                "study",
                "controls",
                "shell",
                "review",
                "speaker",
                "stage");
        Set<String> named = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (String sheet : sheets) {
            String text = COMMENT.matcher(ThemeColors.text(sheet)).replaceAll("");
            NAMED.matcher(text).results().forEach(found -> named.add(found.group(1)));
            VALUE.matcher(text)
                    .results()
                    .forEach(
                            value -> ASKED.matcher(value.group()).results().forEach(found -> asked.add(found.group())));
        }
        assertTrue(asked.contains("-accent"));
        asked.removeAll(named);
        assertEquals(Set.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "plot", "bridge"})
    void onlyTokensHoldColours(String sheet) {
        assertTrue(ThemeColors.settings(sheet).values().stream()
                .noneMatch(value -> value.contains("#") || value.contains("rgb")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "light, -surface, 4.5",
        "light, -surface-raised, 4.5",
        "dark, -surface, 4.5",
        "dark, -surface-raised, 4.5",
        "stage, -surface, 7",
        "stage, -surface-raised, 7",
        "stage-dark, -surface, 7",
        "stage-dark, -surface-raised, 7"
    })
    void everyInkForLettersCanBeReadOnItsGround(String theme, String ground, double least) {
        for (String role : LETTERS) {
            double contrast = ThemeColors.contrast(ThemeColors.color(theme, role), ThemeColors.color(theme, ground));
            assertTrue(
                    contrast >= least,
                    () -> String.format(Locale.ROOT, "%s %s on %s: %.2f", theme, role, ground, contrast));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "light, 4.5",
        "dark, 4.5",
        "stage, 7",
        "stage-dark, 7",
    })
    void wordsCanBeReadOnSoftFills(String theme, double least) {
        for (String kind : List.of("-good", "-warning", "-bad", "-accent")) {
            for (String letters : List.of(kind, "-text")) {
                double contrast = ThemeColors.contrast(
                        ThemeColors.color(theme, letters), ThemeColors.color(theme, kind + "-soft"));
                assertTrue(
                        contrast >= least,
                        () -> String.format(Locale.ROOT, "%s %s on %s-soft: %.2f", theme, letters, kind, contrast));
            }
        }
        double onAccent =
                ThemeColors.contrast(ThemeColors.color(theme, "-on-accent"), ThemeColors.color(theme, "-accent"));
        assertTrue(onAccent >= least, () -> String.format(Locale.ROOT, "%s -on-accent: %.2f", theme, onAccent));
    }

    /** ΔE*ab (CIE 1976) of 30 and more is told apart at a glance. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "stage", "stage-dark"})
    void biasAndRateAreToldApart(String theme) {
        double[] bias = ThemeColors.lab(ThemeColors.color(theme, "-bias"));
        double[] rate = ThemeColors.lab(ThemeColors.color(theme, "-rate"));
        double apart = Math.sqrt(
                Math.pow(bias[0] - rate[0], 2) + Math.pow(bias[1] - rate[1], 2) + Math.pow(bias[2] - rate[2], 2));
        assertTrue(apart >= 30, () -> String.format(Locale.ROOT, "%s: ΔE %.1f", theme, apart));
    }
}
