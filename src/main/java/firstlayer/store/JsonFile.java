package firstlayer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One readable JSON file. Written beside, flushed and moved into place, with the previous one kept as {@code name.previous};
 * a file that cannot be read is set aside as {@code name.broken} and the previous one is used. Where the file is a link, all
 * of this happens where it leads.
 */
final class JsonFile {

    /**
     * @param page    what was read; empty where there was nothing to read
     * @param message what the reader should know; empty where all is well
     */
    record Read(Optional<ObjectNode> page, String message) {}

    private static final int MOST_LINKS = 40;

    private final Path file;

    JsonFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    private Path place() {
        Path place = file;
        try {
            for (int links = 0; Files.isSymbolicLink(place) && links < MOST_LINKS; links++) {
                place = place.resolveSibling(Files.readSymbolicLink(place));
            }
            return place;
        } catch (IOException unreadable) {
            return place;
        }
    }

    Read read() {
        Path place = place();
        if (Files.notExists(place) || !Files.isDirectory(place.getParent())) {
            return readPrevious(place, "");
        }
        try {
            return new Read(Optional.of(Json.read(RegularFile.read(place))), "");
        } catch (JacksonException | IOException broken) {
            return readPrevious(place, setAside(place));
        }
    }

    private static String setAside(Path place) {
        Path aside = sibling(place, ".broken");
        try {
            Files.move(place, aside, StandardCopyOption.REPLACE_EXISTING);
            return String.format(
                    Locale.ROOT,
                    "%s could not be read; it was set aside as %s.",
                    place.getFileName(),
                    aside.getFileName());
        } catch (IOException immovable) {
            return String.format(Locale.ROOT, "%s could not be read; it stays where it is.", place);
        }
    }

    private static Read readPrevious(Path place, String message) {
        Path previous = sibling(place, ".previous");
        if (Files.notExists(previous)) {
            return new Read(Optional.empty(), message);
        }
        try {
            return new Read(Optional.of(Json.read(RegularFile.read(previous))), message);
        } catch (JacksonException | IOException broken) {
            return new Read(Optional.empty(), message);
        }
    }

    /** Does something while no other window writes. */
    void alone(FileLock.Work work) throws IOException {
        Files.createDirectories(file.getParent());
        FileLock.during(sibling(file, ".lock"), work);
    }

    void write(ObjectNode page) throws IOException {
        Path place = place();
        Files.createDirectories(place.getParent());
        Path fresh = RegularFile.checkFresh(sibling(place, ".new"));
        Files.write(fresh, Json.page(page));
        force(fresh);
        if (Files.exists(place)) {
            // A copy that is cut short must not take the place of a whole one.
            Path copy = sibling(place, ".copy");
            Files.copy(RegularFile.check(place), copy, StandardCopyOption.REPLACE_EXISTING);
            force(copy);
            move(copy, sibling(place, ".previous"));
        }
        move(fresh, place);
    }

    /** Sees to it that all of it is on the disk before anything takes its name. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path sibling(Path place, String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }
}
