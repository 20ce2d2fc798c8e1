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

/**
 * One readable JSON file of one kind. Written beside, flushed and moved into place, with the previous one kept as
 * {@code name.previous}; a file that cannot be read is set aside as {@code name.broken} and the previous one is used.
 */
final class JsonFile<T> {

    /**
     * @param value   what was read; empty where there was nothing to read
     * @param message what the reader should know; empty where all is well
     */
    record Read<T>(Optional<T> value, String message) {}

    private final Path file;
    private final Class<T> kind;

    JsonFile(Path file, Class<T> kind) {
        this.file = file;
        this.kind = kind;
    }

    Read<T> read() {
        if (Files.notExists(file)) {
            return readPrevious("");
        }
        try {
            return new Read<>(Optional.of(Json.read(Files.readAllBytes(file), kind)), "");
        } catch (JacksonException | IOException broken) {
            return readPrevious(setAside());
        }
    }

    private String setAside() {
        Path aside = sibling(".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return String.format(
                    Locale.ROOT,
                    "%s could not be read; it was set aside as %s",
                    file.getFileName(),
                    aside.getFileName());
        } catch (IOException immovable) {
            return String.format(Locale.ROOT, "%s could not be read; it stays where it is", file);
        }
    }

    private Read<T> readPrevious(String message) {
        Path previous = sibling(".previous");
        if (Files.notExists(previous)) {
            return new Read<>(Optional.empty(), message);
        }
        try {
            return new Read<>(Optional.of(Json.read(Files.readAllBytes(previous), kind)), message);
        } catch (JacksonException | IOException broken) {
            return new Read<>(Optional.empty(), message);
        }
    }

    void write(T value) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = sibling(".new");
        Files.write(fresh, Json.page(value));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.exists(file)) {
            Files.copy(file, sibling(".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
