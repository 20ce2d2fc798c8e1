package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.NodeTree;
import firstlayer.ui.ScreenEntry;
import firstlayer.ui.Shelf;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

/** Which note is open, and every way from one to another. */
final class Navigation {

    private final Pages pages;
    private final Rail rail;
    private final Desk desk;
    private final SettingsStore settings;
    private final Shelf shelf;
    private final BiConsumer<Optional<Page>, Optional<Page>> changed;
    private final History history = new History();
    private Optional<Page> page = Optional.empty();
    private Optional<ScreenEntry> screen = Optional.empty();
    // Where a note is opened whose text is still being read.
    private Optional<NoteLink> awaited = Optional.empty();

    /**
     * @param shelf   the notes there are, put there by whoever reads them
     * @param changed is passed the note's page before and the one now, where there is one
     */
    Navigation(
            Pages pages,
            Rail rail,
            Desk desk,
            SettingsStore settings,
            Shelf shelf,
            BiConsumer<Optional<Page>, Optional<Page>> changed) {
        this.pages = pages;
        this.rail = rail;
        this.desk = desk;
        this.settings = settings;
        this.shelf = shelf;
        this.changed = changed;
    }

    /** The note that is open; empty while a screen is. */
    Optional<Page> page() {
        return page;
    }

    /** The page that is open and no note. */
    Optional<ScreenEntry> screen() {
        return screen;
    }

    /** The questions. */
    List<Note> notes() {
        return shelf.notes();
    }

    /** What is no question, such as the glossary. */
    List<Note> extras() {
        return shelf.library().map(Library::pages).orElse(List.of());
    }

    /** Shows the questions of a folder, keeping the one that is open where it is still there. */
    void show(Library next, String origin) {
        // A folder that vanished takes nothing off the screen.
        if (next.notes().isEmpty() && shelf.library().isPresent()) {
            return;
        }
        shelf.put(next);
        rail.show(next.notes(), next.pages(), origin);
        if (screen.isPresent()) {
            screen.get().screen().refresh();
            return;
        }
        String open = page.map(p -> p.note().file()).orElse(settings.get(Settings.QUESTION));
        next.file(open).or(() -> next.notes().stream().findFirst()).ifPresent(this::put);
        page.filter(read -> read.note().whole())
                .ifPresent(read -> awaited.filter(
                                link -> link.file().equals(read.note().file()))
                        .ifPresent(link -> {
                            awaited = Optional.empty();
                            arrive(read, link);
                        }));
    }

    private void put(Note wanted) {
        // Whoever found it, in a list or by a search, may have done so before its text was read or saved.
        Note note = shelf.library().flatMap(all -> all.file(wanted.file())).orElse(wanted);
        Page next = pages.open(note);
        rail.select(note);
        if (page.filter(open -> open == next).isPresent()) {
            return;
        }
        Optional<Page> before = page;
        screen.ifPresent(open -> open.screen().leave());
        screen = Optional.empty();
        Optional<WidgetSession<?>> left = before.flatMap(Page::session);
        before.ifPresent(was -> was.prose().keep());
        page = Optional.of(next);
        // A note that was saved keeps its picture, and so its run.
        if (!left.equals(next.session())) {
            left.ifPresent(WidgetSession::suspend);
            next.session().ifPresent(WidgetSession::resume);
        }
        desk.show(next.text(), next.picture());
        settings.set(Settings.QUESTION, note.file());
        changed.accept(before, page);
    }

    private void put(ScreenEntry next) {
        Optional<Page> before = page;
        screen.ifPresent(open -> open.screen().leave());
        before.flatMap(Page::session).ifPresent(WidgetSession::suspend);
        before.ifPresent(was -> was.prose().keep());
        page = Optional.empty();
        screen = Optional.of(next);
        rail.select(next);
        desk.show(next.screen().node());
        next.screen().enter();
        changed.accept(before, page);
    }

    /** Opens a page that is no note. */
    void open(ScreenEntry entry) {
        if (screen.filter(entry::equals).isEmpty()) {
            leaveHere();
            put(entry);
        }
    }

    /** Goes back from a screen to where it was opened. */
    void leaveScreen() {
        back();
        // Where it was opened may be gone.
        if (screen.isPresent()) {
            notes().stream().findFirst().ifPresent(this::put);
        }
    }

    void open(Note note) {
        if (page.filter(open -> open.note().equals(note)).isEmpty()) {
            leaveHere();
        }
        put(note);
    }

    /**
     * Opens the question that is open where it has the link's widget, otherwise the first that has, at the link's values.
     *
     * @throws IllegalArgumentException where there is none, or the link is not legal
     */
    void open(Link link) {
        check(link);
        Note note = noteFor(link);
        leaveHere();
        put(note);
        page.flatMap(Page::session).ifPresent(session -> session.open(link));
    }

    /** @throws IllegalArgumentException where no question has the link's widget, or the link is not legal */
    void check(Link link) {
        noteFor(link);
        pages.check(link);
    }

    private Note noteFor(Link link) {
        return Stream.concat(page.map(Page::note).stream(), notes().stream())
                .filter(n -> n.widget().equals(Optional.of(link.widget())))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No question here has the widget " + link.widget() + "."));
    }

    /**
     * Opens a note at one of its headings or questions, and there the draw that is named.
     *
     * @throws IllegalArgumentException where there is no such note or place
     */
    void open(NoteLink link) {
        Optional<Note> note = shelf.library().flatMap(all -> all.file(link.file()));
        Optional<org.commonmark.node.Node> place = note.flatMap(to -> to.place(link.anchor()));
        boolean missing = place.isEmpty() && !link.anchor().isEmpty();
        if (note.isEmpty() || missing && note.get().whole()) {
            throw new IllegalArgumentException("There is no " + link.address() + " in this folder.");
        }
        leaveHere();
        put(note.get());
        desk.front(true);
        page.ifPresent(open -> arrive(open, link));
        awaited = missing ? Optional.of(link) : Optional.empty();
    }

    private void arrive(Page open, NoteLink link) {
        Optional<org.commonmark.node.Node> place = open.note().place(link.anchor());
        place.ifPresent(part -> link.draw().ifPresent(draw -> open.prose().open(part, draw)));
        place.flatMap(open.prose()::place)
                .ifPresentOrElse(
                        shown -> Scrolling.reveal(open.text(), shown, 0),
                        () -> open.text().setVvalue(0));
    }

    /** Opens a note at one of its passages, where some words are marked. */
    void open(Note note, org.commonmark.node.Node passage, String words) {
        leaveHere();
        put(note);
        desk.front(true);
        page.ifPresent(
                open -> open.prose().mark(passage, words).ifPresent(found -> Scrolling.reveal(open.text(), found)));
    }

    /** Opens a note where it asks something, with the keyboard at what is to be done there. */
    void ask(Note note, org.commonmark.node.Node passage) {
        open(note, passage, "");
        page.ifPresent(open -> open.prose()
                .place(passage)
                .flatMap(place -> NodeTree.focusableAt(place, open.prose().node()))
                .ifPresent(Node::requestFocus));
    }

    private void leaveHere() {
        awaited = Optional.empty();
        here().ifPresent(history::leave);
    }

    private Optional<History.Visit> here() {
        return screen.<History.Visit>map(History.ScreenVisit::new).or(() -> page.map(History.NoteVisit::of));
    }

    ReadOnlyBooleanProperty canGoBack() {
        return history.canGoBack();
    }

    void back() {
        travel(history::back);
    }

    void forward() {
        travel(history::forward);
    }

    private void travel(Function<History.Visit, Optional<History.Visit>> way) {
        here().flatMap(way).ifPresent(there -> {
            if (there instanceof History.NoteVisit note) {
                restore(note);
            } else if (there instanceof History.ScreenVisit left) {
                put(left.screen());
            }
        });
    }

    // Of a note that was saved meanwhile the new text is shown; its picture may be another one by now.
    private void restore(History.NoteVisit there) {
        shelf.library().flatMap(all -> all.file(there.file())).ifPresent(this::put);
        page.filter(open -> open.note().widget().equals(there.widget()))
                .flatMap(Page::session)
                .ifPresent(session -> there.now().ifPresent(now -> session.set(now, there.kept())));
        page.ifPresent(open -> scroll(open, there.scroll()));
    }

    // A share of a text that still grows would be another place.
    private static void scroll(Page open, double share) {
        if (share > 0) {
            open.prose().finish();
        }
        open.text().setVvalue(share);
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
        page.ifPresent(open -> scroll(open, end ? 1 : 0));
    }
}
