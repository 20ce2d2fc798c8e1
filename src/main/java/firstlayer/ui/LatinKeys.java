package firstlayer.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Names a key by the Latin letter or the digit that stands on it, whatever layout is on. JavaFX names most keys by the
 * character they write: under a Russian layout the key of S is none it knows, under a French one the key of 3 is a quotation
 * mark. So a letter of another script is looked up in the standard layouts of its script, and a digit is one wherever it is
 * written; with Ctrl it is also the key that would write it with Shift.
 */
public final class LatinKeys {

    /** The letters from left to right as a US keyboard has them, row by row. */
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

    /** The same keys elsewhere, a space where no letter is; of two layouts of a script the more usual one stands first. */
    private static final String[] LAYOUTS = {
        // Russian; Ukrainian; Greek; Hebrew; Arabic; Persian; Georgian
        "йцукенгшщзфывапролдячсмить",
        "йцукенгшщзфівапролдячсмить",
        " ςερτυθιοπασδφγηξκλζχψωβνμ",
        "  קראטוןםפשדגכעיחלךזסבהנמצ",
        "ضصثقفغعهخحشسيبلاتنمئءؤر ىة",
        "ضصثقفغعهخحشسیبلاتنمظطزرذدئ",
        "ქწერტყუიოპასდფგჰჯკლზხცვბნმ"
    };

    /** What a French keyboard writes with the keys of 1 to 0 without Shift. */
    private static final String FRENCH_DIGITS = "&é\"'(-è_çà";

    private static final Map<Character, KeyCode> LETTERS = letters();

    private LatinKeys() {}

    private static Map<Character, KeyCode> letters() {
        Map<Character, KeyCode> letters = new HashMap<>();
        for (String layout : LAYOUTS) {
            for (int i = 0; i < LATIN.length(); i++) {
                letters.putIfAbsent(layout.charAt(i), letter(LATIN.charAt(i)));
            }
        }
        letters.remove(' ');
        return letters;
    }

    private static KeyCode letter(char latin) {
        return KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(latin)));
    }

    private static KeyCode digit(int digit) {
        return KeyCode.getKeyCode(Integer.toString(digit));
    }

    /** From now on every key that goes through a scene has its Latin name, for whoever listens. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            KeyEvent named = named(event);
            if (named != event) {
                event.consume();
                Event.fireEvent(event.getTarget(), named);
            }
        });
    }

    /** The same event where it has its Latin name already. */
    public static KeyEvent named(KeyEvent event) {
        String text = event.getText().toLowerCase(Locale.ROOT);
        if (text.length() != 1) {
            return event;
        }
        char written = text.charAt(0);
        KeyCode code = event.getCode();
        if (written >= 'a' && written <= 'z') {
            return as(event, letter(written), event.isShiftDown());
        }
        if (LETTERS.containsKey(written) && !code.isLetterKey()) {
            return as(event, LETTERS.get(written), event.isShiftDown());
        }
        if (written >= '0' && written <= '9') {
            // Where a digit is written with Shift, Shift is no part of a command with Ctrl.
            boolean shift = event.isShiftDown() && (code.isDigitKey() || !event.isShortcutDown());
            return as(event, digit(written - '0'), shift);
        }
        int french = FRENCH_DIGITS.indexOf(written);
        boolean free = written != '-' && !event.isShiftDown() && !code.isDigitKey() && !code.isLetterKey();
        return french >= 0 && free && event.isShortcutDown() ? as(event, digit((french + 1) % 10), false) : event;
    }

    private static KeyEvent as(KeyEvent event, KeyCode code, boolean shift) {
        if (code == event.getCode() && shift == event.isShiftDown()) {
            return event;
        }
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
