package firstlayer.app;

import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.shell.NotesActions;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** Asks the reader for a folder of notes, and remembers it. */
final class NotesDialogs implements NotesActions {

    private final NotesWatch watch;
    private final SettingsStore settings;
    private final Supplier<Stage> owner;

    NotesDialogs(NotesWatch watch, SettingsStore settings, Supplier<Stage> owner) {
        this.watch = watch;
        this.settings = settings;
        this.owner = owner;
    }

    @Override
    public void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open notes folder");
        File chosen = chooser.showDialog(owner.get());
        if (chosen != null) {
            open(chosen.toPath());
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
