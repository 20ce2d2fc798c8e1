package firstlayer.app;

import firstlayer.note.PackedNotes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder of notes that a command was asked for. */
final class NotesOption {

    @Option(names = "--notes", paramLabel = "DIR", description = "A folder of notes instead of the packed ones.")
    private Path asked;

    /**
     * The folder, where one was asked for.
     *
     * @throws IllegalArgumentException where it is none
     */
    Optional<Path> asked() {
        if (asked != null && (asked.toString().isEmpty() || !Files.isDirectory(asked))) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "--notes: no folder '%s'; name one that is there", asked));
        }
        return Optional.ofNullable(asked);
    }

    /** The folder that was asked for, otherwise the packed notes. */
    Path folder() {
        return asked().orElseGet(PackedNotes::folder);
    }
}
