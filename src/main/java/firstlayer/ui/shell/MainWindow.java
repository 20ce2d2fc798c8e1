package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.study.Study;
import firstlayer.ui.ScreenEntry;
import firstlayer.ui.Shelf;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.Prose;
import firstlayer.widget.WidgetEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole window: one question at a time, its note and its picture. */
public final class MainWindow {

    private final SettingsStore settings;
    private final Appearance appearance;
    private final Pages pages;
    private final Messages messages;
    private final ProblemsPanel problems;
    private final Rail rail;
    private final Status status;
    private final TopBar top;
    private final Desk desk;
    private final Commands commands;
    private final StackPane root;
    private final Scene scene;
    private final Navigation navigation;
    private final LectureDesk lectureDesk;
    private final FindBar findBar;
    private final SpokenPanel spokenPanel;
    private final List<ScreenEntry> screens;
    private CommandPalette palette;

    /**
     * @param entries      a widget by its id
     * @param prose        how a note becomes nodes beside its running widget
     * @param system       what "as the system" means
     * @param background   one thread for long solves
     * @param shelf        the notes that are open, for all who show something of them
     * @param study        what was studied
     * @param screens      the pages that are no notes, in the order of the rail
     * @param application  what the window asks of the program around it
     */
    public MainWindow(
            Function<String, Optional<WidgetEntry<?>>> entries,
            BiFunction<Note, Optional<WidgetSession<?>>, Prose> prose,
            SettingsStore settings,
            SystemLook system,
            Executor background,
            Shelf shelf,
            Study study,
            List<ScreenEntry> screens,
            ApplicationActions application) {
        this.settings = settings;
        this.appearance = new Appearance(settings, system);
        this.screens = List.copyOf(screens);
        StyleSheets.dress(appearance.isDark());
        this.messages = new Messages(() -> problems().open());
        this.problems = new ProblemsPanel(application.notes(), messages::say);
        this.rail = new Rail(
                note -> navigation().open(note),
                screens,
                screen -> navigation().open(screen),
                new Workbook(study, shelf),
                step -> navigation().ask(step.note(), step.passage()));
        study.watch(rail::refresh);
        this.spokenPanel = new SpokenPanel();
        this.findBar = new FindBar(this::page, () -> desk().front(true));
        this.pages = new Pages(entries, prose, settings, background, shelf);
        this.commands = new Commands(this, screens, application);
        this.status = new Status(
                commands.clipboard()::copyLink,
                () -> zoom(100),
                application.keeping(),
                application.dataFolder().toString());
        this.top = new TopBar(appearance.theme(), commands);
        this.desk = new Desk(rail, settings.get(Settings.DIVIDERS));
        this.navigation = new Navigation(pages, rail, desk, settings, shelf, this::follow);
        navigation.canGoBack().addListener((property, before, possible) -> top.showBack(possible));
        this.lectureDesk = new LectureDesk(desk, navigation);
        this.root = new StackPane(
                WindowLayout.of(new VBox(top, messages), desk, new VBox(problems, findBar, spokenPanel, status)));
        this.scene = new Scene(root);
        commands.keys().install(scene);
        UnclaimedEvents.install(scene, this, commands, application);
        FolderDrop.install(scene, application.notes()::open);
        restyle();
    }

    public Scene scene() {
        return scene;
    }

    /** Shows the questions of a folder, keeping the one that is open where it is still there. */
    public void show(Library library, String origin) {
        problems.show(library);
        navigation.show(library, origin);
    }

    private void follow(Optional<Page> before, Optional<Page> now) {
        status.follow(before.flatMap(Page::session), now.flatMap(Page::session));
        findBar.follow();
        spokenPanel.follow(picture().map(PicturePane::spoken));
        lectureDesk.pageChanged();
    }

    /** What a lecture does with the window beside the stage. */
    public LectureDesk lectureDesk() {
        return lectureDesk;
    }

    /** Opens the question a link names by its widget, at the link's values, or says why it cannot be. */
    public void open(Link link) {
        orSay(() -> navigation.open(link));
    }

    /** Opens a note of the folder that is open, at a heading of it, or says that it is not there. */
    public void open(NoteLink link) {
        orSay(() -> navigation.open(link));
    }

    /** Opens a note at one of its passages. */
    public void open(Note note, org.commonmark.node.Node passage) {
        navigation.open(note, passage, "");
    }

    /** Opens a note. */
    public void open(Note note) {
        navigation.open(note);
    }

    /** The note that is open; empty while a screen is. */
    public Optional<Note> note() {
        return page().map(Page::note);
    }

    /** Opens a note where its answer is written. */
    public void write(Note note) {
        navigation.open(note);
        inNote(Prose::write);
    }

    /** Does something with the note, in front and built to its end. */
    void inNote(Consumer<Prose> act) {
        desk.front(true);
        page().ifPresent(open -> {
            open.prose().finish();
            Scrolling.layOut(open.text());
            act.accept(open.prose());
        });
    }

    private void orSay(Runnable opening) {
        try {
            opening.run();
        } catch (IllegalArgumentException wrong) {
            say(MessageTopic.ACTION, wrong.getMessage());
        }
    }

    /** The link of this exact screen; empty where the note has no picture. */
    public Optional<Link> link() {
        return session()
                .map(session -> Link.of(
                        session.widget().id(),
                        session.knobs().now(),
                        session.knobs().kept()));
    }

    /** Says something that stays until it is dismissed; an empty text takes away what was said of the topic. */
    public void say(MessageTopic topic, String message) {
        messages.say(topic, message);
    }

    /** Whether the page that is open is read, built and shows the moment: for pictures of it. */
    public boolean isSettled() {
        boolean solved = session().map(session -> session.progress().get() >= 1).orElse(true);
        return solved
                && page().map(open -> open.note().whole() && open.prose().isSettled())
                        .orElse(true)
                && screen().map(open -> open.screen().isSettled()).orElse(true);
    }

    Navigation navigation() {
        return navigation;
    }

    Optional<Page> page() {
        return navigation.page();
    }

    /** The page that is open and no note. */
    Optional<ScreenEntry> screen() {
        return navigation.screen();
    }

    List<ScreenEntry> screens() {
        return screens;
    }

    /** The picture beside the note that is open. */
    public Optional<WidgetSession<?>> session() {
        return page().flatMap(Page::session);
    }

    /** Bar, picture and controls; empty where the note has none. */
    Optional<PicturePane> picture() {
        return page().map(Page::picture).filter(PicturePane.class::isInstance).map(PicturePane.class::cast);
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
            Search search = new Search(this, commands, new TypedLinks(this));
            palette = new CommandPalette(search::entries, search::link);
            root.getChildren().add(palette);
        }
        return palette;
    }

    /** Everything that is wrong in the notes. */
    ProblemsPanel problems() {
        return problems;
    }

    void find() {
        desk.front(true);
        findBar.open();
    }

    /** Says what the picture shows. */
    void speak() {
        spokenPanel.open();
    }

    int zoom() {
        return appearance.zoom();
    }

    void zoom(int percent) {
        look(now -> now.zoom(percent));
    }

    Pages pages() {
        return pages;
    }

    List<String> sheets() {
        return appearance.sheets();
    }

    /** Looks and moves as its settings say, which may have come late. */
    public void restyle() {
        look(now -> {});
    }

    /** Changes how the window looks and moves. */
    void look(Consumer<Appearance> change) {
        change.accept(appearance);
        top.show(appearance.theme());
        pages.still(appearance.isStill());
        StyleSheets.apply(scene, appearance.isDark(), zoom());
        desk.scaleProperty().set(zoom() / 100.0);
        status.showZoom(zoom());
    }

    /** Puts what is to be remembered into the settings; what pictures are set to only where that is the reader's, and no lecture's. */
    public void gather(boolean pictures) {
        pages.gather(pictures);
        settings.set(Settings.DIVIDERS, desk.dividers());
    }

    /** Nothing of it goes on. */
    public void close() {
        pages.close();
    }
}
