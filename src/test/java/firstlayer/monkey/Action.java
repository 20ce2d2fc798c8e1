package firstlayer.monkey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is done to a window, written as a line such as {@code DRAG 0.412 0.203 0.498 0.110}. It means something in every
 * state of the window, so that any list of actions can be played.
 *
 * @param with what it is done with; no text with a space but the last
 */
public record Action(Kind kind, List<String> with) {

    /** What can be done. A share is of all there is: of the window's width, or of a list. */
    public enum Kind {
        /** One of what takes a press, by its share, and how. */
        CLICK,
        /** A point, by its shares, and how. */
        POINT,
        /** From a point to another, by their shares. */
        DRAG,
        /** One of what can be dragged, by its share, and how far in shares. */
        PULL,
        /** Keys held together, by their names. */
        KEYS,
        /** Text, as {@link #quoted}. */
        TYPE,
        /** The wheel at a point, by its shares, with or without Ctrl. */
        WHEEL,
        /** Width and height in pixels. */
        SIZE,
        /** The name of a look. */
        THEME,
        /** Steps larger or smaller than 100 %. */
        ZOOM,
        /** One of the menu's items, by its share. */
        MENU,
        /** A link of the program, or of another page. */
        LINK,
        /** One of the notes, by its share, and what becomes of it. */
        NOTE,
        /** Waits until the page has settled. */
        REST
    }

    public static Action of(Kind kind, Object... with) {
        return new Action(kind, Stream.of(with).map(Action::word).toList());
    }

    private static String word(Object part) {
        return part instanceof Double share ? String.format(Locale.ROOT, "%.3f", share) : part.toString();
    }

    /** Reads a line; empty for one that is blank or a remark. */
    public static Optional<Action> read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        List<String> words = List.of(line.strip().split(" "));
        return Optional.of(new Action(Kind.valueOf(words.get(0)), words.subList(1, words.size())));
    }

    /** Below 1, also where three digits round it up: the last of some things is still one of them. */
    public double share(int part) {
        return Math.min(Math.nextDown(1.0), Double.parseDouble(with.get(part)));
    }

    public int number(int part) {
        return Integer.parseInt(with.get(part));
    }

    public String word(int part) {
        return with.get(part);
    }

    /** The text of {@link Kind#TYPE}. */
    public String text() {
        String quoted = with.get(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '\\') {
                text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(quoted.charAt(i));
            }
        }
        return text.toString();
    }

    /** Text as one word: what is no visible ASCII as a backslash and four digits. */
    static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c > ' ' && c < 127 && c != '\\'
                        ? String.valueOf((char) c)
                        : String.format(Locale.ROOT, "\\%04X", c))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(kind.name()), with.stream()).collect(Collectors.joining(" "));
    }
}
