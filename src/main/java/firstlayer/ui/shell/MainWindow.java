package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Problem;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import firstlayer.plot.ScrollArea;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.Settings.Frame;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.Prose;
import firstlayer.widget.WidgetEntry;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole window: one question at a time, its note and its picture. */
public final class MainWindow {

    private final SettingsStore settings;
    private final boolean systemIsDark;
    private final Pages pages;
    private final Messages messages;
    private final Rail rail;
    private final Status status;
    private final TopBar top;
    private final Desk desk;
    private final Commands commands;
    private final Keys keys;
    private final StackPane root;
    private final Scene scene;
    private final Destinations destinations = new Destinations(this);
    private final ChangeListener<Snapshot> numbers = (property, before, now) -> showNumbers();
    private CommandPalette palette;
    private Library library;
    private List<Problem> problems = List.of();
    private Page page;

    /**
     * @param entries     a widget by its id
     * @param prose        how a note becomes nodes beside its running widget
     * @param systemIsDark what the theme "as the system" means
     * @param background   one thread for long solves
     * @param outside      what the window asks of the program around it
     */
    public MainWindow(
            Function<String, Optional<WidgetEntry<?>>> entries,
            BiFunction<Note, Optional<WidgetSession<?>>, Prose> prose,
            SettingsStore settings,
            boolean systemIsDark,
            Executor background,
            ApplicationActions outside) {
        Frame size = settings.get(Settings.FRAME);
        this.settings = settings;
        this.systemIsDark = systemIsDark;
        StyleSheets.dress(dark());
        this.messages = new Messages();
        this.rail = new Rail(this::open);
        this.pages = new Pages(entries, prose, settings, background);
        this.commands = new Commands(this, outside);
        this.keys = commands.keys();
        this.status = new Status(commands::copyLink, () -> zoom(100));
        this.top = new TopBar(settings.get(Settings.THEME), commands);
        this.desk = new Desk(rail, settings.get(Settings.DIVIDERS));
        this.root = new StackPane(scrolling());
        this.scene = new Scene(root, size.width(), size.height());
        keys.install(scene);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> wheel(event, commands));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> copy(event, commands));
        scene.setOnDragOver(MainWindow::acceptFolder);
        scene.setOnDragDropped(event -> drop(event, outside));
        applyLook();
    }

    // Only what no text selection has taken for itself, and only with the keyboard on the picture.
    private void copy(KeyEvent event, Commands commands) {
        boolean onPicture = page().map(Page::picture)
                .filter(picture ->
                        picture instanceof PicturePane pane && Panes.isInside(scene.getFocusOwner(), pane.view()))
                .isPresent();
        if (onPicture && event.isShortcutDown() && event.getCode() == KeyCode.C) {
            commands.copyPicture();
            event.consume();
        }
    }

    private static void wheel(ScrollEvent event, Commands commands) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            commands.zoomBy(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private static void acceptFolder(DragEvent event) {
        if (event.getDragboard().getFiles().stream().anyMatch(File::isDirectory)) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
        }
    }

    private static void drop(DragEvent event, ApplicationActions outside) {
        event.getDragboard().getFiles().stream()
                .filter(File::isDirectory)
                .findFirst()
                .ifPresent(folder -> outside.openNotes(folder.toPath()));
        event.setDropCompleted(true);
    }

    // Below this size the window scrolls instead of squeezing.
    private Node scrolling() {
        BorderPane frame = new BorderPane(desk);
        frame.getStyleClass().add("frame");
        frame.setTop(new VBox(top, messages));
        frame.setBottom(status);
        frame.setMinSize(640, 400);
        ScrollPane pane = new ScrollArea(frame);
        pane.getStyleClass().add("window-scroll");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }

    public Scene scene() {
        return scene;
    }

    /** Shows the questions of a folder, keeping the one that is open where it is still there. */
    public void show(Library library, String origin) {
        // What was said of something else stays.
        if (!library.all().equals(problems)) {
            problems = library.all();
            messages.say(problems);
        }
        // A folder that vanished takes nothing off the screen.
        if (library.notes().isEmpty() && this.library != null) {
            return;
        }
        this.library = library;
        pages.from(library.folder());
        rail.show(library.notes(), origin);
        String open =
                page == null ? settings.get(Settings.QUESTION) : page.note().file();
        library.named(open).or(() -> library.notes().stream().findFirst()).ifPresent(this::open);
    }

    public void open(Note note) {
        Page next = pages.open(note);
        rail.select(note);
        if (next == page) {
            return;
        }
        if (page != null) {
            page.session().ifPresent(session -> session.solved().removeListener(numbers));
        }
        Optional<WidgetSession<?>> left = session();
        page = next;
        // A note that was saved keeps its picture, and so its run.
        if (!left.equals(session())) {
            left.ifPresent(WidgetSession::suspend);
            session().ifPresent(WidgetSession::resume);
        }
        page.session().ifPresent(session -> session.solved().addListener(numbers));
        desk.show(page.text(), page.picture());
        settings.set(Settings.QUESTION, note.file());
        showNumbers();
    }

    /** Opens the question a link names by its widget, at the link's values. */
    public void open(Link link) {
        destinations.open(link);
    }

    /** Opens a note of the folder that is open, at a heading of it. */
    public void open(NoteLink link) {
        destinations.open(library, link);
    }

    /** By what a note of the folder that is open is remembered. */
    public NoteKey key(Note note) {
        return pages.key(note);
    }

    /** The link of this exact screen; empty where the note has no picture. */
    public Optional<Link> link() {
        return session()
                .map(session -> Link.of(
                        session.widget().id(),
                        session.knobs().now(),
                        session.knobs().kept()));
    }

    private void showNumbers() {
        session()
                .ifPresentOrElse(
                        session -> status.show(session, session.solved().get()), status::clear);
    }

    /** Says something that stays until it is dismissed; an empty text takes away what was said of the topic. */
    public void say(MessageTopic topic, String message) {
        messages.say(topic, message);
    }

    /** Whether the page that is open is built and shows the moment: for pictures of it. */
    public boolean isSettled() {
        boolean solved = session().map(session -> session.progress().get() >= 1).orElse(true);
        return solved && page().map(open -> open.prose().isSettled()).orElse(true);
    }

    List<Note> notes() {
        return library == null ? List.of() : library.notes();
    }

    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    Optional<WidgetSession<?>> session() {
        return page().flatMap(Page::session);
    }

    Desk desk() {
        return desk;
    }

    Rail rail() {
        return rail;
    }

    /** Made when it is first asked for: most days begin without a search. */
    CommandPalette palette() {
        if (palette == null) {
            palette = new CommandPalette(commands::entries);
            root.getChildren().add(palette);
        }
        return palette;
    }

    int zoom() {
        return settings.get(Settings.ZOOM);
    }

    void zoom(int percent) {
        settings.set(Settings.ZOOM, Settings.ZOOM.legal().apply(percent));
        applyLook();
    }

    void theme(Theme theme) {
        settings.set(Settings.THEME, theme);
        top.show(theme);
        applyLook();
    }

    void speed(double times) {
        pages.speed(times);
    }

    private boolean dark() {
        Theme theme = settings.get(Settings.THEME);
        return theme == Theme.DARK || theme == Theme.SYSTEM && systemIsDark;
    }

    List<String> sheets() {
        return StyleSheets.sheets(dark(), zoom());
    }

    private void applyLook() {
        StyleSheets.apply(scene, dark(), zoom());
        desk.scaleProperty().set(zoom() / 100.0);
        status.showZoom(zoom());
    }

    /** Puts what is to be remembered into the settings. */
    public void gather() {
        pages.remember();
        settings.set(Settings.DIVIDERS, desk.dividers());
    }
}
