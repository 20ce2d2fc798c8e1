package firstlayer.store;

import java.util.Map;
import java.util.Optional;

/**
 * How the window was left.
 *
 * @param theme    light, dark or system
 * @param zoom     text scale in percent
 * @param question file name of the note that was open; empty at first
 * @param notes    folder of the reader's own notes; empty for the packed ones
 * @param values   per folder and note file, the query of its picture; under the file's name alone what an older version kept
 * @param more     in the same way, whether the controls behind More were open
 * @param frame    place and size of the window
 * @param dividers places of the two dividers, 0 to 1
 */
public record Settings(
        Theme theme,
        int zoom,
        String question,
        String notes,
        Map<String, String> values,
        Map<String, Boolean> more,
        Optional<Frame> frame,
        Dividers dividers) {

    /** Smallest and largest text scale in percent. */
    public static final int SMALLEST_ZOOM = 80;

    public static final int LARGEST_ZOOM = 250;

    public enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** Place and size of the window in pixels. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {

        /** Wherever the system puts it. */
        public static final Frame FIRST_DAY = new Frame(Double.NaN, Double.NaN, 1366, 768, false);
    }

    /**
     * @param rail share of the window for the rail
     * @param note share of the rest for the note
     */
    public record Dividers(double rail, double note) {}

    /** A file may lack anything or hold a number from another time; what is missing is as on the first day. */
    public Settings {
        theme = theme == null ? Theme.SYSTEM : theme;
        zoom = zoom == 0 ? 100 : Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom));
        question = question == null ? "" : question;
        notes = notes == null ? "" : notes;
        values = values == null ? Map.of() : Map.copyOf(values);
        more = more == null ? Map.of() : Map.copyOf(more);
        frame = frame == null ? Optional.empty() : frame;
        dividers = dividers == null ? new Dividers(0.155, 0.39) : dividers;
    }

    public static Settings firstDay() {
        return new Settings(null, 0, null, null, null, null, null, null);
    }

    public Settings with(Theme theme) {
        return new Settings(theme, zoom, question, notes, values, more, frame, dividers);
    }

    public Settings withZoom(int zoom) {
        return new Settings(theme, zoom, question, notes, values, more, frame, dividers);
    }

    public Settings withQuestion(String question) {
        return new Settings(theme, zoom, question, notes, values, more, frame, dividers);
    }

    public Settings withNotes(String notes) {
        return new Settings(theme, zoom, question, notes, values, more, frame, dividers);
    }

    /** The query a note's picture was left at; empty where nothing is known. */
    public String values(NoteKey note) {
        return note.of(values).orElse("");
    }

    public Settings withValues(NoteKey note, String query) {
        return new Settings(theme, zoom, question, notes, note.put(values, query), more, frame, dividers);
    }

    /** Whether the controls behind More were open. */
    public boolean more(NoteKey note) {
        return note.of(more).orElse(false);
    }

    public Settings withMore(NoteKey note, boolean open) {
        return new Settings(theme, zoom, question, notes, values, note.put(more, open), frame, dividers);
    }

    public Settings with(Frame frame) {
        return new Settings(theme, zoom, question, notes, values, more, Optional.of(frame), dividers);
    }

    public Settings with(Dividers dividers) {
        return new Settings(theme, zoom, question, notes, values, more, frame, dividers);
    }
}
