package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Callout;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import firstlayer.note.node.Section;
import firstlayer.note.node.StillPicture;
import firstlayer.note.node.StyledText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The note that authors begin with. */
class NewCommandTest {

    @TempDir
    private Path parent;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commands = Main.commands(Catalog.all());
        commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private int write(Path folder) {
        return run("new", folder.toString());
    }

    @Test
    void itIsWrittenWithAGlossaryAndPassesTheCheck() throws IOException {
        Path folder = parent.resolve("a folder/of notes");
        assertEquals(Exit.FINE, write(folder), err::toString);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("01-my-question.md", "_glossary.md"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        assertEquals(Exit.FINE, run("check", folder.toString()), out::toString);
        assertTrue(out.toString().contains("No problem in 1 note."), out::toString);
    }

    @Test
    void everyFormOfTheLanguageStandsInItOnce() throws IOException {
        ExampleNote.write(parent);
        Library library = new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()).read(parent);
        Note note = library.notes().get(0);
        List<Class<? extends Node>> forms = List.of(
                LiveNumber.class,
                FormulaBlock.class,
                FormulaSpan.class,
                Callout.class,
                LectureStop.class,
                NoteLink.class,
                NumberItem.class,
                QuizItem.class,
                StillPicture.class,
                StyledText.class);
        forms.forEach(form -> assertFalse(Nodes.under(note.body(), form).isEmpty(), form::getSimpleName));
        assertEquals(
                Set.of(ActionLink.Kind.values()),
                Nodes.under(note.body(), ActionLink.class).stream()
                        .map(ActionLink::kind)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(true, false),
                note.predicts().stream()
                        .map(predict -> predict.mark().isPresent())
                        .collect(Collectors.toSet()),
                "choices and a mark");
        for (Section.Kind kind : Section.Kind.values()) {
            assertTrue(note.section(kind).isPresent(), kind::title);
        }
        assertTrue(note.items().stream().anyMatch(item -> !(item instanceof Predict) && item.ordered()), "ordered");
        assertEquals(List.of(), library.report());
        assertEquals(1, library.pages().size());
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Path glossary = Files.writeString(parent.resolve("_glossary.md"), "# Mine\n");
        assertEquals(Exit.FINE, write(parent));
        assertEquals("# Mine\n", Files.readString(glossary));
        Path note = Files.writeString(parent.resolve("01-my-question.md"), "mine");
        assertEquals(Exit.WRONG_USAGE, write(parent));
        assertEquals("mine", Files.readString(note));
        assertEquals(
                "new: " + note + " is there already; rename it, or name another folder",
                err.toString().strip());
    }

    @Test
    void aFolderThatCannotBeIsSaid() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertEquals(Exit.PROBLEMS_FOUND, write(file));
        assertEquals(Exit.PROBLEMS_FOUND, write(file.resolve("below")));
        assertTrue(err.toString().contains("cannot be written: "), err::toString);
        assertEquals(Exit.WRONG_USAGE, run("new"));
    }
}
