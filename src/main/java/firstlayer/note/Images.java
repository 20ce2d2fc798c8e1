package firstlayer.note;

import firstlayer.note.node.NoteImage;
import firstlayer.note.node.Refused;
import firstlayer.note.node.StillPicture;
import firstlayer.param.Link;
import firstlayer.param.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        if (image.getDestination().startsWith(HandedIn.PICTURE)) {
            still(image, image.getDestination().substring(HandedIn.PICTURE.length()));
            return;
        }
        try {
            Tree.take(image, checked(image.getDestination()));
        } catch (IllegalArgumentException refusal) {
            Problem problem = context.problems()
                    .add(image, refusal.getMessage(), new Problems.Advice("put a PNG or JPEG file beside the note"));
            Tree.take(image, new Refused(problem.message()));
        }
    }

    /** A picture of the program in one state; which of its parts it has in that state is known where it is drawn. */
    private void still(Image image, String target) {
        String link = target.replaceFirst("#.*", "");
        try {
            Link read = Link.read(link);
            Values values = context.names()
                    .initial(read.widget())
                    .orElseThrow(() -> new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "unknown widget '%s'; there is %s",
                            read.widget(),
                            String.join(", ", context.names().widgets()))))
                    .with(read.query());
            context.names().objection(read.widget(), values).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
            requirePart(read.widget(), target);
            Tree.take(image, new StillPicture(target));
        } catch (IllegalArgumentException refusal) {
            Problem problem = context.problems()
                    .add(
                            image,
                            refusal.getMessage(),
                            new Problems.Advice("write it like ![words](picture:neuron?b=1#plane)"));
            Tree.take(image, new Refused(problem.message()));
        }
    }

    private void requirePart(String widget, String target) {
        int hash = target.indexOf('#');
        List<String> parts = context.names().parts(widget);
        if (hash >= 0 && !parts.contains(target.substring(hash + 1))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the picture has no part '%s'; there is %s",
                    target.substring(hash + 1),
                    String.join(", ", parts)));
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
            long frames = ImageSize.frames(file);
            if (frames * size.width() * size.height() > MOST_PIXELS_TOGETHER) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "an image of %d frames of %d × %d pixels; at most %d million pixels together",
                        frames,
                        size.width(),
                        size.height(),
                        MOST_PIXELS_TOGETHER / 1_000_000));
            }
            pixels += frames * size.width() * size.height();
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

    /** The file that is there under one of the ways its name can be written. */
    private static Path inside(Path folder, String target) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        for (String name : names(target)) {
            Path file = inside(root, target, name);
            if (Files.exists(file)) {
                return real(root, target, file);
            }
        }
        throw new NoSuchFileException(target);
    }

    /** As written; with %20 as a space; with its accents composed, and apart from their letters, as some systems keep them. */
    private static Set<String> names(String target) {
        Set<String> names = new LinkedHashSet<>(List.of(target, Percent.decoded(target)));
        for (String name : List.copyOf(names)) {
            names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
            names.add(Normalizer.normalize(name, Normalizer.Form.NFD));
        }
        return names;
    }

    private static Path inside(Path root, String target, String name) {
        if (name.isEmpty() || name.contains(":") || name.startsWith("/") || name.contains("\\")) {
            throw outside(target);
        }
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw outside(target);
        }
        return file;
    }

    /** The real file, so that neither {@code ..} nor a symbolic link leads out of the folder. */
    private static Path real(Path root, String target, Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root.toRealPath()) || !Files.isRegularFile(real)) {
            throw outside(target);
        }
        return real;
    }

    private static IllegalArgumentException outside(String target) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "'%s' is no file of the notes folder; copy the image there and write its name", target));
    }
}
