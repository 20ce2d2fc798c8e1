package firstlayer.app;

import java.util.Locale;

/** The one message of a machine on which no window can be opened. */
final class NoWindow {

    private NoWindow() {}

    static String message(Throwable failure) {
        return String.format(
                Locale.ROOT,
                "No window can be opened: %s%nWithout a window these work: java -jar target/first-layer.jar solve LINK, check DIR or --help.",
                cause(failure));
    }

    private static String cause(Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("display")) {
            return "there is no display. Run it where a screen is, or set DISPLAY.";
        }
        if (lower.contains("gtk") || lower.contains("glass")) {
            return "the GTK 3 library is missing. Install it (Debian, Ubuntu: apt install libgtk-3-0).";
        }
        if (lower.contains(".so") || failure instanceof UnsatisfiedLinkError) {
            return String.format(
                    Locale.ROOT,
                    "a system library is missing (%s). Install X11 and GTK 3 (Debian, Ubuntu: apt install libgtk-3-0 libgl1).",
                    text);
        }
        return String.format(Locale.ROOT, "JavaFX could not start (%s).", text);
    }
}
