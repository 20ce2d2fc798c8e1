package firstlayer.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String RATE = "---\nquestion: Q\nwidget: learning-rate\n---\n";

    @TempDir
    private Path folder;

    private final Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private List<String> report() {
        String prefix = folder + folder.getFileSystem().getSeparator();
        return notes.read(folder).report().stream()
                .map(line -> line.replace(prefix, ""))
                .toList();
    }

    @Test
    void notesComeInTheOrderOfTheirNamesAndPagesApart() throws IOException {
        write("02-b.md", RATE);
        write("01-a.md", RATE.replace("Q", "First"));
        write("_glossary.md", "# Glossary\n\n**weight**: a number");
        write("03-c.MD", RATE);
        write("04-d.markdown", RATE);
        write("readme.txt", "no note");
        Library library = notes.read(folder);
        assertEquals(
                List.of("01-a.md", "02-b.md", "03-c.MD", "04-d.markdown"),
                library.notes().stream().map(Note::file).toList());
        assertEquals("First", library.notes().get(0).question());
        assertEquals(
                List.of("_glossary.md"),
                library.pages().stream().map(Note::file).toList());
        assertEquals(List.of(), library.report());
    }

    @Test
    void aPageSaysWhatItsHeadingsMean() throws IOException {
        write("01-a.md", RATE + "[loss](_glossary.md#loss), [none](_glossary.md), [b](02-b.md#loss)");
        write("02-b.md", RATE + "## Loss\n\nOf a question.");
        write("_glossary.md", "---\nquestion: Glossary\n---\n## Loss\n\nHow *wrong* it is.\n\nMore.\n\n## Empty\n");
        Library library = notes.read(folder);
        assertEquals(
                List.of(Optional.of("How wrong it is."), Optional.empty(), Optional.empty()),
                Nodes.under(library.notes().get(0).body(), NoteLink.class).stream()
                        .map(library::explanation)
                        .toList());
    }

    @Test
    void aBrokenNoteIsListedAndTheOthersOpen() throws IOException {
        write("01-big.md", RATE + "x".repeat(10_000_000));
        Files.write(folder.resolve("02-latin.md"), (RATE + "é").getBytes(ISO_8859_1));
        write("03-yaml.md", "---\nquestion: Why: this?\nwidget: learning-rate\nstart: rate=1\n---\n`{rate}`");
        Files.createDirectory(folder.resolve("04-folder.md"));
        write("05-good.md", RATE + "`{rate}`");
        assertEquals(
                List.of(
                        "01-big.md:1: more than 1 MB; split the note",
                        "02-latin.md:1: not UTF-8; save the file as UTF-8",
                        "03-yaml.md:2: a colon inside the text; put the question in quotes",
                        "04-folder.md:1: this is no file; give folders and pipes another ending than .md"),
                report());
        Library library = notes.read(folder);
        assertEquals(5, library.notes().size());
        assertEquals("Why: this?", library.notes().get(2).question());
        assertEquals("rate=1", library.notes().get(2).start());
    }

    @Test
    void aFolderThatIsNotThereOrEmptyIsSaid() throws IOException {
        assertEquals(
                List.of(folder + ":1: no notes in this folder; put Markdown files there, such as 01-neuron.md"),
                report());
        Path gone = folder.resolve("gone");
        assertEquals(
                List.of(gone + ":1: this folder cannot be read; choose a folder with notes in it"),
                notes.read(gone).report());
    }

    @Test
    void aGoLinkNeedsANoteToOpen() throws IOException {
        write("01-a.md", RATE + "\n[chain](go:chain?links=2)");
        assertEquals(
                List.of("01-a.md:6: no note here shows go:chain?links=2; add one, or take the link out"), report());
        write("02-b.md", "---\nquestion: Q\nwidget: chain\n---\n");
        assertEquals(List.of(), report());
    }

    @Test
    void linksLeadToNotesPagesAndHeadings() throws IOException {
        write(
                "01-a.md",
                RATE
                        + "[b](02-b.md) [edge](02-b.md#the-edge-2λ) [same](02-b.md#the-edge-2λ-1) [own](#own) [w](_w.md)\n\n# Own");
        write("02-b.md", RATE + "## The `edge`: 2/λ?\n\n## The edge 2λ\n\n[a](01-a.md#OWN)");
        write("_w.md", "# Words\n\n[a](01-a.md)");
        assertEquals(List.of(), report());
        Library library = notes.read(folder);
        assertEquals(
                "The edge 2λ",
                PlainText.of(library.file("02-b.md")
                        .orElseThrow()
                        .place("the-edge-2λ-1")
                        .orElseThrow()));
    }

    @Test
    void aLinkThatLeadsToNoNoteOrHeadingIsReported() throws IOException {
        write("01-a.md", RATE + "[b](2-b.md)\n[c](02-b.md#no)\n[d](#none)");
        write("02-b.md", RATE + "# One\n\n## Two words");
        assertEquals(
                List.of(
                        "01-a.md:5: no note '2-b.md' here; name a file of this folder, such as 01-a.md",
                        "01-a.md:6: no heading '#no' in 02-b.md; there is #one, #two-words",
                        "01-a.md:7: no heading '#none' in 01-a.md; it has no headings"),
                report());
    }

    @Test
    void aNoteThatIsALinkOutOfTheFolderIsNotRead() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("notes"));
        Path secret = write("secret.md", RATE + "secret");
        Files.createSymbolicLink(inside.resolve("01-a.md"), secret);
        Files.writeString(inside.resolve("02-b.md"), RATE);
        Files.createSymbolicLink(inside.resolve("03-c.md"), inside.resolve("02-b.md"));
        Library library = notes.read(inside);
        assertEquals(
                List.of("01-a.md:1: a link out of the notes folder; copy the file there"),
                library.all().stream().map(Problem::toString).toList());
        assertEquals(3, library.notes().size());
    }

    @Test
    void noLineOfTheReportCommandsATerminal() throws IOException {
        write("01-\u001bc.md", RATE + "[[a\u001b2J]]\n[[x\u202ey]]\n[[\u009b2J]]");
        assertEquals(
                List.of("a\\u001b2J", "x\\u202ey", "\\u009b2J"),
                report().stream()
                        .map(line -> line.replaceAll(".*write \\[(.*)].*", "$1"))
                        .toList());
        assertTrue(report().get(0).startsWith("01-\\u001bc.md:5: "), report()::toString);
    }

    @Test
    void byteOrderMarksAndWindowsLineEndsDoNotMatter() throws IOException {
        write("01-a.md", "\uFEFF" + (RATE + "a\n\n`{rat}`").replace("\n", "\r\n"));
        assertEquals(
                List.of("01-a.md:7: unknown number {rat}; first-layer solve learning-rate lists what there is"),
                report());
    }

    @Test
    void packedNotesAreTheNotesOfTheProject() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notes"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).sorted().toList(),
                    Stream.concat(
                                    notes.read(PackedNotes.folder()).notes().stream(),
                                    notes.read(PackedNotes.folder()).pages().stream())
                            .map(Note::file)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void packedNotesAreAFolderInsideAJarToo() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("firstlayer/notes/", "firstlayer/notes/01-a.md")) {
                out.putNextEntry(new java.util.zip.ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : RATE.getBytes(ISO_8859_1));
            }
        }
        java.net.URL resource =
                java.net.URI.create("jar:" + jar.toUri() + "!/firstlayer/notes").toURL();
        assertEquals(
                "Q", notes.read(PackedNotes.folder(resource)).notes().get(0).question());
        assertEquals(
                "Q", notes.read(PackedNotes.folder(resource)).notes().get(0).question());
    }
}
