package firstlayer.app;

import java.util.Locale;

/** The one message of a machine on which no window can be opened. */
final class NoWindow {

    private NoWindow() {}

    /** @param program what one writes to start the program */
    static String message(Throwable failure, String program) {
        return String.format(
                Locale.ROOT,
                "No window can be opened: %s%nWithout a window these work: %s solve LINK, check DIR or --help.",
                cause(failure),
                program);
    }

    /** What is in the way, and what to do about it. */
    static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = String.valueOf(root.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("display")) {
            return "there is no display. Run it where a screen is, or set DISPLAY.";
        }
        if (lower.contains("fontfactory")) {
            return "the library for fonts is missing. Install it (Debian, Ubuntu: apt install libpangoft2-1.0-0 fontconfig).";
        }
        if (lower.contains("gtk") || lower.contains("glass")) {
            return "the GTK 3 library is missing. Install it (Debian, Ubuntu: apt install libgtk-3-0).";
        }
        if (lower.contains(".so") || root instanceof UnsatisfiedLinkError) {
            return String.format(
                    Locale.ROOT,
                    "a system library is missing (%s). Install X11 and GTK 3 (Debian, Ubuntu: apt install libgtk-3-0 libgl1).",
                    text);
        }
        return String.format(Locale.ROOT, "JavaFX could not start (%s).", root);
    }
}
