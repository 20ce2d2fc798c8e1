package firstlayer.app;

import firstlayer.store.FolderAnswer;
import firstlayer.store.HouseSettings;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is set for all who use the program on a machine: beside the program, and in the environment, which comes first.
 *
 * @param notes   the folder of notes in place of the packed ones
 * @param studied whether what is answered is recorded
 * @param trouble what is wrong with any of it; empty where all is well
 */
record House(HouseSettings settings, Optional<Path> notes, boolean studied, String trouble) {

    static final House NONE = of(HouseSettings.NONE, Map.of());

    private static final String NOTES = "FIRST_LAYER_NOTES";

    static House here() {
        return of(ProgramFolder.here().map(HouseSettings::in).orElse(HouseSettings.NONE), System.getenv());
    }

    /** @param environment the process's environment */
    static House of(HouseSettings settings, Map<String, String> environment) {
        Optional<String> named = Optional.ofNullable(environment.get(NOTES)).filter(name -> !name.isEmpty());
        Optional<Path> path = named.flatMap(House::path);
        FolderAnswer answer = path.map(FolderAnswer::of).orElse(FolderAnswer.ABSENT);
        Optional<Path> folder = path.filter(there -> answer == FolderAnswer.THERE);
        String trouble =
                named.flatMap(answer::objection).map(why -> NOTES + ": " + why).orElse(settings.trouble());
        return new House(settings, folder.or(settings::notes), settings.studied(), trouble);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /**
     * Sets what holds for a reader who has changed nothing yet.
     *
     * @param messages told what is wrong with what is set, if anything
     */
    void prepare(SettingsStore store, Consumer<String> messages) {
        settings.theme().ifPresent(theme -> store.initially(Settings.THEME, theme));
        settings.zoom().ifPresent(zoom -> store.initially(Settings.ZOOM, zoom));
        settings.waits().ifPresent(waits -> store.initially(Settings.AFTER, waits));
        if (!trouble.isEmpty()) {
            messages.accept(trouble + (trouble.equals(settings.trouble()) ? "; that is left out." : "."));
        }
    }
}
