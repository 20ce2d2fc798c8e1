package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is read first note first, then as a whole, and again. */
class ReadingTest {

    private static final String RATE = "---\nquestion: Q\nwidget: learning-rate\n---\n";

    @TempDir
    private Path folder;

    private final Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void readingAgainKeepsWhatDidNotChange() throws IOException {
        write("01-a.md", RATE);
        write("02-b.md", RATE);
        List<Note> before = notes.read(folder).notes();
        write("02-b.md", RATE + "more");
        List<Note> after = notes.read(folder).notes();
        assertSame(before.get(0), after.get(0));
        assertNotSame(before.get(1), after.get(1));
        assertEquals("more", PlainText.of(after.get(1).body()));
    }

    private static Optional<Note> first(Library heads) {
        return heads.notes().stream().findFirst();
    }

    @Test
    void theFirstReadingHasTheTextOfOneNoteAndTheHeadsOfAll() throws IOException {
        write("01-a.md", RATE + "one");
        write("02-b.md", "---\nquestion: Second\nwidget: learning-rate\nstart: rate=1\n---\ntwo");
        write("_glossary.md", "# Glossary");
        Library heads = notes.readFirst(folder, all -> all.named("02-b.md"));
        assertEquals(
                List.of("Q", "Second"),
                heads.notes().stream().map(Note::question).toList());
        assertEquals(
                List.of("Reading…", "two"),
                heads.notes().stream().map(note -> PlainText.of(note.body())).toList());
        assertEquals(List.of(), heads.notes().get(0).passages(), "nothing to search in yet");
        assertEquals("rate=1", heads.notes().get(1).start());
        assertEquals(1, heads.pages().size());
        assertEquals(List.of(), heads.report());
    }

    @Test
    void aFolderThatVanishesWhileItIsReadBreaksNoNote() throws IOException {
        write("01-a.md", RATE + "one");
        write("02-b.md", RATE + "two");
        List<Library> seen = new ArrayList<>();
        Optional<Library> whole = notes.read(folder, () -> true, library -> {
            if (seen.isEmpty()) {
                delete("01-a.md");
                delete("02-b.md");
            }
            seen.add(library);
        });
        assertEquals(Optional.empty(), whole);
        assertEquals(1, seen.size());
        assertEquals(List.of(), seen.get(0).report());
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theFirstReadingTrustsWhatTakesTimeToFindOutAndRefusesWhatDoesNot() throws IOException {
        Notes busy = new Notes(
                new Names() {
                    @Override
                    public List<String> widgets() {
                        return new TwoWidgets().widgets();
                    }

                    @Override
                    public Optional<Values> initial(String widget) {
                        return new TwoWidgets().initial(widget);
                    }

                    @Override
                    public boolean reads(String widget, Values at, String readout) {
                        throw new AssertionError("a solve");
                    }

                    @Override
                    public List<String> parts(String widget) {
                        return List.of();
                    }

                    @Override
                    public Workings workings(String widget) {
                        throw new AssertionError("a solve");
                    }
                },
                tex -> {
                    throw new AssertionError("a layout");
                });
        write("01-a.md", RATE + "$x$ `{w}` [fast](set:rate=1000)");
        assertEquals(
                List.of("01-a.md:5"),
                busy.readFirst(folder, ReadingTest::first).all().stream()
                        .map(problem -> problem.file() + ":" + problem.line())
                        .toList());
    }

    @Test
    void whatWasTrustedAndIsRightStaysTheSameNote() throws IOException {
        write("01-a.md", RATE + "`{w}`");
        Note trusted = first(notes.readFirst(folder, ReadingTest::first)).orElseThrow();
        assertSame(trusted, notes.read(folder).notes().get(0));
        assertSame(trusted, notes.read(folder).notes().get(0), "once more");
    }

    @Test
    void whatWasTrustedAndIsWrongIsFound() throws IOException {
        write("01-a.md", RATE + "`{no-such}`");
        assertEquals(List.of(), notes.readFirst(folder, ReadingTest::first).all());
        assertEquals(
                List.of("01-a.md:5: unknown number {no-such}; first-layer solve learning-rate lists what there is"),
                notes.read(folder).all().stream().map(Problem::toString).toList());
    }

    private static List<String> words(Library library) {
        return library.notes().stream().map(note -> PlainText.of(note.body())).toList();
    }

    /** All texts are there before the first is checked; each note comes as it has been. */
    @Test
    void aSlowNoteHoldsUpNoOther() throws IOException {
        write("01-a.md", RATE + "one $x$");
        write("02-b.md", RATE + "two $\\bad$");
        write("03-c.md", RATE + "three [a](set:rat=1)");
        List<List<String>> states = new ArrayList<>();
        List<List<String>> whenTried = new ArrayList<>();
        Notes slow = new Notes(new TwoWidgets(), tex -> {
            whenTried.add(states.get(states.size() - 1));
            return tex.contains("bad") ? Optional.of("wrong; right") : Optional.empty();
        });
        Library whole = slow.read(folder, () -> true, library -> states.add(words(library)))
                .orElseThrow();
        assertEquals(List.of("Reading…", "Reading…", "Reading…"), states.get(0));
        assertEquals(List.of("one $x$", "Reading…", "Reading…"), states.get(1));
        assertEquals(List.of("one $x$", "two $\\bad$", "three a"), whenTried.get(0));
        assertEquals(
                List.of("02-b.md:5", "03-c.md:5"),
                whole.all().stream()
                        .map(problem -> problem.file() + ":" + problem.line())
                        .toList());
        assertEquals(whole.notes(), slow.read(folder).notes(), "nothing is read twice");
    }

    @Test
    void readingThatWasStoppedGoesOnWhereItWas() throws IOException {
        write("01-a.md", RATE + "$x$");
        write("02-b.md", RATE + "$y$");
        List<String> tried = new ArrayList<>();
        Notes counted = new Notes(new TwoWidgets(), tex -> {
            tried.add(tex);
            return Optional.empty();
        });
        assertEquals(Optional.empty(), counted.read(folder, () -> tried.isEmpty(), library -> {}));
        assertEquals(List.of("x"), tried);
        assertTrue(counted.read(folder, () -> true, library -> {}).isPresent());
        assertEquals(List.of("x", "y"), tried);
    }

    @Test
    void theFirstReadingOfNoFolderSaysSo() {
        Path gone = folder.resolve("gone");
        assertEquals(
                List.of(gone + ":1: this folder cannot be read; choose a folder with notes in it"),
                notes.readFirst(gone, ReadingTest::first).report());
    }
}
