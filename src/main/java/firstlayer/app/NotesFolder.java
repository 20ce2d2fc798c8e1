package firstlayer.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder notes are read from.
 *
 * @param path   on disk, or inside the program's jar
 * @param packed whether these are the notes that come with the program
 */
record NotesFolder(Path path, boolean packed) {

    static NotesFolder packedNotes() {
        URL note = NotesFolder.class.getResource("/firstlayer/notes/01-neuron.md");
        if (note == null) {
            throw new IllegalStateException("the program was built without its notes; build it again with mvn package");
        }
        try {
            return new NotesFolder(path(note.toURI()).getParent(), true);
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("the packed notes cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Path path(URI note) throws IOException {
        if (!note.getScheme().equals("jar")) {
            return Path.of(note);
        }
        String[] parts = note.toString().split("!", 2);
        return inside(URI.create(parts[0])).getPath(parts[1]);
    }

    // Stays open as long as the program runs: pictures in the notes are read from it too.
    private static FileSystem inside(URI jar) throws IOException {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(jar);
        }
    }

    /** A few words for the foot of the rail. */
    String origin() {
        return packed ? "Notes: built in" : "Notes: " + path;
    }

    /** A text that changes when a file of the folder is saved, added or taken away. */
    String fingerprint() {
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().map(NotesFolder::mark).collect(Collectors.joining("\n"));
        } catch (IOException gone) {
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
