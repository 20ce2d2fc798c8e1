package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.param.Link;
import firstlayer.param.Parameter;
import firstlayer.plot.ScrollArea;
import firstlayer.store.Settings.Theme;
import firstlayer.ui.WidgetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import org.controlsfx.control.Notifications;

/** Everything that can be commanded: by key, from the bar, and from the search box. */
final class Commands implements TopBar.Actions {

    private static final int ZOOM_STEP = 10;
    private static final int LONGEST_PASSAGE = 90;

    private final MainWindow window;
    private final ApplicationActions outside;
    private final Keys keys = new Keys();

    Commands(MainWindow window, ApplicationActions outside) {
        this.window = window;
        this.outside = outside;
        bindPicture();
        bindWindow();
    }

    Keys keys() {
        return keys;
    }

    private void bindPicture() {
        keys.bind("Space", "Play or pause", () -> session(WidgetSession::togglePlay), "Space")
                .bind("S", "One step", () -> session(WidgetSession::step), "S")
                .bind("R", "Reset, same seed", () -> session(WidgetSession::reset), "R")
                .bind("Shift+R", "New seed", () -> session(WidgetSession::newSeed), "Shift+R")
                .bind("Ctrl+Z", "Undo", () -> session(WidgetSession::undo), "Shortcut+Z")
                .bind(
                        "Ctrl+Shift+Z, Ctrl+Y",
                        "Redo",
                        () -> session(WidgetSession::redo),
                        "Shortcut+Shift+Z",
                        "Shortcut+Y")
                .bind("Ctrl+L", "Copy the link of this screen", this::copyLink, "Shortcut+L")
                .bind("Ctrl+Shift+C; Ctrl+C on it", "Copy the picture", this::copyPicture, "Shortcut+Shift+C")
                .mention("Arrows; Shift+arrow; Home, End", "Move the focused handle; finely; to its ends")
                .bind(
                        "A",
                        "Show or hide answers",
                        () -> window.page().ifPresent(page -> page.prose().toggleAnswers()),
                        "A")
                .mention("1…6", "Quiz option");
        for (int i = 1; i <= 6; i++) {
            int option = i;
            keys.bindQuietly(
                    () -> window.page().ifPresent(page -> page.prose().choose(option)), Integer.toString(option));
        }
    }

    private void bindWindow() {
        keys.bind("PageDown", "Next question", () -> next(1), "Page_Down")
                .bind("PageUp", "Previous question", () -> next(-1), "Page_Up");
        for (int i = 1; i <= 9; i++) {
            int index = i - 1;
            keys.bindQuietly(() -> open(index), "Shortcut+" + i);
        }
        keys.mention("Ctrl+1…9", "Open a question")
                .bind("F6", "Next pane: rail, note, picture, controls", this::nextPane, "F6")
                .bind("Ctrl+K", "Search", this::search, "Shortcut+K")
                .bind("Ctrl+O", "Open notes folder…", this::openNotes, "Shortcut+O")
                .bind("F11", "Full screen", outside::toggleFullScreen, "F11")
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

    private void session(Consumer<WidgetSession<?>> action) {
        window.session().ifPresent(action);
    }

    void zoomBy(int steps) {
        window.zoom(window.zoom() + steps * ZOOM_STEP);
    }

    private void next(int direction) {
        List<Note> notes = window.notes();
        window.page().map(page -> notes.indexOf(page.note()) + direction).ifPresent(this::open);
    }

    private void open(int index) {
        if (index >= 0 && index < window.notes().size()) {
            window.open(window.notes().get(index));
        }
    }

    private void nextPane() {
        window.page().ifPresent(page -> Panes.focusNext(window, page));
    }

    void copyLink() {
        window.link().ifPresent(link -> {
            String text = link.toString();
            if (text.length() > Link.LONGEST) {
                window.say(
                        MessageTopic.ACTION,
                        String.format(
                                Locale.ROOT,
                                "No link was copied: it would have %d characters, and only %d can be opened. Take kept runs away.",
                                text.length(),
                                Link.LONGEST));
                return;
            }
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            tell("Link copied");
        });
    }

    void copyPicture() {
        window.page().map(Page::picture).ifPresent(picture -> {
            Node node = picture instanceof PicturePane pane ? pane.view() : picture;
            SnapshotParameters twice = new SnapshotParameters();
            twice.setTransform(Transform.scale(2, 2));
            WritableImage image = node.snapshot(twice, null);
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            tell("Picture copied");
        });
    }

    private void tell(String words) {
        Notifications.create().owner(window.scene().getWindow()).text(words).show();
    }

    @Override
    public void search() {
        window.palette().open(window.sheets());
    }

    @Override
    public void theme(Theme theme) {
        window.theme(theme);
    }

    @Override
    public void speed(double times) {
        window.speed(times);
    }

    @Override
    public void openNotes() {
        outside.chooseNotes();
    }

    @Override
    public void openBuiltInNotes() {
        outside.openBuiltInNotes();
    }

    @Override
    public void keysCard() {
        KeyCard.show(KeyCard.of(keys.card(), window.sheets()), window.scene().getWindow());
    }

    @Override
    public void about() {
        Label text = new Label(outside.about());
        ScrollPane pane = new ScrollArea(text);
        pane.getStyleClass().add("about");
        KeyCard.show(
                KeyCard.bubble("About First Layer", pane, window.sheets()),
                window.scene().getWindow());
    }

    private void toSetting(Parameter<?> parameter) {
        window.desk().front(false);
        window.page()
                .map(Page::picture)
                .filter(PicturePane.class::isInstance)
                .map(PicturePane.class::cast)
                .ifPresent(pane -> pane.controls().focus(parameter));
    }

    private static String shortened(String passage) {
        return passage.length() <= LONGEST_PASSAGE ? passage : passage.substring(0, LONGEST_PASSAGE) + "…";
    }

    // As in the rail: the same words may stand in several notes.
    private int number(Note note) {
        return window.notes().indexOf(note) + 1;
    }

    /** What the search box finds: commands, questions, what notes say, and settings of the picture now. */
    List<CommandPalette.Entry> entries() {
        List<CommandPalette.Entry> entries = new ArrayList<>();
        window.notes().forEach(note -> entries.add(new CommandPalette.Entry(note.question(), () -> window.open(note))));
        keys.card()
                .forEach(entry -> entry.action()
                        .ifPresent(action ->
                                entries.add(new CommandPalette.Entry(entry.means() + "   " + entry.keys(), action))));
        entries.add(new CommandPalette.Entry("Built-in notes", outside::openBuiltInNotes));
        for (Theme theme : Theme.values()) {
            entries.add(
                    new CommandPalette.Entry("Theme: " + theme.name().toLowerCase(Locale.ROOT), () -> theme(theme)));
        }
        Speed.ALL.forEach(speed -> entries.add(new CommandPalette.Entry(speed.words(), () -> speed(speed.times()))));
        session(session -> session.time()
                .ifPresent(time -> entries.add(new CommandPalette.Entry("Back to time 0", session::restart))));
        session(session -> session.knobs()
                .now()
                .parameters()
                .forEach(p -> entries.add(new CommandPalette.Entry(
                        "Setting: " + p.name().label() + ". " + p.name().help(), () -> toSetting(p)))));
        window.notes()
                .forEach(note -> note.passages()
                        .forEach(p -> entries.add(new CommandPalette.Entry(
                                number(note) + " · " + shortened(p.text()), () -> window.open(note)))));
        return entries;
    }
}
