package firstlayer.app;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The folder in which one finds the program: what lies there beside it is meant for it. */
final class ProgramFolder {

    /** Set by the launcher of a packaged program. */
    private static final String LAUNCHER = "jpackage.app-path";

    private ProgramFolder() {}

    /** What one writes to start the program. */
    static String command() {
        return System.getProperty(LAUNCHER, "java -jar target/first-layer.jar");
    }

    /** Empty where the program is no file, as while it is being developed. */
    static Optional<Path> here() {
        String launcher = System.getProperty(LAUNCHER);
        return launcher == null
                ? jar().map(Path::toAbsolutePath).map(Path::getParent)
                : Optional.ofNullable(ofLauncher(Path.of(launcher)));
    }

    /**
     * The folder of a packaged program: on Linux it holds {@code bin}, on a Mac the bundle, on Windows the launcher itself.
     *
     * @param launcher what the system starts
     */
    static Path ofLauncher(Path launcher) {
        Path folder = launcher.toAbsolutePath().getParent();
        if (folder.endsWith(Path.of("Contents", "MacOS"))) {
            return folder.getParent().getParent().getParent();
        }
        return folder.endsWith("bin") ? folder.getParent() : folder;
    }

    private static Optional<Path> jar() {
        CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
