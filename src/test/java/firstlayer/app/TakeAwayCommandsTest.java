package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.ui.export.DecodedGif;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import picocli.CommandLine;

/** What is taken away of a picture without a window. */
class TakeAwayCommandsTest {

    private static final String LINK = "learning-rate?rate=1.9&steps=5";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    // One JavaFX for all tests of a process.
    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private int run(String... arguments) {
        CommandLine commands = Main.commands(Catalog.all());
        commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aPictureIsDrawnAtTwiceThePixels() throws IOException {
        assertEquals(Exit.FINE, run("picture", LINK, "--out", file("a.PNG")), err::toString);
        var image = ImageIO.read(folder.resolve("a.PNG").toFile());
        assertEquals(1280, image.getWidth());
        assertEquals(960, image.getHeight());
        assertEquals(0xffffffff, image.getRGB(1279, 0), "on white");
    }

    @Test
    void aPictureIsAnSvgDocumentWhereItsNameSaysSo() throws IOException {
        assertEquals(Exit.FINE, run("picture", LINK, "--out", file("a.svg")), err::toString);
        String svg = Files.readString(folder.resolve("a.svg"));
        assertTrue(svg.startsWith("<svg "), svg.substring(0, 80));
        assertTrue(svg.contains("<desc>learning-rate?rate=1.9&amp;steps=5</desc>"), svg.substring(0, 600));
    }

    @Test
    void numbersAreATableOfTheRun() throws IOException {
        assertEquals(Exit.FINE, run("numbers", LINK, "--out", file("a.csv")), err::toString);
        assertEquals("6 rows in " + file("a.csv"), out.toString().strip());
        assertEquals(
                "# first-layer " + LINK,
                Files.readAllLines(folder.resolve("a.csv")).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            picture # a.jpg # name a file that ends in .png or .svg
            picture # folder.png # is a folder; name a file in it
            picture # there.png # is there already; name another file, or add --force
            film # a.png # name a file that ends in .gif
            numbers # a.txt # name a file that ends in .csv
            """)
    void aTargetThatCannotBeIsWrongUsage(String command, String name, String said) throws IOException {
        Files.createDirectory(folder.resolve("folder.png"));
        Files.writeString(folder.resolve("there.png"), "old");
        assertEquals(Exit.WRONG_USAGE, run(command, LINK, "--out", file(name)));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().startsWith(command + ": ") && err.toString().contains(said), err::toString);
        assertEquals("old", Files.readString(folder.resolve("there.png")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            picture # a.png # nothing?rate=1 # unknown widget 'nothing'; there is neuron
            picture # a.svg # learning-rate?rat=1 # unknown parameter 'rat'
            picture # a.png # learning-rate|learning-rate?rate=x # rate:
            film # a.gif # loss # the run stands at steps = 0
            film # a.gif # neuron # this picture has no time
            numbers # a.csv # learning-rate?steps=-5 # steps:
            numbers # a.csv # learning-rate|learning-rate?rate=1 # numbers takes one run, this link has 2
            """)
    void aLinkThatIsNotLegalIsWrongUsage(String command, String name, String link, String said) {
        assertEquals(Exit.WRONG_USAGE, run(command, link, "--out", file(name)));
        assertTrue(err.toString().startsWith(command + ": ") && err.toString().contains(said), err::toString);
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @Test
    void aFilmIsAsWideAndAsFastAsAskedFor() throws IOException {
        assertEquals(
                Exit.FINE, run("film", LINK, "--width", "480", "--speed", "2", "--out", file("a.gif")), err::toString);
        assertEquals("6 frames in " + file("a.gif"), out.toString().strip());
        DecodedGif gif = DecodedGif.of(Files.readAllBytes(folder.resolve("a.gif")));
        assertEquals(480, gif.width());
        // Sixteen steps a second, and two seconds for the end.
        assertEquals(
                31 + 200,
                gif.frames().stream().mapToInt(DecodedGif.Shown::hundredths).sum());
        assertEquals(Exit.WRONG_USAGE, run("film", LINK, "--width", "9", "--out", file("b.gif")));
        assertEquals(Exit.WRONG_USAGE, run("film", LINK, "--speed", "NaN", "--out", file("b.gif")));
    }

    @Test
    void aFolderThatIsMissingIsAProblem() {
        assertEquals(Exit.PROBLEMS_FOUND, run("numbers", LINK, "--out", file("no/a.csv")));
        assertTrue(err.toString().contains("is not there; make it first"), err::toString);
    }

    @Test
    void forceReplacesWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        assertEquals(Exit.FINE, run("numbers", LINK, "--force", "--out", file("a.csv")), err::toString);
        assertTrue(Files.readString(folder.resolve("a.csv")).startsWith("# first-layer"));
    }
}
