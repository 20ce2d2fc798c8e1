package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.plot.ScrollArea;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Shelf;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.examples.ExamplesMenu;
import firstlayer.ui.examples.OwnExamples;
import firstlayer.ui.prose.Prose;
import firstlayer.widget.WidgetEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The pages that have been opened, by folder and file, with what the reader left them at last time. The text of the last few is kept
 * as it is; of one that was left longer ago it is made again when the page comes back, and read on where it was left.
 */
final class Pages {

    /** A long note takes some megabytes as nodes. */
    private static final int WITH_TEXT = 3;

    /** What stays of a page without its text: what was written and answered is kept where the text finds it again. */
    private record Left(Note note, Optional<WidgetSession<?>> session, Node picture, ReadTo place) {}

    private final Function<String, Optional<WidgetEntry<?>>> entries;
    private final BiFunction<Note, Optional<WidgetSession<?>>, Prose> prose;
    private final SettingsStore settings;
    private final Executor background;
    private final Shelf shelf;
    /** That opened last at the end. */
    private final Map<NoteKey, Page> pages = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<NoteKey, Left> left = new HashMap<>();
    private final BooleanProperty waits;
    private double speed = 1;
    private boolean still;

    Pages(
            Function<String, Optional<WidgetEntry<?>>> entries,
            BiFunction<Note, Optional<WidgetSession<?>>, Prose> prose,
            SettingsStore settings,
            Executor background,
            Shelf shelf) {
        this.entries = entries;
        this.prose = prose;
        this.settings = settings;
        this.background = background;
        this.shelf = shelf;
        this.waits = new SimpleBooleanProperty(settings.get(Settings.AFTER));
        waits.addListener((property, before, now) -> {
            settings.set(Settings.AFTER, now);
            pages.values().forEach(page -> leaveOut(page.prose(), page.picture()));
        });
    }

    /** Whether parts of a picture wait for the predictions that their note names. */
    BooleanProperty waits() {
        return waits;
    }

    private NoteKey key(Note note) {
        return shelf.key(note);
    }

    /** @throws IllegalArgumentException where a link is not legal for its widget, saying what would be right */
    void check(Link link) {
        entries.apply(link.widget()).map(WidgetEntry::widget).ifPresent(widget -> {
            Values initial = Values.initial(widget.parameters());
            Stream.concat(Stream.of(link.query()), link.beside().stream())
                    .map(initial::with)
                    .flatMap(values -> widget.objection(values).stream())
                    .findFirst()
                    .ifPresent(objection -> {
                        throw new IllegalArgumentException(objection);
                    });
        });
    }

    Page open(Note note) {
        NoteKey key = key(note);
        Page old = pages.get(key);
        if (old != null && old.note().equals(note)) {
            return old;
        }
        Left was = old == null ? left.remove(key) : leave(old);
        Page page = was == null ? make(note) : again(note, was);
        pages.put(key, page);
        leaveOldest();
        return page;
    }

    private void leaveOldest() {
        if (pages.size() > WITH_TEXT) {
            NoteKey oldest = pages.keySet().iterator().next();
            left.put(oldest, leave(pages.remove(oldest)));
        }
    }

    private static Left leave(Page page) {
        page.prose().keep();
        page.prose().close();
        return new Left(page.note(), page.session(), page.picture(), ReadTo.of(page.text()));
    }

    private Page make(Note note) {
        Optional<WidgetSession<?>> session = note.widget().flatMap(entries).map(entry -> session(entry, note));
        session.ifPresent(made -> made.setSpeed(speedNow()));
        session.ifPresent(made -> restore(made, key(note)));
        return page(note, session, session.map(made -> picture(note, made)).orElseGet(Region::new));
    }

    private <R> WidgetSession<R> session(WidgetEntry<R> entry, Note note) {
        return new WidgetSession<>(entry, note.start(), background);
    }

    // What was remembered may be of another version: what is no longer legal is let go.
    private void restore(WidgetSession<?> session, NoteKey note) {
        String query = settings.get(Settings.VALUES, note);
        try {
            session.open(query);
        } catch (IllegalArgumentException outdated) {
            settings.set(Settings.VALUES, note, "");
        }
    }

    // A saved file keeps its picture and values; only a new start or another widget makes a new one.
    private Page again(Note note, Left was) {
        boolean samePicture =
                was.note().widget().equals(note.widget()) && was.note().start().equals(note.start());
        Page page = samePicture ? page(note, was.session(), was.picture()) : make(note);
        // Where only the head was known there is nothing to stay at.
        if (samePicture && was.note().whole() && !was.place().isTop()) {
            page.prose().finish();
            was.place().holdAt(page.text(), page.prose()::isSettled);
        }
        return page;
    }

    private Page page(Note note, Optional<WidgetSession<?>> session, Node picture) {
        Prose text = prose.apply(note, session);
        ScrollPane pane = new ScrollArea(text.node());
        pane.getStyleClass().add("note-pane");
        pane.setFitToWidth(true);
        text.waiting().addListener((property, before, now) -> leaveOut(text, picture));
        leaveOut(text, picture);
        return new Page(note, session, text, pane, picture);
    }

    private void leaveOut(Prose text, Node picture) {
        if (picture instanceof PicturePane pane) {
            pane.leaveOut(waits.get() ? text.waiting().get() : Set.of(), text.showAllParts());
        }
    }

    private Node picture(Note note, WidgetSession<?> session) {
        NoteKey key = key(note);
        OwnExamples own = new OwnExamples(settings, background, key, session);
        PicturePane pane = new PicturePane(session, new ExamplesMenu(session, own));
        boolean open = switch (note.more()) {
            case OPEN -> true;
            case CLOSED -> false;
            case REMEMBERED -> settings.get(Settings.MORE, key);
        };
        pane.controls().moreProperty().set(open);
        pane.controls().moreProperty().addListener((property, before, now) -> settings.set(Settings.MORE, key, now));
        return pane;
    }

    /** Plays every picture so many times faster than usual, those not opened yet too. */
    void speed(double times) {
        speed = times;
        sessions().values().forEach(session -> session.setSpeed(speedNow()));
    }

    /** Shows the end of every run at once, or plays it. */
    void still(boolean wanted) {
        still = wanted;
        speed(speed);
    }

    private double speedNow() {
        return still ? Double.POSITIVE_INFINITY : speed;
    }

    /**
     * Records what was written and is not recorded yet.
     *
     * @param pictures whether what every picture is set to goes into the settings as well
     */
    void gather(boolean pictures) {
        pages.values().forEach(page -> page.prose().keep());
        if (pictures) {
            sessions()
                    .forEach((key, session) -> settings.set(
                            Settings.VALUES,
                            key,
                            session.knobs().now().toQuery(session.knobs().start())));
        }
    }

    /** Builds no more of any page. */
    void close() {
        pages.values().forEach(page -> page.prose().close());
    }

    private Map<NoteKey, WidgetSession<?>> sessions() {
        Map<NoteKey, WidgetSession<?>> sessions = new LinkedHashMap<>();
        left.forEach((key, page) -> page.session().ifPresent(session -> sessions.put(key, session)));
        pages.forEach((key, page) -> page.session().ifPresent(session -> sessions.put(key, session)));
        return sessions;
    }
}
