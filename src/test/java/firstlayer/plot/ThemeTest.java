package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Pattern SETTING = Pattern.compile("(-[a-z-]+)\\s*:\\s*([^;]+);");
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

    private static Map<String, String> settings(String sheet) {
        Map<String, String> settings = new LinkedHashMap<>();
        Matcher matcher = SETTING.matcher(text(sheet));
        while (matcher.find()) {
            settings.put(matcher.group(1), matcher.group(2).strip());
        }
        return settings;
    }

    private static String text(String sheet) {
        try (InputStream file = Objects.requireNonNull(
                ThemeTest.class.getResourceAsStream("/firstlayer/theme/" + sheet + ".css"), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A class that two rooms style is two things under one name, and each is painted over by the other. */
    @Test
    void noClassIsStyledByTwoRooms() {
        Map<String, String> rooms = new HashMap<>();
        for (String sheet : List.of("plot", "prose", "controls", "shell")) {
            Set<String> classes = CLASS.matcher(text(sheet))
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

    private static double[] color(String theme, String role) {
        String hex = settings("tokens-" + theme).get(settings("roles").get(role));
        return Stream.of(1, 3, 5)
                .mapToDouble(i -> Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0)
                .toArray();
    }

    /** Contrast of WCAG 2.2: (L₁ + 0.05) / (L₂ + 0.05). */
    private static double contrast(double[] a, double[] b) {
        double one = luminance(a) + 0.05;
        double two = luminance(b) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private static double luminance(double[] color) {
        double[] linear = java.util.Arrays.stream(color)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "stage", "stage-dark"})
    void everyThemeNamesTheSameColours(String theme) {
        assertEquals(
                new TreeSet<>(settings("tokens-light").keySet()),
                new TreeSet<>(settings("tokens-" + theme).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "plot", "bridge"})
    void onlyTokensHoldColours(String sheet) {
        assertTrue(settings(sheet).values().stream().noneMatch(value -> value.contains("#") || value.contains("rgb")));
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
            double contrast = contrast(color(theme, role), color(theme, ground));
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
                double contrast = contrast(color(theme, letters), color(theme, kind + "-soft"));
                assertTrue(
                        contrast >= least,
                        () -> String.format(Locale.ROOT, "%s %s on %s-soft: %.2f", theme, letters, kind, contrast));
            }
        }
        double onAccent = contrast(color(theme, "-on-accent"), color(theme, "-accent"));
        assertTrue(onAccent >= least, () -> String.format(Locale.ROOT, "%s -on-accent: %.2f", theme, onAccent));
    }

    /** ΔE*ab (CIE 1976) of 30 and more is told apart at a glance. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "stage", "stage-dark"})
    void biasAndRateAreToldApart(String theme) {
        double[] bias = lab(color(theme, "-bias"));
        double[] rate = lab(color(theme, "-rate"));
        double apart = Math.sqrt(
                Math.pow(bias[0] - rate[0], 2) + Math.pow(bias[1] - rate[1], 2) + Math.pow(bias[2] - rate[2], 2));
        assertTrue(apart >= 30, () -> String.format(Locale.ROOT, "%s: ΔE %.1f", theme, apart));
    }

    private static double[] lab(double[] srgb) {
        double[] c = java.util.Arrays.stream(srgb)
                .map(v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                .toArray();
        double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
        double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
        double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
