package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.commonmark.node.Heading;

/** Which note is open, and every way from one to another. */
final class Navigation {

    private final Pages pages;
    private final Rail rail;
    private final Desk desk;
    private final SettingsStore settings;
    private final BiConsumer<Optional<Page>, Page> changed;
    private final History history = new History();
    private Optional<Library> library = Optional.empty();
    private Optional<Page> page = Optional.empty();

    /**
     * @param changed is passed the page before, where there was one, and the page now
     */
    Navigation(Pages pages, Rail rail, Desk desk, SettingsStore settings, BiConsumer<Optional<Page>, Page> changed) {
        this.pages = pages;
        this.rail = rail;
        this.desk = desk;
        this.settings = settings;
        this.changed = changed;
    }

    Optional<Page> page() {
        return page;
    }

    /** The questions. */
    List<Note> notes() {
        return library.map(Library::notes).orElse(List.of());
    }

    /** What is no question, such as the glossary. */
    List<Note> extras() {
        return library.map(Library::pages).orElse(List.of());
    }

    /** Shows the questions of a folder, keeping the one that is open where it is still there. */
    void show(Library next, String origin) {
        // A folder that vanished takes nothing off the screen.
        if (next.notes().isEmpty() && library.isPresent()) {
            return;
        }
        library = Optional.of(next);
        pages.from(next.folder());
        rail.show(next.notes(), next.pages(), origin);
        String open = page.map(p -> p.note().file()).orElse(settings.get(Settings.QUESTION));
        next.file(open).or(() -> next.notes().stream().findFirst()).ifPresent(this::put);
    }

    private void put(Note note) {
        Page next = pages.open(note);
        rail.select(note);
        if (page.filter(open -> open == next).isPresent()) {
            return;
        }
        Optional<Page> before = page;
        Optional<WidgetSession<?>> left = before.flatMap(Page::session);
        page = Optional.of(next);
        // A note that was saved keeps its picture, and so its run.
        if (!left.equals(next.session())) {
            left.ifPresent(WidgetSession::suspend);
            next.session().ifPresent(WidgetSession::resume);
        }
        desk.show(next.text(), next.picture());
        settings.set(Settings.QUESTION, note.file());
        changed.accept(before, next);
    }

    void open(Note note) {
        page.filter(open -> !open.note().equals(note)).ifPresent(open -> history.leave(visit(open)));
        put(note);
    }

    /**
     * Opens the question that is open where it has the link's widget, otherwise the first that has, at the link's values.
     *
     * @throws IllegalArgumentException where there is none, or the link is not legal
     */
    void open(Link link) {
        Note note = Stream.concat(page.map(Page::note).stream(), notes().stream())
                .filter(n -> n.widget().equals(Optional.of(link.widget())))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No question here has the widget " + link.widget() + "."));
        page.ifPresent(open -> history.leave(visit(open)));
        put(note);
        page.flatMap(Page::session).ifPresent(session -> session.open(link));
    }

    /**
     * Opens a note at one of its headings.
     *
     * @throws IllegalArgumentException where there is no such note or heading
     */
    void open(NoteLink link) {
        Optional<Note> note = library.flatMap(all -> all.file(link.file()));
        Optional<Heading> heading = note.flatMap(to -> to.heading(link.heading()));
        boolean missing = heading.isEmpty() && !link.heading().isEmpty();
        if (note.isEmpty() || missing && note.get().whole()) {
            String part = link.heading().isEmpty() ? "" : "#" + link.heading();
            throw new IllegalArgumentException("There is no " + link.file() + part + " in this folder.");
        }
        page.ifPresent(open -> history.leave(visit(open)));
        put(note.get());
        desk.front(true);
        page.ifPresent(open -> heading.flatMap(open.prose()::place)
                .ifPresentOrElse(
                        place -> reveal(open.text(), place, 0),
                        () -> open.text().setVvalue(0)));
    }

    /** Opens a note at one of its passages, where some words are marked. */
    void open(Note note, org.commonmark.node.Node passage, String words) {
        page.ifPresent(open -> history.leave(visit(open)));
        put(note);
        desk.front(true);
        page.ifPresent(open -> open.prose().mark(passage, words).ifPresent(found -> reveal(open.text(), found)));
    }

    private static History.Visit visit(Page page) {
        return new History.Visit(
                page.note(),
                page.session().map(session -> session.knobs().now()),
                page.session().map(session -> session.knobs().kept()).orElse(List.of()),
                page.text().getVvalue());
    }

    void back() {
        travel(history::back);
    }

    void forward() {
        travel(history::forward);
    }

    // Of a note that was saved meanwhile the new text is shown; its picture may be another one by now.
    private void travel(Function<History.Visit, Optional<History.Visit>> way) {
        page.map(Navigation::visit).flatMap(way).ifPresent(there -> {
            library.flatMap(all -> all.file(there.note().file())).ifPresent(this::put);
            page.filter(open -> open.note().widget().equals(there.note().widget()))
                    .flatMap(Page::session)
                    .ifPresent(session -> there.now().ifPresent(now -> session.set(now, there.kept())));
            page.ifPresent(open -> open.text().setVvalue(there.scroll()));
        });
    }

    void next(int direction) {
        page.map(open -> notes().indexOf(open.note()) + direction).ifPresent(this::openAt);
    }

    void openAt(int index) {
        if (index >= 0 && index < notes().size()) {
            open(notes().get(index));
        }
    }

    /** To the very top or end of the note. */
    void scroll(boolean end) {
        page.ifPresent(open -> {
            open.prose().finish();
            open.text().setVvalue(end ? 1 : 0);
        });
    }

    /** Scrolls a note until something in it is in the middle. */
    static void reveal(ScrollPane pane, Node node) {
        reveal(pane, node, 0.5);
    }

    private static void reveal(ScrollPane pane, Node node, double share) {
        // What was just built or brought to the front has no place yet, and a scroll bar that comes with it takes some
        // away.
        for (int pass = 0; pass < 2; pass++) {
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
        }
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
        double wanted = place.getMinY() - share * (room - place.getHeight());
        pane.setVvalue(hidden > 0 ? Math.max(0, Math.min(1, wanted / hidden)) : 0);
    }
}
