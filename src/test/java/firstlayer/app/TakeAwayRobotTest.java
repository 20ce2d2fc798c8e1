package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import firstlayer.store.Settings.Theme;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.OffscreenScene;
import firstlayer.ui.export.DecodedGif;
import firstlayer.ui.export.Film;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader takes away from the window. Dialogs of the system, which only ask for a file, are left out. */
class TakeAwayRobotTest {

    private OpenWindow open;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.with(Theme.DARK, 100);
        open.size(1280, 800);
        open.go("learning-rate?rate=1.9&steps=5");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Menu menu() {
        return onFxThread(() -> ((MenuButton) open.one(".top-bar .menu-button"))
                .getItems().stream()
                        .filter(item -> "Take away".equals(item.getText()))
                        .map(Menu.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private MenuItem item(String words) {
        return menu().getItems().stream()
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProgramOfTheStateIsCopiedWithItsLink() {
        open.go("neuron?w1=3");
        String copied = onFxThread(() -> {
            item("Copy as Python").fire();
            return Clipboard.getSystemClipboard().getString();
        });
        assertTrue(copied.startsWith("# first-layer neuron?w1=3\nimport math\n"), copied);
        assertTrue(copied.contains("\nw = [3, -1]\n"), copied);
    }

    @Test
    void aPictureWithoutAProgramInALanguageSaysSo() {
        open.go("neuron");
        onFxThread(() -> {
            item("Copy as PyTorch").fire();
            return null;
        });
        open.settle();
        assertEquals("This picture is not written in PyTorch; Copy as Python has it.", open.message());
    }

    @Test
    void allWaysStandInOneMenuWithTheirKeys() {
        assertEquals(
                List.of(
                        "Save picture…",
                        "Copy picture  Ctrl+Shift+C",
                        "Copy link  Ctrl+L",
                        "Copy as Python",
                        "Copy as PyTorch",
                        "Save numbers…",
                        "Save film…"),
                menu().getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void aFilmOfWhatHasNoTimeIsRefusedBeforeAnythingIsAsked() {
        open.go("neuron");
        onFxThread(() -> {
            item("Save film…").fire();
            return null;
        });
        open.settle();
        assertTrue(open.message().contains("no time, so there is no film"), open.message());
    }

    private OffscreenScene drawn() {
        return onFxThread(() -> new OffscreenScene(
                (Region) open.window().session().orElseThrow().view(Place.DESK).node(),
                List.copyOf(open.scene().getStylesheets()),
                613,
                457));
    }

    @Test
    void aPictureIsSavedAsItsNameSays() throws IOException {
        Link link = Link.read(open.link());
        OffscreenScene scene = drawn();
        for (String ending : List.of(".png", ".svg")) {
            Path file = folder.resolve("p" + ending);
            TakeAwayFiles.Job job = onFxThread(() -> TakeAwayFiles.picture(file, link, scene, "says"));
            assertEquals("Picture in " + file, job.run(Progress.silent()));
        }
        var image = ImageIO.read(folder.resolve("p.png").toFile());
        assertEquals(2 * 613, image.getWidth());
        assertTrue((image.getRGB(0, 0) & 0xff) < 60, "dark as the window");
        assertTrue(Files.readString(folder.resolve("p.svg")).contains("<title>says</title>"));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> TakeAwayFiles.picture(folder.resolve("p.jpg"), link, scene, "says"))
                .getMessage();
        assertTrue(message.endsWith("p.jpg: a picture is saved as .png or .svg; name it so"), message);
    }

    @Test
    void numbersAndFilmAreOfTheRunInTheWindow() throws IOException {
        LinkedRun<?> run = LinkedRun.read(open.link(), Catalog.all()::find);
        Path csv = folder.resolve("a.csv");
        assertEquals(
                "Numbers: 6 rows in " + csv, TakeAwayFiles.numbers(csv, run).run(Progress.silent()));
        Path gif = folder.resolve("a.gif");
        Film.Look look = new Film.Look(List.copyOf(open.scene().getStylesheets()), 613, 457, 480);
        assertEquals(
                "Film: 6 frames in " + gif,
                TakeAwayFiles.film(gif, Film.of(run, 1), look).run(Progress.silent()));
        assertEquals(480, DecodedGif.of(Files.readAllBytes(gif)).width());
        assertFalse(Files.exists(folder.resolve("a.gif.new")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            learning-rate?rate=1.9 # learning-rate-rate-1.9
            loss # loss
            chain-rule?expression=(a%2Bb)*c&at=a:1;b:2 # chain-rule-expression-a-b-c-at-a-1-b-2
            neuron?w1=-0.5 # neuron-w1-0.5
            """)
    void namesOfFilesAreLegalEverywhere(String link, String name) {
        assertEquals(name, FileNames.of(Link.read(link)));
    }

    @Test
    void aLongLinkMakesAShortName() {
        String name = FileNames.of(Link.read("loss?x=" + "1.5;".repeat(80)));
        assertTrue(name.length() <= 60, name);
        assertTrue(name.matches("[a-z0-9.-]*[a-z0-9]"), name);
    }
}
