package firstlayer.app;

import firstlayer.store.HouseSettings;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
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
        Optional<Path> folder = named.flatMap(House::folder);
        String trouble = named.isPresent() && folder.isEmpty()
                ? String.format(Locale.ROOT, "%s: no folder '%s'; name one that is there", NOTES, named.get())
                : settings.trouble();
        return new House(settings, folder.or(settings::notes), settings.studied(), trouble);
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
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
