package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiCardsTest {

    private static final String NOTE = """
            ---
            question: Which rate?
            widget: learning-rate
            start: rate=0.5
            ---
            ## Check yourself

            - With η = `{rate}` on $\\weight{w}^2 < 3$, what?\tNow? {#what}
              - [ ] no
                > Too *small*.
              - [x] yes & sure
                > Right so.
                >
                > Two paragraphs.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commands(Catalog.all())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static Path folder(Path at) throws IOException {
        Files.writeString(at.resolve("01-rate.md"), NOTE);
        return at;
    }

    @Test
    void aCardHasQuestionAndOptionsInFrontAndEveryFeedbackAtTheBack(@TempDir Path at) throws IOException {
        Path file = at.resolve("cards.txt");
        assertEquals(
                Exit.FINE, run("cards", "--notes", folder(at).toString(), "--out", file.toString()), err::toString);
        assertEquals(
                List.of(
                        "#separator:tab",
                        "#html:true",
                        "#notetype:Basic",
                        "#deck:First Layer",
                        "#guid column:1",
                        "#tags column:4",
                        "#columns:GUID\tFront\tBack\tTags",
                        "01-rate.md#what\t<p>With η = 0.50 on \\({w}^2 &lt; 3\\), what?&#9;Now?</p>"
                                + "<ol type=\"A\"><li><p>no</p></li><li><p>yes &amp; sure</p></li></ol>\t"
                                + "<p>yes &amp; sure</p><ol type=\"A\"><li><b>Wrong</b> <p>no</p><p>Too <em>small</em>.</p></li>"
                                + "<li><b>Right</b> <p>yes &amp; sure</p><p>Right so.</p>&#10;<p>Two paragraphs.</p></li></ol>\t"
                                + "first-layer 01-rate quiz"),
                Files.readAllLines(file));
        assertTrue(out.toString().contains("1 card in "), out::toString);
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverUnasked(@TempDir Path at) throws IOException {
        Path file = Files.writeString(at.resolve("cards.txt"), "mine");
        assertEquals(Exit.WRONG_USAGE, run("cards", "--out", file.toString()));
        assertEquals("mine", Files.readString(file));
        assertTrue(err.toString().contains("is there already; name another file, or add --force"), err::toString);
        assertEquals(Exit.FINE, run("cards", "--force", "--out", file.toString()));
        assertFalse(Files.readString(file).contains("mine"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed(@TempDir Path at) {
        assertEquals(
                Exit.PROBLEMS_FOUND,
                run("cards", "--out", at.resolve("no/cards.txt").toString()));
        assertTrue(err.toString().contains("cannot be written: "), err::toString);
    }

    /** Every choice of the five notes, four fields a line, no macro that only these notes know, and no name twice. */
    @Test
    void theFiveNotesBecomeCardsThatAnkiReads() {
        Library library =
                new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(PackedNotes.folder());
        List<String> lines = new AnkiCards(Catalog.all()).lines(library.notes());
        List<String[]> cards = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        assertTrue(cards.size() >= 40, () -> cards.size() + " cards");
        cards.forEach(fields -> assertEquals(4, fields.length, () -> Arrays.toString(fields)));
        assertEquals(
                cards.size(), cards.stream().map(fields -> fields[0]).distinct().count());
        Pattern macro = Pattern.compile("\\\\(weight|bias|input|out|loss|grad|rate|live)\\{");
        cards.forEach(fields -> assertFalse(macro.matcher(fields[1] + fields[2]).find(), () -> fields[1]));
    }
}
