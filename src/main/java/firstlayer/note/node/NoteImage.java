package firstlayer.note.node;

import java.nio.file.Path;

/** An image from the notes folder, known to be there and small enough. Its children are its description in words. */
public final class NoteImage extends NoteSpan {

    private final Path file;
    private final int width;
    private final int height;

    public NoteImage(Path file, int width, int height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    /** A PNG, JPEG, GIF or BMP file; for packed notes inside the program's jar, so read it by {@code Files}. */
    public Path file() {
        return file;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
