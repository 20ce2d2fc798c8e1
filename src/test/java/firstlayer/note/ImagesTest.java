package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteImage;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images come from the notes folder only and are measured before they are decoded. */
class ImagesTest {

    private static final String FRONT = "---\nquestion: Q\nwidget: chain\n---\n";

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("notes"));
        image("png", root.resolve("outside.png"), 3, 2);
    }

    private static void image(String format, Path file, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
    }

    private Note note(String target) throws IOException {
        Files.writeString(folder.resolve("01.md"), FRONT + "![what it shows](" + target + ")");
        return new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read(folder)
                .notes()
                .get(0);
    }

    private List<String> problems(String target) throws IOException {
        return note(target).problems().stream().map(Problem::message).toList();
    }

    /** Each of them may be shown; all of them decoded at once would take gigabytes. */
    @Test
    void imagesOfANoteAreBoundedTogether() throws IOException {
        image("png", folder.resolve("large.png"), 8000, 3000);
        Files.writeString(folder.resolve("01.md"), FRONT + "![a](large.png)\n\n".repeat(3));
        Note note = new Notes(new TwoWidgets(), tex -> Optional.empty())
                .read(folder)
                .notes()
                .get(0);
        assertEquals(2, Nodes.under(note.body(), NoteImage.class).size());
        assertEquals(1, note.problems().size());
        assertTrue(note.problems().get(0).message().contains("64 million pixels"), note.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void sizeIsReadFromTheFilesFirstBytes(String format) throws IOException {
        image(format, folder.resolve("a." + format), 321, 123);
        Note note = note("a." + format);
        assertEquals(List.of(), note.problems());
        NoteImage picture = Nodes.under(note.body(), NoteImage.class).get(0);
        assertEquals(List.of(321, 123), List.of(picture.width(), picture.height()));
        assertEquals("what it shows", PlainText.of(picture));
    }

    @ParameterizedTest
    @CsvSource({
        "../outside.png",
        "sub/../../outside.png",
        "/etc/hostname",
        "http://example.org/a.png",
        "link.png",
        "sub"
    })
    void nothingOutsideTheFolderIsRead(String target) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.png"), root.resolve("outside.png"));
        assertEquals(
                List.of(String.format(
                        Locale.ROOT,
                        "'%s' is no file of the notes folder; copy the image there and write its name",
                        target)),
                problems(target));
    }

    /** In the folder of a program's working directory, as {@code check .} names it. */
    @ParameterizedTest
    @ValueSource(strings = {".", "./", "../notes", "linked"})
    void aFolderMayBeSpeltAnyWay(String spelt) throws IOException {
        image("png", folder.resolve("one.png"), 3, 2);
        Files.createSymbolicLink(folder.resolve("linked"), folder);
        Files.writeString(folder.resolve("01.md"), FRONT + "![one](one.png)");
        Path here = Path.of("").toAbsolutePath().relativize(folder.toRealPath());
        for (Path same : List.of(here.resolve(spelt), folder.resolve(spelt))) {
            assertEquals(
                    List.of(),
                    new Notes(new TwoWidgets(), tex -> Optional.empty())
                            .read(same)
                            .report());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "my fig.png, my%20fig.png",
        "my fig.png, <my fig.png>",
        "na\u00efve.png, nai\u0308ve.png",
        "nai\u0308ve.png, na\u00efve.png",
        "nai\u0308ve.png, na%C3%AFve.png",
        "100%.png, 100%.png",
        "a+b.png, a+b.png"
    })
    void aNameIsFoundHoweverItIsWritten(String file, String target) throws IOException {
        image("png", folder.resolve(file), 3, 2);
        assertEquals(List.of(), problems(target));
        assertEquals(
                List.of("'%2e%2e/outside.png' is no file of the notes folder; copy the image there and write its name"),
                problems("%2e%2e/outside.png"));
    }

    /** GIF89a: a screen of 4000 × 4000, then so many images of one pixel. */
    @ParameterizedTest
    @CsvSource({"1, true", "4, true", "5, false", "100, false"})
    void theFramesOfAMovingImageCountTogether(int frames, boolean small) throws IOException {
        try (DataOutputStream gif = new DataOutputStream(Files.newOutputStream(folder.resolve("a.gif")))) {
            gif.writeBytes("GIF89a");
            gif.write(new byte[] {(byte) 0xA0, 0x0F, (byte) 0xA0, 0x0F, (byte) 0x80, 0, 0});
            gif.write(new byte[6]);
            for (int i = 0; i < frames; i++) {
                gif.write(new byte[] {0x21, (byte) 0xF9, 4, 0, 0, 0, 0, 0});
                gif.write(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0});
            }
            gif.write(0x3B);
        }
        assertEquals(
                small
                        ? List.of()
                        : List.of("an image of " + frames
                                + " frames of 4000 × 4000 pixels; at most 64 million pixels together"),
                problems("a.gif"));
    }

    @Test
    void whatIsMissingOrNoImageIsSaid() throws IOException {
        assertEquals(List.of("no image 'a.png' here; put a PNG or JPEG file beside the note"), problems("a.png"));
        Files.writeString(folder.resolve("a.svg"), "<svg/>");
        assertEquals(List.of("'a.svg' is no image; known are PNG, JPEG, GIF and BMP"), problems("a.svg"));
        Files.write(folder.resolve("cut.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        assertEquals(List.of("'cut.png' is no image; known are PNG, JPEG, GIF and BMP"), problems("cut.png"));
    }

    @Test
    void giantsAreRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] png = ByteBuffer.allocate(24)
                .putInt(0x89504E47)
                .putInt(0x0D0A1A0A)
                .putLong(0x0000000D49484452L)
                .putInt(60_000)
                .putInt(60_000)
                .array();
        Files.write(folder.resolve("wide.png"), png);
        assertEquals(List.of("an image of 60000 × 60000 pixels; at most 8000 each way"), problems("wide.png"));
        try (RandomAccessFile heavy =
                new RandomAccessFile(folder.resolve("heavy.png").toFile(), "rw")) {
            heavy.setLength(21_000_000);
        }
        assertEquals(
                List.of("an image of 21 MB; at most 20 MB"),
                problems("heavy.png").stream().map(p -> p.split("; put")[0]).toList());
    }

    @Test
    void anImageThatComesLaterIsSeenWhenTheFolderIsReadAgain() throws IOException {
        Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());
        Files.writeString(folder.resolve("01.md"), FRONT + "![a](a.png)");
        assertEquals(1, notes.read(folder).all().size());
        image("png", folder.resolve("a.png"), 3, 2);
        assertTrue(notes.read(folder).all().isEmpty());
    }
}
