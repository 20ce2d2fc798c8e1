package firstlayer.note;

import firstlayer.note.node.NoteImage;
import firstlayer.note.node.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.commonmark.node.Image;

/** The images of one note to pictures: files of the notes folder only, of a bounded size each and together. */
final class Images {

    private static final long MOST_BYTES = 20_000_000;
    private static final int MOST_PIXELS = 8000;

    /** Of all images of a note together: what the largest single one has. */
    private static final long MOST_PIXELS_TOGETHER = (long) MOST_PIXELS * MOST_PIXELS;

    private final NoteContext context;
    private long pixels;

    Images(NoteContext context) {
        this.context = context;
    }

    void shape(Image image) {
        try {
            Tree.take(image, checked(image.getDestination()));
        } catch (IllegalArgumentException refusal) {
            Problem problem = context.problems()
                    .add(image, refusal.getMessage(), new Problems.Advice("put a PNG or JPEG file beside the note"));
            Tree.take(image, new Refused(problem.message()));
        }
    }

    private NoteImage checked(String target) {
        Path folder = context.folder()
                .orElseThrow(() -> new IllegalArgumentException("an image, but no notes folder to find it in"));
        try {
            Path file = inside(folder, target);
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "an image of %d MB; at most %d MB", bytes / 1_000_000, MOST_BYTES / 1_000_000));
            }
            ImageSize size = ImageSize.of(file)
                    .orElseThrow(() -> new IllegalArgumentException(
                            String.format(Locale.ROOT, "'%s' is no image; known are PNG, JPEG, GIF and BMP", target)));
            if (size.width() > MOST_PIXELS || size.height() > MOST_PIXELS) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "an image of %d × %d pixels; at most %d each way",
                        size.width(),
                        size.height(),
                        MOST_PIXELS));
            }
            pixels += (long) size.width() * size.height();
            if (pixels > MOST_PIXELS_TOGETHER) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "images of more than %d million pixels in one note; scale them down",
                        MOST_PIXELS_TOGETHER / 1_000_000));
            }
            return new NoteImage(file, size.width(), size.height());
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "no image '%s' here", target), missing);
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "the image '%s' cannot be read", target), unreadable);
        }
    }

    /** The real file, so that neither {@code ..} nor a symbolic link leads out of the folder. */
    private static Path inside(Path folder, String target) throws IOException {
        if (target.isEmpty() || target.contains(":") || target.startsWith("/") || target.contains("\\")) {
            throw outside(target);
        }
        Path file = folder.resolve(target).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw outside(target);
        }
        Path real = file.toRealPath();
        if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
            throw outside(target);
        }
        return real;
    }

    private static IllegalArgumentException outside(String target) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "'%s' is no file of the notes folder; copy the image there and write its name", target));
    }
}
