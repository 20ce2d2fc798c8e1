package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first use of a word that the glossary explains leads there. */
class GlossaryWordsTest {

    private static final String GLOSSARY = """
            ---
            question: Words
            ---
            ## Gradient

            A slope.

            ## Gradient descent

            Steps against it.

            ## Fan-in, fan-out

            How many.

            ## Mean squared error (MSE)

            A loss.

            ## Class

            A kind.
            """;

    @TempDir
    private Path folder;

    private final Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());

    private Note read(String body) throws IOException {
        Files.writeString(folder.resolve("_glossary.md"), GLOSSARY);
        Files.writeString(folder.resolve("01-a.md"), "---\nquestion: Q\n---\n" + body);
        return notes.read(folder).notes().get(0);
    }

    private static List<String> links(Note note) {
        return Nodes.under(note.body(), NoteLink.class).stream()
                .map(link -> PlainText.of(link) + " " + link.address().replace("_glossary.md", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'The gradient and the gradient.', gradient #gradient",
        "'Gradient descent.', Gradient descent #gradient-descent",
        "'Two gradients, **classes** and MSE.', 'gradients #gradient,classes #class,MSE #mean-squared-error-mse'",
        "'fan-in, Fan-Out', fan-in #fan-in-fan-out",
        "'A mean squared error', mean squared error #mean-squared-error-mse",
        "'gradientlike, sub-gradient, gradient-free, a1gradient', ''",
        "'# Gradient', ''",
        "'`gradient` $gradient$ [the gradient](https://example.org)', ''",
        "'[slope](_glossary.md#gradient) is a gradient', slope #gradient",
        "'- a gradient\n- a class', 'gradient #gradient,class #class'",
        "'> [!NOTE]\n> gradient', gradient #gradient",
    })
    void itIsTheFirstWholeWordOutsideOfWhatIsSomethingElse(String body, String links) throws IOException {
        Note note = read(body);
        assertEquals(links, String.join(",", links(note)));
        assertEquals(List.of(), note.problems());
    }

    @Test
    void onceInTheCoreAndOnceInEachFoldedSectionAndNeverInWhatIsAsked() throws IOException {
        Note note = read("""
                A gradient.

                ## Part

                The gradient.

                ## Deeper: More

                The gradient. Another gradient.

                ## Deeper: Yet more

                MSE has a gradient.

                ## Check yourself

                - Is it a gradient?
                  - [x] gradient
                    > Yes, a gradient.
                  - [ ] class
                    > No.

                ## Answer

                The gradient.
                """);
        assertEquals(
                List.of(
                        "gradient #gradient",
                        "gradient #gradient",
                        "MSE #mean-squared-error-mse",
                        "gradient #gradient"),
                links(note));
    }

    @Test
    void theTextStaysWhatItIs() throws IOException {
        String body = "One *gradient descent* of the MSE, and its classes; no more.";
        assertEquals(
                "One gradient descent of the MSE, and its classes; no more.",
                PlainText.of(read(body).body()));
    }

    @Test
    void withAnotherGlossaryNotesAreReadAnewAndOtherwiseNot() throws IOException {
        Note before = read("A gradient and a step.");
        assertSame(before, notes.read(folder).notes().get(0));
        Files.writeString(folder.resolve("_glossary.md"), GLOSSARY + "\n## Step\n\nOne.\n");
        Note after = notes.read(folder).notes().get(0);
        assertNotSame(before, after);
        assertEquals(List.of("gradient #gradient", "step #step"), links(after));
        Files.delete(folder.resolve("_glossary.md"));
        assertEquals(List.of(), links(notes.read(folder).notes().get(0)));
    }
}
