package firstlayer.app;

import firstlayer.note.PackedNotes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A copy of the notes that come with the program, whose author saves whole and half sentences all the time. */
final class MonkeyNotes {

    private final Path folder;
    private final List<Path> whole;

    MonkeyNotes(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> notes = Files.list(PackedNotes.folder())) {
            this.whole = notes.sorted().toList();
        }
        restore();
    }

    Path folder() {
        return folder;
    }

    int count() {
        return whole.size();
    }

    void restore() {
        whole.forEach(this::restore);
    }

    private void restore(Path note) {
        write(file(note), text(note));
    }

    private Path file(Path note) {
        return folder.resolve(note.getFileName().toString());
    }

    private static String text(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes one of the notes, and goes back to them where others are open. */
    void change(OpenWindow open, double share, String how) {
        Path note = whole.get((int) (share * whole.size()));
        String text = text(note);
        switch (how) {
            case "longer" -> write(file(note), text + "\nA sentence that was just saved, with $x^2$ and `{b}`.\n");
            case "shorter" -> write(file(note), text.substring(0, (int) (share * text.length())));
            case "broken" -> write(file(note), text.replaceFirst("widget:", "widget"));
            case "empty" -> write(file(note), "");
            case "gone" -> delete(file(note));
            case "image" -> {
                image(folder.resolve("still.png"), (int) (1 + share * 900));
                write(file(note), text + "\n![a picture](still.png)\n");
            }
            default -> restore();
        }
        if (!open.reads("Notes: " + folder)) {
            open.folder(folder);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private static void image(Path file, int width) {
        try {
            ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
