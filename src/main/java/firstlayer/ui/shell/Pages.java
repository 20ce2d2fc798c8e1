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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The pages that have been opened, by folder and file; each is made once and kept, with what the reader left it at last time. */
final class Pages {

    private final Function<String, Optional<WidgetEntry<?>>> entries;
    private final BiFunction<Note, Optional<WidgetSession<?>>, Prose> prose;
    private final SettingsStore settings;
    private final Executor background;
    private final Shelf shelf;
    private final Map<NoteKey, Page> pages = new LinkedHashMap<>();
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
        Page old = pages.get(key(note));
        if (old != null && old.note().equals(note)) {
            return old;
        }
        Page page = old == null ? make(note) : reloaded(note, old);
        pages.put(key(note), page);
        return page;
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
    private Page reloaded(Note note, Page old) {
        old.prose().keep();
        boolean samePicture =
                old.note().widget().equals(note.widget()) && old.note().start().equals(note.start());
        Page page = samePicture ? page(note, old.session(), old.picture()) : make(note);
        // Where only the head was known there is nothing to stay at.
        if (samePicture && old.note().whole()) {
            page.prose().finish();
            holdAt(old.text(), page.text());
        }
        old.prose().close();
        return page;
    }

    private static double scrolled(ScrollPane pane) {
        return pane.getVvalue() * hidden(pane);
    }

    /** How much of the content lies outside the pane, in pixels. */
    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    // The same line stays at the top: a share of the height that is known at once, the exact place once it is laid out.
    private static void holdAt(ScrollPane old, ScrollPane pane) {
        double pixels = scrolled(old);
        pane.setVvalue(old.getVvalue());
        pane.viewportBoundsProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable bounds) {
                if (hidden(pane) > 0) {
                    bounds.removeListener(this);
                    Platform.runLater(() -> pane.setVvalue(Math.min(1, pixels / Math.max(1, hidden(pane)))));
                }
            }
        });
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
            pane.leaveOut(waits.get() ? text.waiting().get() : Set.of(), text::showAllParts);
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
        pages.values().forEach(page -> page.session().ifPresent(session -> session.setSpeed(speedNow())));
    }

    /** Shows the end of every run at once, or plays it. */
    void still(boolean wanted) {
        still = wanted;
        speed(speed);
    }

    private double speedNow() {
        return still ? Double.POSITIVE_INFINITY : speed;
    }

    /** Records what was written and is not recorded yet. */
    void keep() {
        pages.values().forEach(page -> page.prose().keep());
    }

    /** Writes what every picture is set to into the settings. */
    void remember() {
        pages.forEach((key, page) -> page.session()
                .ifPresent(session -> settings.set(
                        Settings.VALUES,
                        key,
                        session.knobs().now().toQuery(session.knobs().start()))));
    }
}
