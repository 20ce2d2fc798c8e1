package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Front matter with slips: whatever it is, the note opens and what is wrong with it is said at a line of it. */
@Tag("fuzz")
class FrontMatterFuzzTest {

    private static final List<String> TEXTS = List.of(
            "---\nquestion: \"What does one neuron do?\"\nwidget: learning-rate\nstart: rate=0.5&steps=3&lanes=0.1;0.2\nmore: open\nstudy: off\nstops: own\n---\ntext\n",
            "---\nquestion: 'One: two'\nwidget: learning-rate\n---\n# Heading\n\n> [!STOP] here\n",
            "---\nquestion: >\n  long\n  text\nstart: \"\"\n---\n",
            "---\n# comment\nquestion: {a: [1, 2], b: !!set {x}}\nstart: &a x\nmore: *a\n---\n",
            "---\r\nquestion: a\r\n---\r\ntext");

    private static final List<String> WORDS = List.of(
            "---\n",
            "...\n",
            "question:",
            "widget: ",
            "start: ",
            "more: ",
            "study: ",
            "stops: ",
            "? ",
            "- ",
            "{",
            "[",
            "&a ",
            "*a",
            "!!java.net.URL",
            "!!binary |\n",
            "%YAML 9.9\n",
            "%TAG ! tag:x\n",
            "<<: ",
            "|\n",
            ">-\n",
            "  ",
            "\t",
            ": ",
            "#",
            "@",
            "~",
            "question: null\n",
            "\"\\x",
            "\"\\uD800\"",
            "\"\\U0010FFFF\"",
            "? [a]\n: b\n",
            "rate=",
            "steps=13");

    @Test
    void theNoteOpensAndWhatIsWrongIsSaidAtALineOfIt() {
        Notes notes = new Notes(new TwoWidgets(), tex -> java.util.Optional.empty());
        Fuzz.read("front matter", TEXTS, WORDS, text -> {
            Note note = notes.read("n.md", text);
            assertFalse(note.question().isBlank());
            for (Problem problem : note.problems()) {
                assertTrue(
                        problem.line() >= 1
                                && problem.line() <= 1 + text.lines().count(),
                        problem::toString);
                assertFalse(problem.wrong().isBlank() || problem.right().isBlank(), problem::toString);
            }
        });
    }
}
