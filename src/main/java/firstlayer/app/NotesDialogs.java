package firstlayer.app;

import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.shell.NotesActions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Asks the reader for a folder of notes, and remembers it. */
final class NotesDialogs implements NotesActions {

    private final Catalog catalog;
    private final NotesWatch watch;
    private final SettingsStore settings;
    private final Executor background;
    private final Supplier<Stage> owner;
    private final Consumer<String> messages;

    /**
     * @param catalog    the widgets whose pictures a handout shows
     * @param background writes where a slow disk holds up nothing
     * @param messages   told what could not be done, from any thread
     */
    NotesDialogs(
            Catalog catalog,
            NotesWatch watch,
            SettingsStore settings,
            Executor background,
            Supplier<Stage> owner,
            Consumer<String> messages) {
        this.catalog = catalog;
        this.watch = watch;
        this.settings = settings;
        this.background = background;
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void choose() {
        ask("Open notes folder", this::open);
    }

    private void ask(String title, Consumer<Path> then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File chosen = chooser.showDialog(owner.get());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public void create() {
        ask("A folder for the new note", this::create);
    }

    void create(Path folder) {
        background.execute(() -> {
            try {
                ExampleNote.write(folder);
                Platform.runLater(() -> open(folder));
            } catch (IllegalArgumentException | IOException refused) {
                messages.accept("No note was written: " + refused.getMessage() + ".");
            }
        });
    }

    @Override
    public void exportHandout() {
        handout().ask(owner.get());
    }

    HandoutExport handout() {
        return new HandoutExport(catalog, watch.folder().path(), messages);
    }

    @Override
    public void edit(String file) {
        NotesFolder folder = watch.folder();
        if (folder.packed()) {
            messages.accept("The built-in notes are part of the program; New note… writes one of your own.");
        } else {
            new Editor(messages).open(folder.path().resolve(file));
        }
    }

    @Override
    public void open(Path chosen) {
        use(new NotesFolder(chosen, false));
    }

    @Override
    public void openBuiltIn() {
        use(NotesFolder.packedNotes());
    }

    // A folder without notes is shown as the problem it is, and not remembered.
    private void use(NotesFolder chosen) {
        watch.use(
                chosen,
                () -> settings.set(
                        Settings.NOTES, chosen.packed() ? "" : chosen.path().toString()));
    }
}
