package firstlayer.ui.shell;

import firstlayer.store.Settings.Motion;
import firstlayer.store.Settings.Theme;
import firstlayer.ui.DigitKey;
import firstlayer.ui.ScreenEntry;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.Prose;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Everything that can be commanded: by key, from the bar, and from the search box. */
final class Commands implements TopBar.Actions {

    private static final int ZOOM_STEP = 10;

    private final MainWindow window;
    private final ApplicationActions application;
    private final Keys keys;
    private final Bubbles bubbles = new Bubbles();
    private final ClipboardActions clipboard;
    private final TakeAway takeAway;

    Commands(MainWindow window, List<ScreenEntry> screens, ApplicationActions application) {
        this.window = window;
        this.application = application;
        this.keys = new Keys(() -> window.screen().isEmpty());
        this.clipboard = new ClipboardActions(window);
        this.takeAway = new TakeAway(window, clipboard, application.takeAway());
        bindPicture();
        bindWindow(screens);
    }

    Keys keys() {
        return keys;
    }

    ClipboardActions clipboard() {
        return clipboard;
    }

    private void bindPicture() {
        keys.bindToNote("Space", "Play or pause", () -> session(WidgetSession::togglePlay), "Space")
                .bindToNote("S", "One step", () -> session(WidgetSession::step), "S")
                .bindToNote("R", "Reset, same seed", () -> session(WidgetSession::reset), "R")
                .bindToNote("Shift+R", "New seed", () -> session(WidgetSession::newSeed), "Shift+R")
                .bindToNote("Ctrl+Z", "Undo", () -> session(WidgetSession::undo), "Shortcut+Z")
                .bindToNote(
                        "Ctrl+Shift+Z, Ctrl+Y",
                        "Redo",
                        () -> session(WidgetSession::redo),
                        "Shortcut+Shift+Z",
                        "Shortcut+Y")
                .bindToNote("Ctrl+L", "Copy the link of this screen", clipboard::copyLink, "Shortcut+L")
                .bindToNote(
                        "Ctrl+Shift+C; Ctrl+C on it", "Copy the picture", clipboard::copyPicture, "Shortcut+Shift+C")
                .mention("Arrows; Shift+arrow; Home, End", "Move the focused handle; finely; to its ends")
                .mention("Enter on a handle", "Type its numbers")
                .bindToNote("P", "Speak the picture: what it shows, in words", window::speak, "P")
                .bindToNote("A", "Show or hide answers", () -> window.inNote(Prose::toggleAnswers), "A")
                .mention("1…6; Shift+1…6", "Quiz option, sure; not sure");
        for (int i = 1; i <= 6; i++) {
            int option = i;
            keys.bindToNoteQuietly(
                    event -> window.page().ifPresent(page -> page.prose().choose(option, DigitKey.saysSure(event))),
                    Integer.toString(option),
                    "Shift+" + option);
        }
    }

    private void bindWindow(List<ScreenEntry> screens) {
        keys.bindToNote(
                        "PageDown",
                        "Next question; on the stage the next stop",
                        () -> window.navigation().next(1),
                        "Page Down")
                .bindToNote(
                        "PageUp",
                        "Previous question; on the stage the previous stop",
                        () -> window.navigation().next(-1),
                        "Page Up");
        for (int i = 1; i <= 9; i++) {
            int index = i - 1;
            keys.bindQuietly(() -> window.navigation().openAt(index), "Shortcut+" + i);
        }
        screens.forEach(this::bind);
        keys.mention("Ctrl+1…9", "Open a question")
                .bind("Alt+←", "Back to where a link, a hit or another question was opened", this::back, "Alt+Left")
                .bind("Alt+→", "Forward again", this::forward, "Alt+Right")
                .bindToNote("Ctrl+F", "Find in this note", this::find, "Shortcut+F")
                .bindToNote(
                        "Ctrl+Home",
                        "Top of the note",
                        () -> window.navigation().scroll(false),
                        "Shortcut+Home")
                .bindToNote(
                        "Ctrl+End", "End of the note", () -> window.navigation().scroll(true), "Shortcut+End")
                .bind("F6", "Next pane: rail, note, picture, controls", this::nextPane, "F6")
                .bind("Ctrl+K", "Search", this::search, "Shortcut+K")
                .bind("Ctrl+O", "Open notes folder…", () -> notes().choose(), "Shortcut+O")
                .bind("F5", "Present, from where you left", this::present, "F5")
                .bind(
                        "Shift+F5",
                        "Present from the beginning",
                        () -> application.presenting().present(true),
                        "Shift+F5")
                .mention("O; digits, Enter", "On the stage: all stops; the stop of that number")
                .mention("B or .; W", "On the stage: black; white; the same key returns")
                .mention("L; Z", "On the stage: spotlight; magnifier while it is held")
                .mention("D, 1 2 3; E", "On the stage: pen and its colours; erase")
                .mention("V; T; X", "On the stage: count hands; the clock; swap screens")
                .bind("F11", "Full screen", application::toggleFullScreen, "F11")
                .mention("Esc", "Close what is open over the page; otherwise leave the review, or full screen")
                .bind(
                        "Ctrl+plus",
                        "Larger text",
                        () -> zoomBy(1),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        // Where plus is the shifted equals sign.
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add")
                .bind("Ctrl+minus", "Smaller text", () -> zoomBy(-1), "Shortcut+Minus", "Shortcut+Subtract")
                .bind("Ctrl+0", "Text at 100 %", () -> window.zoom(100), "Shortcut+0")
                .mention("Ctrl+wheel", "Text scale")
                .bind("?", "All keys", this::keysCard, "F1")
                .type("?", this::keysCard);
    }

    private void bind(ScreenEntry screen) {
        screen.key()
                .ifPresent(key -> keys.bind(
                        key, screen.title(), () -> window.navigation().open(screen), key.replace("Ctrl", "Shortcut")));
    }

    private void session(Consumer<WidgetSession<?>> action) {
        window.session().ifPresent(action);
    }

    void zoomBy(int steps) {
        window.zoom(window.zoom() + steps * ZOOM_STEP);
    }

    private void forward() {
        window.navigation().forward();
    }

    private void find() {
        window.find();
    }

    private void nextPane() {
        Panes.focusNext(window);
    }

    @Override
    public void search() {
        window.palette().open(window.sheets());
    }

    @Override
    public void theme(Theme theme) {
        window.look(now -> now.theme(theme));
    }

    @Override
    public void speed(double times) {
        window.pages().speed(times);
    }

    @Override
    public BooleanProperty waits() {
        return window.pages().waits();
    }

    void motion(Motion motion) {
        window.look(now -> now.motion(motion));
    }

    @Override
    public void present() {
        application.presenting().present(false);
    }

    @Override
    public NotesActions notes() {
        return application.notes();
    }

    @Override
    public void editNote() {
        window.note().ifPresent(note -> notes().edit(note.file()));
    }

    @Override
    public void showProblems() {
        window.problems().open();
    }

    @Override
    public void openLink() {
        new LinkDialog(new TypedLinks(window)).show(window.scene().getWindow());
    }

    @Override
    public void back() {
        window.navigation().back();
    }

    @Override
    public TakeAway takeAway() {
        return takeAway;
    }

    @Override
    public StudyLogActions studyLog() {
        return application.studyLog();
    }

    @Override
    public void keysCard() {
        bubbles.show(
                "All keys",
                () -> KeyCard.of(keys.card()),
                window.sheets(),
                window.scene().getWindow());
    }

    @Override
    public void about() {
        bubbles.show(
                "About First Layer",
                this::licences,
                window.sheets(),
                window.scene().getWindow());
    }

    private Node licences() {
        Label text = new Label(application.about());
        text.getStyleClass().add("about");
        return text;
    }
}
