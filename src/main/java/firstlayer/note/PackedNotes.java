package firstlayer.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The notes inside the program, as a folder: of class files, or of a jar that stays open as long as the program runs. */
public final class PackedNotes {

    private PackedNotes() {}

    public static Path folder() {
        return folder(PackedNotes.class.getResource("/firstlayer/notes"));
    }

    static Path folder(URL resource) {
        try {
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                open(uri);
            }
            return Path.of(uri);
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException("the packed notes have no readable place: " + resource, unreadable);
        }
    }

    private static void open(URI uri) {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            // Asked for before: the same folder again.
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's jar cannot be read; copy it again", broken);
        }
    }
}
