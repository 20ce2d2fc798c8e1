package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures.Theme;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image takes the room it has, and no more memory than that. */
class NoteImageTest {

    @TempDir
    private Path folder;

    private void image(String name, int width, int height) throws IOException {
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve(name).toFile());
    }

    private OpenNote open(String body) throws Exception {
        Files.writeString(folder.resolve("01.md"), "---\nquestion: Q\nwidget: bowl\n---\n" + body);
        Note note = new Notes(new Bowl(), tex -> Optional.empty())
                .read(folder)
                .notes()
                .get(0);
        assertEquals(List.of(), note.problems());
        OpenNote open = new OpenNote(note, 470, Theme.LIGHT, 14);
        OpenNote.on(() -> open.prose
                .node()
                .getScene()
                .getStylesheets()
                .add(NoteImageTest.class
                        .getResource("/firstlayer/theme/shell.css")
                        .toExternalForm()));
        open.settle();
        return open;
    }

    private static Image loaded(OpenNote open, PictureBox box) throws InterruptedException {
        for (int wait = 0; wait < 200; wait++) {
            Image image =
                    OpenNote.on(() -> ((ImageView) box.getChildrenUnmodifiable().get(0)).getImage());
            if (image != null) {
                return image;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no image");
    }

    @Test
    void anImageIsAsTallAsItIs() throws Exception {
        image("wide.png", 300, 80);
        image("icon.png", 16, 16);
        try (OpenNote open = open("Before.\n\n![wide](wide.png)\n\nAn ![icon](icon.png) in a sentence.\n")) {
            List<PictureBox> boxes = open.all(PictureBox.class);
            assertEquals(
                    List.of(80.0, 16.0),
                    boxes.stream().map(PictureBox::getHeight).toList());
            double line = boxes.get(1).getParent().getLayoutBounds().getHeight();
            assertTrue(line < 32, "an icon leaves its line " + line + " px high");
        }
    }

    @Test
    void aGiantIsLoadedAboutAsLargeAsItIsShown() throws Exception {
        image("giant.png", 4000, 2000);
        try (OpenNote open = open("![giant](giant.png)")) {
            PictureBox box = open.only(PictureBox.class);
            Image image = loaded(open, box);
            assertTrue(image.getWidth() >= box.getWidth(), "sharp: " + image.getWidth());
            assertTrue(image.getWidth() <= 2 * box.getWidth(), "and no giant: " + image.getWidth());
            assertEquals(box.getWidth() / 2, box.getHeight(), 1);
        }
    }

    @Test
    void aTableLeavesAPictureWidthEnoughToBeToldFromAnother() throws Exception {
        String words = "what it is, and what it is used for, ".repeat(8);
        try (OpenNote open = open("| words | curve |\n|---|---|\n| " + words + "| ![falls](picture:bowl#curve) |\n")) {
            StillBox box = open.only(StillBox.class);
            assertTrue(box.getWidth() >= box.leastWidth(), "only " + box.getWidth());
            assertTrue(box.leastWidth() > 150);
        }
    }

    @Test
    void whatWasBroughtAlongIsShown() throws Exception {
        try (OpenNote open =
                open("H<sub>2</sub>O x<sup>2</sup> <kbd>A</kbd> ~~old~~ <!-- not this -->[there](01.md)")) {
            List<String> styled = open.all(javafx.scene.text.Text.class).stream()
                    .filter(text -> text.getStyleClass().size() > 1)
                    .map(text -> text.getText() + " " + text.getStyleClass().get(1))
                    .toList();
            assertEquals(List.of("2 sub", "2 sup", "A kbd", "old struck", "there link"), styled);
        }
    }
}
