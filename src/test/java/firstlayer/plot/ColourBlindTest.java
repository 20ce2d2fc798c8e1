package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is left of the roles' colours where one kind of cone is missing, and what tells roles apart whose colours then are not. The
 * three matrices are those of Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE TVCG 15 (2009), severity 1, for linear RGB.
 */
class ColourBlindTest {

    private static final Map<String, double[][]> MATRICES = Map.of(
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}
            });

    private static final List<String> ROLES =
            List.of("input", "weight", "negative", "bias", "output", "loss", "gradient", "rate");

    /** CIE L* by which two are told apart as lighter and darker. */
    private static final double LIGHTER = 10;

    /** ΔE*ab by which two are told apart at all. */
    private static final double APART = 20;

    /** What else tells two roles apart, wherever both stand in one picture. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry(
                    "weight negative",
                    "sign and dash: what is negative is dashed, points of the two kinds are dots and squares"),
            Map.entry("weight output", "label at the end of its line; classes have glyphs of their own"),
            Map.entry("weight bias", "label: w at its arrow, b at its line"),
            Map.entry("weight rate", "label at the end of its line; classes have glyphs of their own"),
            Map.entry("negative output", "dash; classes have glyphs of their own"),
            Map.entry("negative bias", "dash, label"),
            Map.entry("negative loss", "dash, label"),
            Map.entry("negative gradient", "dash of another length, label"),
            Map.entry("negative rate", "dash, label; classes have glyphs of their own"),
            Map.entry("input weight", "glyph: inputs are points, weights arrows and lines; label"),
            Map.entry("input bias", "glyph: inputs are points, the bias slides a line; label"),
            Map.entry("input output", "glyph: inputs are points on the axis, outputs heights; label"),
            Map.entry("input rate", "label: no picture draws both"),
            Map.entry("bias rate", "label at the end of its line"),
            Map.entry("output loss", "label at the end of its line"),
            Map.entry("output rate", "label at the end of its line; classes have glyphs of their own"),
            Map.entry("loss gradient", "dash: slopes are dashed; held-out curves are labelled at their end"),
            Map.entry("loss rate", "form: the rate is an arrow or a path with its steps as dots, the loss a curve"),
            Map.entry("gradient rate", "dash: slopes are dashed, steps are arrows"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "stage", "stage-dark"})
    void rolesAreToldApartByLightnessOrByForm(String look) {
        Set<String> alike = new TreeSet<>();
        MATRICES.forEach((kind, matrix) -> {
            for (int i = 0; i < ROLES.size(); i++) {
                for (int j = i + 1; j < ROLES.size(); j++) {
                    double[] one = ThemeColors.lab(seen(look, ROLES.get(i), matrix));
                    double[] other = ThemeColors.lab(seen(look, ROLES.get(j), matrix));
                    if (Math.abs(one[0] - other[0]) < LIGHTER && apart(one, other) < APART) {
                        alike.add(ROLES.get(i) + " " + ROLES.get(j));
                    }
                }
            }
        });
        alike.removeAll(FORMS.keySet());
        assertEquals(Set.of(), alike);
    }

    @Test
    void theMatricesKeepGrey() {
        MATRICES.forEach((kind, matrix) -> {
            for (double[] row : matrix) {
                assertEquals(1, row[0] + row[1] + row[2], 1e-5, kind);
            }
        });
    }

    /** Around what has the keyboard stands the accent, or a line under its words. */
    @Test
    void everyFocusIsShownByTheAccentOrUnderlined() {
        Pattern rule = Pattern.compile("([^{}]*:focused[^{}]*)\\{([^}]*)}");
        for (String sheet : List.of("plot", "prose", "controls", "shell", "study", "review", "speaker", "stage")) {
            rule.matcher(ThemeColors.text(sheet)).results().forEach(found -> {
                String looks = found.group(2);
                boolean inset = found.group(1).contains(".pill") && looks.contains("insets");
                assertTrue(
                        looks.contains("-accent") || looks.contains("underline") || inset,
                        () -> sheet + found.group(1) + looks);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "stage", "stage-dark"})
    void theRingOfFocusIsSeenOnEveryGround(String look) {
        List<String> faults = new ArrayList<>();
        for (String ground : List.of(
                "-surface", "-surface-raised", "-accent-soft", "-good-soft", "-warning-soft", "-bad-soft", "-grid")) {
            double contrast = ThemeColors.contrast(ThemeColors.color(look, "-accent"), ThemeColors.color(look, ground));
            if (contrast < 3) {
                faults.add(String.format(Locale.ROOT, "%s: %.2f", ground, contrast));
            }
        }
        assertEquals("", faults.stream().collect(Collectors.joining("\n")));
    }

    private static double apart(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    /** A colour as it is seen, in sRGB. */
    private static double[] seen(String look, String role, double[][] matrix) {
        double[] color = ThemeColors.color(look, "-" + role);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                double c = color[j];
                sum += matrix[i][j] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
            }
            double linear = Math.max(0, Math.min(1, sum));
            seen[i] = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        }
        return seen;
    }
}
