package firstlayer.note;

import firstlayer.param.Link;
import firstlayer.param.Values;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stop of a lecture as it is written in a note: reading it back gives the same words and the same state. */
public final class StopText {

    /** What a link's address would not hold, or what would end it. */
    private static final String UNSAFE = "()<>\\\"`[] ";

    private static final String MARKS = "\\`*_<~$&";

    /** With a backslash before them they would begin a formula. */
    private static final String BRACKETS = "[]";

    private StopText() {}

    /**
     * @param title  plain words; what is longer than a title may be is left out
     * @param words  what is said of the state, as plain words; empty for nothing
     * @param plays  whether the link plays to the state
     * @param widget the picture's id
     * @param start  the note's start values
     * @param kept   the runs beside the state
     */
    public static String of(
            String title, String words, boolean plays, String widget, Values start, Values now, List<Values> kept) {
        String shown = plain(title)
                .codePoints()
                .limit(LectureStops.LONGEST_TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String link = (plays ? "play:" : "set:") + address(target(widget, start, now, kept));
        return "> [!STOP] " + escaped(shown) + "\n> " + (plain(words).isEmpty() ? "" : escaped(plain(words)) + " ")
                + "[show](" + link + ")\n";
    }

    // What differs from the note's start reads best; where nothing does, there would be nothing to read.
    private static String target(String widget, Values start, Values now, List<Values> kept) {
        String fromStart = Stream.concat(Stream.of(now), kept.stream())
                .map(values -> values.toQuery(start))
                .collect(Collectors.joining("|"));
        return fromStart.isEmpty() ? Link.of(widget, now, kept).toString() : fromStart;
    }

    private static String address(String target) {
        return target.codePoints()
                .mapToObj(c -> UNSAFE.indexOf(c) < 0 ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", c))
                .collect(Collectors.joining());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Words that Markdown takes as they are. */
    private static String escaped(String words) {
        String marked = words.codePoints().mapToObj(StopText::escaped).collect(Collectors.joining());
        // What would begin a heading, a quote or a list.
        return marked.replaceFirst("^(\\d*)([.)#>+-])", "$1\\\\$2");
    }

    private static String escaped(int c) {
        if (BRACKETS.indexOf(c) >= 0) {
            return String.format(Locale.ROOT, "&#%d;", c);
        }
        return (MARKS.indexOf(c) < 0 ? "" : "\\") + Character.toString(c);
    }
}
