package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the specifications of CommonMark and of GitHub's Markdown is a note, the same one with each kind of line end. */
class SpecExamplesTest {

    private static final String FRONT = "---\nquestion: Q\nwidget: learning-rate\n---\n";

    private final Notes notes = new Notes(new TwoWidgets(), tex -> Optional.empty());

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        examples.addAll(ExampleReader.readExamples(TestResources.getSpec()));
        examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec()));
        TestResources.getRegressions().forEach(url -> examples.addAll(ExampleReader.readExamples(url)));
        return examples;
    }

    @Test
    void thereAreAsManyAsTheSpecificationsHave() {
        assertTrue(examples().size() > 1300, () -> "only " + examples().size());
    }

    @TestFactory
    Stream<DynamicTest> theSameNoteWithEachLineEnd() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    for (String front : List.of(FRONT, "")) {
                        String text = front + example.getSource();
                        Note note = notes.read("n.md", text);
                        for (String end : List.of("\r\n", "\r")) {
                            Note other = notes.read("n.md", text.replace("\n", end));
                            assertEquals(note.question(), other.question());
                            assertEquals(note.problems(), other.problems());
                            assertEquals(PlainText.of(note.body()), PlainText.of(other.body()));
                        }
                        assertTrue(
                                note.problems().stream()
                                        .allMatch(problem -> problem.line() >= 1
                                                && problem.line()
                                                        <= 1 + text.lines().count()),
                                note.problems()::toString);
                    }
                }));
    }

    @Test
    void whatParagraphsMayHoldIsCountedByParagraphWithEachLineEnd() {
        String paragraphs = "*a* *b* [c](https://example.org)\n\n".repeat(1000);
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals(
                    List.of(),
                    notes.read("_page.md", paragraphs.replace("\n", end)).problems());
        }
    }
}
