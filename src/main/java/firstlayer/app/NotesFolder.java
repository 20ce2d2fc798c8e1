package firstlayer.app;

import firstlayer.note.PackedNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder notes are read from.
 *
 * @param path   on disk, or inside the program's jar
 * @param packed whether these are the notes that come with the program
 */
record NotesFolder(Path path, boolean packed) {

    private static final Pattern SHOWN =
            Pattern.compile("\\.(md|markdown|png|jpe?g|gif|bmp)$", Pattern.CASE_INSENSITIVE);

    private static final long SHORTEST_PAUSE = 400;
    private static final long LONGEST_PAUSE = 20_000;

    /** So many times as long as a look takes is waited until the next: 2 % of one core. */
    private static final long PAUSES_A_LOOK = 50;

    /** How long to wait until the folder is looked at again, in milliseconds, after a look that took so many nanoseconds. */
    static long pause(long nanos) {
        return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, PAUSES_A_LOOK * nanos / 1_000_000));
    }

    static NotesFolder packedNotes() {
        return new NotesFolder(PackedNotes.folder(), true);
    }

    /** The folder of a remembered path; empty where it is none, or none of this system. */
    static Optional<NotesFolder> remembered(String path) {
        try {
            return path.isEmpty() || !Files.isDirectory(Path.of(path))
                    ? Optional.empty()
                    : Optional.of(new NotesFolder(Path.of(path), false));
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /**
     * What a window begins with.
     *
     * @param asked      on the command line: a folder, or a note of it
     * @param remembered the path of what was open last
     * @param shared     what stands for all who use this machine in place of the packed ones
     */
    static NotesFolder first(Optional<Path> asked, String remembered, Optional<Path> shared) {
        return asked.map(path -> new NotesFolder(Files.isRegularFile(path) ? path.getParent() : path, false))
                .or(() -> remembered(remembered))
                .or(() -> shared.map(folder -> new NotesFolder(folder, false)))
                .orElseGet(NotesFolder::packedNotes);
    }

    /** A few words for the foot of the rail. */
    String origin() {
        return packed ? "Notes: built in" : "Notes: " + path;
    }

    /** A text that changes when a note or an image of the folder is saved, added or taken away. */
    String fingerprint() {
        // A running program's own files stay as they are: to look for changes there would be work for nothing.
        if (packed) {
            return "packed";
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(
                            file -> SHOWN.matcher(file.getFileName().toString()).find())
                    .sorted()
                    .map(NotesFolder::mark)
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException gone) {
            return "gone";
        }
    }

    private static String mark(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return file + " gone";
        }
    }
}
