package firstlayer.app;

import firstlayer.note.PackedNotes;
import firstlayer.store.FolderAnswer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder of notes that a command was asked for. */
final class NotesOption {

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description = "A folder of notes; default: the one of FIRST_LAYER_NOTES or of first-layer.json beside the "
                    + "program, else the packed ones.")
    private Path asked;

    /**
     * The folder, where one was asked for.
     *
     * @throws IllegalArgumentException where it is none, or does not answer
     */
    Optional<Path> asked() {
        if (asked == null) {
            return Optional.empty();
        }
        FolderAnswer answer = asked.toString().isEmpty() ? FolderAnswer.ABSENT : FolderAnswer.of(asked);
        answer.objection(asked.toString()).ifPresent(why -> {
            throw new IllegalArgumentException("--notes: " + why);
        });
        return Optional.of(asked);
    }

    /**
     * The folder that was asked for, otherwise the one for all on this machine, otherwise the packed notes.
     *
     * @throws IllegalArgumentException where what is set for all on this machine is not right
     */
    Path folder() {
        return asked().orElseGet(NotesOption::shared);
    }

    private static Path shared() {
        House house = House.here();
        if (!house.trouble().isEmpty()) {
            throw new IllegalArgumentException(house.trouble());
        }
        return house.notes().orElseGet(PackedNotes::folder);
    }
}
