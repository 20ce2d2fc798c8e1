package firstlayer.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The data folder that a command was asked for. */
final class DataOption {

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where settings and the study log are kept; default: a folder first-layer-data beside the "
                    + "program, else the platform's place for them.")
    private Path asked;

    /**
     * The folder that was asked for, otherwise the program's own.
     *
     * @throws IllegalArgumentException where its name is empty
     */
    Path folder() {
        if (asked == null) {
            return DataFolder.here();
        }
        if (asked.toString().isEmpty()) {
            throw new IllegalArgumentException(
                    "--data-dir: no name; write the name of a folder, or leave the option out");
        }
        return asked.toAbsolutePath();
    }
}
