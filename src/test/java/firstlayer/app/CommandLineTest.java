package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.widget.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commands = Main.commands(Catalog.all());
        commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    @Test
    void solvePrintsOneObjectWithEveryValueAndReading() {
        assertEquals(Exit.FINE, run("solve", "neuron"));
        assertTrue(out.toString().startsWith("{\"widget\":\"neuron\",\"values\":{"), out::toString);
        assertTrue(out.toString().contains("\"z\":1.0,"), out::toString);
        assertEquals(1, out.toString().lines().count());
    }

    @Test
    void solveAgreesWithTheClosedFormOfTheBowl() {
        Answer answer = Answer.to("learning-rate?rate=1.9&steps=44", Catalog.all(), Progress.silent());
        assertEquals(2 * Math.pow(0.9, 88), answer.readouts().get("loss"), 1e-15);
        assertEquals(
                -0.25,
                Answer.to("chain-rule", Catalog.all(), Progress.silent())
                        .readouts()
                        .get("d.w"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nothing # unknown widget 'nothing'; there is neuron, learning-rate, initialization, loss, chain-rule",
                "neuron?foo=1 # unknown parameter 'foo'; this widget has",
                "neuron?w1=1e400 # w1: '1e400' is too large",
                "loss?x=1;2 # ",
                "neuron|neuron # solve takes one run, this link has 2"
            })
    void whatCannotBeSolvedIsOneLineAndWrongUsage(String link, String message) {
        assertEquals(Exit.WRONG_USAGE, run("solve", link));
        assertTrue(err.toString().contains(message == null ? "solve: " : message), err::toString);
        assertEquals(1, err.toString().lines().count());
        assertEquals("", out.toString());
    }

    @Test
    void checkPrintsEveryProblemAndSaysSoWithItsExit(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01-broken.md"), "---\nquestion: q\nwidget: loss\n---\n[go](set:cc=1)\n");
        assertEquals(Exit.PROBLEMS_FOUND, run("check", folder.toString()));
        assertTrue(out.toString().contains("01-broken.md:5: unknown parameter 'cc'"), out::toString);
    }

    @Test
    void checkSaysThatAllIsWell(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01-a.md"), "---\nquestion: q\n---\nwords\n");
        assertEquals(Exit.FINE, run("check", folder.toString()));
        assertEquals("No problem in 1 note.", out.toString().strip());
    }

    @Test
    void goLinksWhoseValuesDoNotFitTogetherAreRefusedInNotes(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("01-pairs.md"),
                "---\nquestion: q\nwidget: loss\n---\n[a](go:loss?x=1;2;3)\n[b](go:initialization?scene=kernels&kernel=4)\n");
        Files.writeString(folder.resolve("02-other.md"), "---\nquestion: q\nwidget: initialization\n---\n");
        assertEquals(Exit.PROBLEMS_FOUND, run("check", folder.toString()));
        assertTrue(out.toString().contains("01-pairs.md:5: "), out::toString);
        assertTrue(out.toString().contains("01-pairs.md:6: "), out::toString);
    }

    @Test
    void linksWhoseValuesDoNotFitTogetherAreRefusedInNotes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01-pairs.md"), "---\nquestion: q\nwidget: loss\n---\n[go](set:x=1;2)\n");
        assertEquals(Exit.PROBLEMS_FOUND, run("check", folder.toString()));
        assertTrue(out.toString().contains("01-pairs.md:5: "), out::toString);
    }

    @Test
    void helpAndVersionNeedNothing() {
        assertEquals(Exit.FINE, run("--help"));
        assertEquals(Exit.FINE, run("--version"));
        assertTrue(out.toString().contains("solve") && out.toString().contains("First Layer"), out::toString);
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertEquals(Exit.WRONG_USAGE, run("--notes", "no-such-folder"));
        assertTrue(err.toString().contains("no folder 'no-such-folder'"), err::toString);
    }

    @ParameterizedTest
    @CsvSource({"--data-dir, '--data-dir: no name'", "--notes, --notes: no folder"})
    void aFolderWithoutANameIsWrongUsage(String option, String message) {
        assertEquals(Exit.WRONG_USAGE, run(option, ""));
        assertTrue(err.toString().contains(message), err::toString);
    }

    @Test
    void studyWritesTheEventsAsATable(@TempDir Path folder) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path out = folder.resolve("study.csv");
        String[] command = {"study", "--data-dir", data.toString(), "--out", out.toString()};
        assertEquals(Exit.PROBLEMS_FOUND, run(command));
        assertTrue(err.toString().contains("study: nothing was recorded in " + data + "; name"), err::toString);
        assertTrue(Files.notExists(out));
        Files.writeString(
                data.resolve("study.jsonl"),
                "{\"v\":1,\"id\":\"a\",\"at\":\"2026-11-25T21:04:05Z\",\"kind\":\"ran\",\"link\":\"loss?c=1\"}\n");
        assertEquals(Exit.FINE, run(command));
        assertEquals("1 event in " + out, this.out.toString().strip());
        assertEquals(
                "a,2026-11-25T21:04:05Z,ran,", Files.readAllLines(out).get(1).substring(0, 27));
        assertEquals(Exit.WRONG_USAGE, run(command));
        assertTrue(
                err.toString().contains(out + " is there already; name another file, or add --force"), err::toString);
        assertEquals(Exit.FINE, run("study", "--force", "--data-dir", data.toString(), "--out", out.toString()));
        assertEquals(Exit.WRONG_USAGE, run("study"));
    }

    @Test
    void studySaysWhatOfTheLogIsNotInTheTable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("study.jsonl"), "{damaged\n");
        Path out = folder.resolve("study.csv");
        assertEquals(Exit.PROBLEMS_FOUND, run("study", "--data-dir", folder.toString(), "--out", out.toString()));
        assertTrue(err.toString().contains("study: study.jsonl: 1 line could not be read (line 1)"), err::toString);
        assertEquals(1, Files.readAllLines(out).size(), "the names of the columns");
    }

    @Test
    void aDataFolderBesideTheProgramIsUsed(@TempDir Path folder) throws IOException {
        assertEquals(Optional.empty(), DataFolder.beside(folder));
        Path data = Files.createDirectory(folder.resolve("first-layer-data"));
        assertEquals(Optional.of(data), DataFolder.beside(folder));
    }

    @Test
    void everySystemHasItsOwnPlaceForData() {
        Path home = Path.of("home");
        assertEquals(home.resolve(".local/share/first-layer"), DataFolder.of("Linux", home, Map.of()));
        assertEquals(
                home.resolve("Library/Application Support/First Layer"), DataFolder.of("Mac OS X", home, Map.of()));
        assertEquals(Path.of("roaming/First Layer"), DataFolder.of("Windows 11", home, Map.of("APPDATA", "roaming")));
    }

    @Test
    void whoHasNoHomeGetsNoFolderWhereTheyHappenToBe(@TempDir Path home) {
        assertEquals(home.toString(), DataFolder.home(home.toString()));
        assertTrue(Path.of(DataFolder.home("?")).isAbsolute());
    }

    @ParameterizedTest
    @CsvSource({
        "Unable to open DISPLAY, there is no display",
        "Unable to load glass GTK library., the GTK 3 library is missing",
        "Cannot invoke FontFactory.loadEmbeddedFont, the library for fonts is missing",
        "libX11.so.6: cannot open shared object file, a system library is missing"
    })
    void withoutAWindowTheMessageSaysWhatIsMissingAndWhatWorks(String failure, String message) {
        Throwable wrapped = new ExceptionInInitializerError(new UnsupportedOperationException(failure));
        String said = NoWindow.message(wrapped, "/opt/first-layer/bin/first-layer");
        assertTrue(said.contains(message), said);
        assertTrue(said.contains("/opt/first-layer/bin/first-layer solve LINK, check DIR"), said);
    }

    @Test
    void aCommandThatCannotDrawSaysWhyInOneLine() throws Exception {
        StringWriter said = new StringWriter();
        CommandLine line = Main.commands(Catalog.all()).setErr(new PrintWriter(said, true));
        Exception failure =
                new CompletionException(new NoDrawing(new UnsatisfiedLinkError("libX11.so.6: no such file")));
        int exit = line.getExecutionExceptionHandler()
                .handleExecutionException(failure, line.getSubcommands().get("picture"), null);
        assertEquals(Exit.NO_WINDOW, exit);
        assertTrue(
                said.toString().startsWith("picture: nothing can be drawn: a system library is missing ("),
                said::toString);
    }
}
