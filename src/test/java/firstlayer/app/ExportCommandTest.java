package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** All notes are one file that needs nothing else, by a command without a window. */
class ExportCommandTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private Path notes;
    private Path target;

    // One JavaFX for all tests of a process.
    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        notes = Files.createDirectories(temporary.resolve("notes"));
        target = temporary.resolve("out");
    }

    private void note(String file, String text) throws IOException {
        Files.writeString(notes.resolve(file), text);
    }

    private int run(String... arguments) {
        return Main.commands(Catalog.all())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int export(String... more) {
        List<String> arguments = new ArrayList<>(List.of("export", "--notes", notes.toString(), target.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Path file() {
        return target.resolve("handout.html");
    }

    private String html() throws IOException {
        return Files.readString(file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "inline", "none"})
    void theFiveNotesAreValidSmallAndClosed(String answers) throws Exception {
        assertEquals(Exit.FINE, run("export", target.toString(), "--answers", answers), err::toString);
        assertEquals(List.of(), HtmlChecker.messages(file(), true));
        HtmlChecker.assertClosed(file());
        assertTrue(
                Files.size(file()) < 3_000_000,
                () -> "bytes: " + file().toFile().length());
        String html = html();
        assertEquals(
                5 + 6 + 17,
                html.split("<svg class=\"picture\"", -1).length - 1,
                "one at the head of each, one for each activation, the others to choose from in the questions");
        assertFalse(html.contains("class=\"missing\""), "a picture is missing");
        assertTrue(html.contains("<html lang=\"en\">"));
        assertEquals("", err.toString());
    }

    @Test
    void numbersAndTruthsAreThoseThatSolvePrints() throws IOException {
        note("01-rate.md", """
                ---
                question: Q?
                widget: learning-rate
                start: rate=0.25
                ---
                The factor is `{factor}`.

                > [!PREDICT] edge
                > Where is w?
                > - [mark] `{w}` within 0.1
                >
                > [run](play:rate=2&a=1&start=2&steps=7)

                ## Check yourself

                - w is `{start}`, λ is `{a}`, η is `{rate}`. What is the next w? {#next}
                  - [draw](draw:start=1..9/1&rate=0.1..0.9/0.1&steps=1)
                  - [number] `{w}` within 0.01
                    > It is `{w}`.
                """);
        assertEquals(Exit.FINE, export(), err::toString);
        String html = html();
        // 1 − ηλ with λ = 1, and 2 · (1 − 2)^7.
        assertTrue(html.contains("The factor is <span class=\"live rate\">0.750</span>"), html);
        assertTrue(html.contains("<b>w = −2.000</b>"), html);
        String item = html.substring(html.indexOf("id=\"n1-q2\""), html.indexOf("id=\"n1-q2-a\""));
        List<Double> drawn = live(item);
        double next = drawn.get(0) * (1 - drawn.get(2) * drawn.get(1));
        String answer = html.substring(html.indexOf("id=\"n1-q2-a\""));
        assertEquals(next, live(answer).get(0), 5e-4);
    }

    private static List<Double> live(String html) {
        return java.util.regex.Pattern.compile("<span class=\"live [a-z]+\">([^<]*)</span>")
                .matcher(html)
                .results()
                .map(found -> Double.parseDouble(found.group(1).replace('−', '-')))
                .toList();
    }

    @Test
    void formulasAndPicturesAreDrawnInTheFileWithTheirWords() throws IOException {
        note("01.md", "---\nquestion: Q?\nwidget: neuron\n---\nA $\\weight{w}<1$ in a line.\n\n![a *dot*](dot.png)\n");
        Files.write(notes.resolve("dot.png"), DOT);
        assertEquals(Exit.FINE, export(), err::toString);
        String html = html();
        assertTrue(html.contains("<svg class=\"formula\" role=\"img\" aria-label=\"w is less than 1\""), html);
        assertTrue(html.contains("<path class=\"weight\" d=\"m"), html);
        assertTrue(html.contains("<img src=\"data:image/png;base64,iVBOR"), html);
        assertTrue(html.contains("alt=\"a dot\""), html);
        String alt = html.substring(html.indexOf("<svg class=\"picture\""));
        run("solve", "neuron");
        String says = out.toString().replaceAll("(?s).*\"says\":\"([^\"]*)\".*", "$1");
        assertTrue(alt.contains("aria-label=\"" + says + "\""), () -> says + "\n" + alt.substring(0, 400));
    }

    @Test
    void aHostileFolderIsStillValidAndClosed() throws Exception {
        note("01-a.md", HostileFolder.NOTE);
        note(
                "02-b \"><script>.md",
                "---\nquestion: '\"><script>alert(1)</script>'\n---\n[a](01-a.md#x) [b](#nowhere)\n");
        note("03-c.md", "no front matter\n\n" + "> ".repeat(60) + "deep\n\n" + "- ".repeat(60) + "deep\n");
        note(
                "_page.md",
                "---\nquestion: \"<img src=x onerror=alert(1)>\"\n---\n## <b>\n\n####### x\n\n#### deep first\n");
        assertEquals(Exit.FINE, export(), err::toString);
        assertEquals(List.of(), HtmlChecker.messages(file(), false));
        HtmlChecker.assertClosed(file());
        assertTrue(
                err.toString().matches("(?s)export: \\d+ problems in the notes: .*; first-layer check lists them\\s*"),
                err::toString);
    }

    @Test
    void aFormulaThatCannotBeDrawnIsItsSource() throws IOException {
        note("01.md", "---\nquestion: Q?\n---\nA $\\newcommand{x}$ and $\\frac{1}$ and $a$.\n");
        assertEquals(Exit.FINE, export(), err::toString);
        assertTrue(html().contains("<code>$\\newcommand{x}$</code>"), html());
        assertTrue(err.toString().startsWith("export: 2 problems in the notes"), err::toString);
        assertEquals(1, html().split("<svg class=\"formula\"", -1).length - 1);
    }

    @Test
    void whatIsThereIsOnlyReplacedWhenThatIsSaid() throws IOException {
        note("01.md", "---\nquestion: Q?\n---\nwords\n");
        Files.createDirectories(target);
        Files.writeString(file(), "mine");
        assertEquals(Exit.WRONG_USAGE, export());
        assertEquals("mine", html());
        assertTrue(err.toString().contains("is there already; name another folder, or add --force"), err::toString);
        assertEquals(Exit.FINE, export("--force"));
        assertTrue(html().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aTargetThatIsNoFolderIsNamed() throws IOException {
        note("01.md", "---\nquestion: Q?\n---\nwords\n");
        Files.writeString(target, "a file");
        assertEquals(Exit.WRONG_USAGE, export());
        assertEquals("export: " + target + " is a file; name a folder\n", err.toString());
        target = target.resolve("below");
        assertEquals(Exit.PROBLEMS_FOUND, export());
        assertTrue(err.toString().contains("export: the handout cannot be written: "), err::toString);
    }

    @Test
    void aFolderWithoutNotesIsNoHandout() {
        assertEquals(Exit.WRONG_USAGE, export());
        assertTrue(err.toString().contains("no notes in this folder; put Markdown files there"), err::toString);
        assertFalse(Files.exists(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english please", "-", "<b>"})
    void aLanguageIsNamedAsBrowsersKnowIt(String tag) throws IOException {
        note("01.md", "---\nquestion: Q?\n---\nwords\n");
        assertEquals(Exit.WRONG_USAGE, export("--lang", tag));
        assertTrue(err.toString().contains("--lang: no language; write it like en, de or pt-BR"), err::toString);
        assertEquals(Exit.FINE, export("--lang", "pt-BR"));
        assertTrue(html().contains("<html lang=\"pt-BR\">"));
    }

    @Test
    void aNoteOfAMegabyteIsPrintedToo() throws IOException {
        String line = "A line of words with nothing in it, and on it goes. ".repeat(6) + "\n\n";
        note("01.md", "---\nquestion: Q?\n---\n" + line.repeat(1_000_000 / line.length() - 1));
        assertEquals(Exit.FINE, export(), err::toString);
        assertTrue(Files.size(file()) > 900_000);
    }
}
