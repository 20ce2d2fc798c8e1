package firstlayer.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what it remembers: beside itself where there is a folder for it, else the platform's place. */
final class DataFolder {

    private DataFolder() {}

    /**
     * @param system      the value of {@code os.name}
     * @param home        the user's home folder
     * @param environment the process's environment
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("First Layer");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("First Layer");
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean usable = data != null && Path.of(data).isAbsolute();
        return (usable ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("first-layer");
    }

    /**
     * The folder {@code first-layer-data} beside the program, as on a stick that is carried along; empty where there is none.
     *
     * @param program the folder that the program lies in
     */
    static Optional<Path> beside(Path program) {
        return Optional.of(program.resolve("first-layer-data")).filter(Files::isDirectory);
    }

    /**
     * The home folder of whoever has one, and the topmost of all others, where they are told that nothing can be kept: Java calls
     * their home "?", which would be a folder wherever one happens to be.
     *
     * @param named the value of {@code user.home}
     */
    static String home(String named) {
        boolean known = new File(named).isAbsolute();
        return known ? named : Path.of("").toAbsolutePath().getRoot().toString();
    }

    static Path here() {
        return ProgramFolder.here().flatMap(DataFolder::beside).orElseGet(DataFolder::platforms);
    }

    private static Path platforms() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }
}
