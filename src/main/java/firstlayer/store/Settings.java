package firstlayer.store;

import firstlayer.store.Setting.PerNote;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the window was left. What the file holds beside it, such as what a newer version remembers, is kept as it is. */
public final class Settings {

    /** Smallest and largest text scale in percent. */
    public static final int SMALLEST_ZOOM = 80;

    public static final int LARGEST_ZOOM = 250;

    public static final Setting<Theme> THEME =
            new Setting<>("theme", Theme.SYSTEM, Theme.class, UnaryOperator.identity());

    public static final Setting<Motion> MOTION =
            new Setting<>("motion", Motion.SYSTEM, Motion.class, UnaryOperator.identity());

    /** Text scale in percent. */
    public static final Setting<Integer> ZOOM =
            new Setting<>("zoom", 100, Integer.class, zoom -> Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom)));

    /** File name of the note that was open; empty at first. */
    public static final Setting<String> QUESTION =
            new Setting<>("question", "", String.class, UnaryOperator.identity());

    /** Folder of the reader's own notes; empty for the packed ones. */
    public static final Setting<String> NOTES = new Setting<>("notes", "", String.class, UnaryOperator.identity());

    /** The query a note's picture was left at. */
    public static final PerNote<String> VALUES = new PerNote<>("values", "", String.class);

    /** Whether the controls behind More were open. */
    public static final PerNote<Boolean> MORE = new PerNote<>("more", false, Boolean.class);

    /** What the reader saved as examples of a note's picture. */
    public static final PerNote<Examples> EXAMPLES =
            new PerNote<>("examples", Examples.NONE, Examples.class, Examples::merged);

    /** What a speaker wrote to a stop of a note. */
    public static final PerNote<String> REMARKS = new PerNote<>("remarks", "", String.class, Settings::both);

    /** The id of the stop at which the lecture on a note was left. */
    public static final PerNote<String> STOP = new PerNote<>("stop", "", String.class);

    /** Whether parts of a picture wait for the predictions that their note names. */
    public static final Setting<Boolean> AFTER = new Setting<>("after", true, Boolean.class, UnaryOperator.identity());

    /** Place and size of the window. */
    public static final Setting<Frame> FRAME =
            new Setting<>("frame", Frame.INITIAL, Frame.class, frame -> frame.isPossible() ? frame : Frame.INITIAL);

    /** Places of the two dividers. */
    public static final Setting<Dividers> DIVIDERS = new Setting<>(
            "dividers",
            Dividers.INITIAL,
            Dividers.class,
            dividers -> dividers.isPossible() ? dividers : Dividers.INITIAL);

    private static final Map<String, PerNote<?>> PER_NOTE = Stream.of(VALUES, MORE, EXAMPLES, REMARKS, STOP)
            .collect(Collectors.toMap(PerNote::name, setting -> setting));

    public enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** Whether runs are played, or their end is shown at once. */
    public enum Motion {
        FULL,
        REDUCED,
        SYSTEM
    }

    /** Place and size of the window in pixels. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {

        /** Wherever the system puts it. */
        public static final Frame INITIAL = new Frame(Double.NaN, Double.NaN, 1366, 768, false);

        private static final double SMALLEST = 100;
        private static final double LARGEST = 100_000;

        private boolean isPossible() {
            return isLength(width) && isLength(height) && isPlace(x) && isPlace(y);
        }

        private static boolean isLength(double pixels) {
            return pixels >= SMALLEST && pixels <= LARGEST;
        }

        private static boolean isPlace(double pixels) {
            return Double.isNaN(pixels) || Math.abs(pixels) <= LARGEST;
        }
    }

    /**
     * @param rail share of the window for the rail
     * @param note share of the rest for the note
     */
    public record Dividers(double rail, double note) {

        private static final Dividers INITIAL = new Dividers(0.155, 0.39);

        private boolean isPossible() {
            return rail > 0 && rail < 1 && note > 0 && note < 1;
        }
    }

    private static final String VERSION_NAME = "version";
    private static final int VERSION = 1;

    // Never changed once it is here.
    private final ObjectNode page;

    Settings(ObjectNode page) {
        this.page = page;
    }

    static Settings initial() {
        return new Settings(Json.empty());
    }

    /** As the file is to be, with the version of what wrote it. */
    ObjectNode page() {
        ObjectNode written = page.deepCopy();
        written.put(VERSION_NAME, VERSION);
        return written;
    }

    /** Whether a newer version of the program wrote it: what that means by a name may be something else. */
    boolean isNewer() {
        return Json.value(page.get(VERSION_NAME), Integer.class)
                .filter(version -> version > VERSION)
                .isPresent();
    }

    boolean has(Setting<?> setting) {
        return page.has(setting.name());
    }

    <T> T get(Setting<T> setting) {
        return Json.value(page.get(setting.name()), setting.kind())
                .map(setting.legal())
                .orElse(setting.initial());
    }

    <T> Settings with(Setting<T> setting, T value) {
        ObjectNode next = page.deepCopy();
        next.set(setting.name(), Json.tree(value));
        return new Settings(next);
    }

    <T> T get(PerNote<T> setting, NoteKey note) {
        ObjectNode kept = Json.object(page.get(setting.name()));
        return Json.value(note.in(kept), setting.kind()).orElse(setting.initial());
    }

    <T> Settings with(PerNote<T> setting, NoteKey note, T value) {
        ObjectNode kept = Json.object(page.get(setting.name()));
        if (value.equals(get(setting, note)) && !note.isOlderIn(kept)) {
            return this;
        }
        note.put(kept, Json.tree(value));
        ObjectNode next = page.deepCopy();
        next.set(setting.name(), kept);
        return new Settings(next);
    }

    // Of two windows that write to one place neither loses its words.
    private static String both(String before, String here, String there) {
        if (there.isEmpty() || there.equals(before) || there.equals(here)) {
            return here;
        }
        return before.isEmpty() ? there + "\n" + here : there.contains(before) ? there.replace(before, here) : here;
    }

    /** Other settings, with what was changed from some earlier ones to these: note by note, otherwise as a whole. */
    Settings changesSince(Settings earlier, Settings other) {
        ObjectNode onto = other.page.deepCopy();
        names(earlier.page, page).stream()
                .filter(name -> !Objects.equals(earlier.page.get(name), page.get(name)))
                .forEach(name -> onto.set(
                        name, PER_NOTE.containsKey(name) ? notes(PER_NOTE.get(name), earlier, other) : page.get(name)));
        return new Settings(onto);
    }

    private <T> ObjectNode notes(PerNote<T> setting, Settings earlier, Settings other) {
        ObjectNode before = Json.object(earlier.page.get(setting.name()));
        ObjectNode here = Json.object(page.get(setting.name()));
        ObjectNode onto = Json.object(other.page.get(setting.name()));
        for (String note : names(before, here)) {
            JsonNode now = here.get(note);
            if (now == null) {
                onto.remove(note);
            } else if (!now.equals(before.get(note))) {
                onto.set(
                        note,
                        Json.tree(setting.merge()
                                .of(
                                        value(setting, before.get(note)),
                                        value(setting, now),
                                        value(setting, onto.get(note)))));
            }
        }
        return onto;
    }

    private static <T> T value(PerNote<T> setting, JsonNode node) {
        return Json.value(node, setting.kind()).orElse(setting.initial());
    }

    private static Set<String> names(ObjectNode one, ObjectNode other) {
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && page.equals(settings.page);
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }
}
