package firstlayer.plot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The colours of the looks, as their style sheets say them, and how colours compare. */
final class ThemeColors {

    private static final Pattern SETTING = Pattern.compile("(-[a-z-]+)\\s*:\\s*([^;]+);");

    private ThemeColors() {}

    static Map<String, String> settings(String sheet) {
        Map<String, String> settings = new LinkedHashMap<>();
        Matcher matcher = SETTING.matcher(text(sheet));
        while (matcher.find()) {
            settings.put(matcher.group(1), matcher.group(2).strip());
        }
        return settings;
    }

    static String text(String sheet) {
        try (InputStream file = Objects.requireNonNull(
                ThemeColors.class.getResourceAsStream("/firstlayer/theme/" + sheet + ".css"), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static double[] color(String theme, String role) {
        String hex = settings("tokens-" + theme).get(settings("roles").get(role));
        return Stream.of(1, 3, 5)
                .mapToDouble(i -> Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0)
                .toArray();
    }

    /** Contrast of WCAG 2.2: (L₁ + 0.05) / (L₂ + 0.05). */
    static double contrast(double[] a, double[] b) {
        double one = luminance(a) + 0.05;
        double two = luminance(b) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private static double luminance(double[] color) {
        double[] linear = Arrays.stream(color)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    static double[] lab(double[] srgb) {
        double[] c = Arrays.stream(srgb)
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
