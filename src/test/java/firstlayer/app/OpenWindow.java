package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import firstlayer.param.Link;
import firstlayer.store.Settings;
import firstlayer.store.Settings.Frame;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import firstlayer.ui.shell.MainWindow;
import firstlayer.ui.shell.SystemLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** The whole program in a window without a display, as a reader has it, with a data folder of its own. */
final class OpenWindow implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final AppSession session;
    private final Stage stage;

    private OpenWindow(AppSession session, Stage stage) {
        this.session = session;
        this.stage = stage;
    }

    /** The packed notes in a theme and text scale, with nothing that waits for a prediction. */
    static OpenWindow with(Theme theme, int zoom) throws IOException {
        Path data = Files.createTempDirectory("first-layer");
        SettingsStore settings = new SettingsStore(data, message -> {});
        settings.set(Settings.THEME, theme);
        settings.set(Settings.ZOOM, zoom);
        settings.set(Settings.AFTER, false);
        settings.save();
        return open(data, Optional.empty());
    }

    /**
     * A screen in a window of its size, with the packed note of its question and no more than the heads of the others: reading
     * all of them takes longer than most that is done in a window. Nothing waits for a prediction.
     */
    static OpenWindow at(String link, double width, double height) throws IOException {
        Link screen = Link.read(link);
        Path data = Files.createTempDirectory("first-layer");
        Path notes = OneQuestion.in(Files.createDirectory(data.resolve("notes")), screen.widget());
        SettingsStore settings = new SettingsStore(data, message -> {});
        settings.set(Settings.THEME, Theme.LIGHT);
        settings.set(Settings.FRAME, new Frame(0, 0, width, height, false));
        settings.set(Settings.AFTER, false);
        settings.save();
        OpenWindow open = open(data, Optional.of(notes), Optional.of(screen));
        open.size(width, height);
        return open;
    }

    /**
     * @param data  where settings and the log are kept
     * @param notes the folder asked for; without one the packed notes
     */
    static OpenWindow open(Path data, Optional<Path> notes) {
        return open(data, notes, Optional.empty());
    }

    private static OpenWindow open(Path data, Optional<Path> notes, Optional<Link> screen) {
        return open(new Program(Catalog.all(), notes, data, screen, false, Clock.systemDefaultZone(), House.NONE));
    }

    static OpenWindow open(Program program) {
        return open(program, Monitors.SYSTEM);
    }

    /** @param monitors the screens the program is told of */
    static OpenWindow open(Program program, Monitors monitors) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("no JavaFX within the time limit", e);
        }
        AppSession session = new AppSession(program, SystemLook.PLAIN, monitors);
        OpenWindow open = onFxThread(() -> {
            Stage stage = new Stage();
            session.start(stage);
            stage.setOnHidden(event -> session.end());
            return new OpenWindow(session, stage);
        });
        // On a busy machine the window is there before its notes are.
        open.until("the notes are read", () -> !open.questions().isEmpty());
        return open;
    }

    /** The questions of the rail, from top to bottom. */
    List<ToggleButton> questions() {
        return onFxThread(() -> scene().getRoot().lookupAll(".rail-item").stream()
                .filter(Tree::isSeen)
                .map(ToggleButton.class::cast)
                .toList());
    }

    /** The question that is open, as the rail says it. */
    String selected() {
        return onFxThread(() -> questions().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .map(Labeled::getText)
                .orElseThrow());
    }

    /** What the message bar says; empty where there is none. */
    String message() {
        return onFxThread(() -> scene().getRoot().lookupAll(".message-bar > .label").stream()
                .filter(Tree::isSeen)
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse(""));
    }

    /** The link of this exact screen. */
    String link() {
        return onFxThread(() -> window().link().orElseThrow().toString());
    }

    /** Whether a sentence stands in the note, on the screen or scrolled away. */
    boolean reads(String words) {
        return onFxThread(() -> Tree.of(scene().getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Tree::isSeen)
                .anyMatch(text -> text.getText().contains(words)));
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** What the keys and buttons of a lecture command. */
    Lectures presentation() {
        return session.presenting();
    }

    /** What the window asks of its notes' author. */
    NotesDialogs notes() {
        return session.notes();
    }

    MainWindow window() {
        return session.window();
    }

    void size(double width, double height) {
        onFxThread(() -> {
            // The screen in memory holds nothing that reaches beyond its edges.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        until(String.format(Locale.ROOT, "the window is %s wide", width), () -> scene().getWidth() == width);
        settle();
    }

    /** Opens a question as a reader first meets it, at its note's start values. */
    void question(int number) {
        onFxThread(() -> {
            List<Node> items = List.copyOf(scene().getRoot().lookupAll(".rail-item"));
            ((ToggleButton) items.get(number - 1)).fire();
            return null;
        });
        settle();
    }

    /** Opens the question of a widget by its link. */
    void go(String link) {
        onFxThread(() -> {
            window().open(Link.read(link));
            return null;
        });
        settle();
    }

    /** Opens another folder of notes, as from the menu. */
    void folder(Path folder) {
        onFxThread(() -> {
            session.notes().open(folder);
            return null;
        });
    }

    /**
     * Exports the answers to a folder, as from their page.
     *
     * @param replace what the reader says where something is there already
     */
    CompletableFuture<Void> export(Path folder, boolean replace) {
        return session.answersExport().to(folder, there -> replace);
    }

    /** Waits until the page that is open is built, solved and laid out. */
    void settle() {
        // A change is solved at the end of the burst it came in.
        NextFrame.await(this);
        until("the page shows the moment", () -> window().isSettled());
        NextFrame.await(this);
        NextFrame.await(this);
    }

    void until(String what, BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!onFxThread(holds::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A button or label that is seen, by its words; waited for, because a note may still be being read. */
    Labeled labeled(String words) {
        until("something says '" + words + "'", () -> saying(words).isPresent());
        return onFxThread(() -> saying(words).orElseThrow());
    }

    private Optional<Labeled> saying(String words) {
        return Tree.of(scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> words.equals(label.getText()) && Tree.isSeen(label))
                .findFirst();
    }

    /** The number of the status bar under a label, as the eye reads it. */
    String status(String label) {
        return onFxThread(() -> scene().getRoot().lookupAll(".status-number").stream()
                .map(Parent.class::cast)
                .map(pair -> pair.getChildrenUnmodifiable().stream()
                        .map(Labeled.class::cast)
                        .toList())
                .filter(pair -> pair.get(0).getText().equals(label + " ="))
                .map(pair -> pair.get(1).getText())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(String.format(Locale.ROOT, "no number '%s' in the status bar", label))));
    }

    Node one(String selector) {
        return onFxThread(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(Tree::isSeen)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("nothing seen is " + selector + "; the window says '" + message() + "'")));
    }

    @Override
    public void close() {
        onFxThread(() -> {
            stage.close();
            return null;
        });
    }
}
