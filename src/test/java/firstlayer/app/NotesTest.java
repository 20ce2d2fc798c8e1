package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PackedNotes;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.Section;
import firstlayer.ui.prose.tex.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notes this program comes with, against the public names of parameters and readouts. */
class NotesTest {

    private static Library library;

    @BeforeAll
    static void read() {
        try (Typesetter typesetter = new Typesetter()) {
            library = new Notes(CatalogNames.thorough(Catalog.all()), typesetter::check).read(PackedNotes.folder());
        }
    }

    static Stream<Note> notes() {
        return library.notes().stream();
    }

    @Test
    void askTheFiveQuestionsWordForWord() {
        assertTrue(notes().map(Note::question)
                .toList()
                .containsAll(List.of(
                        "What is a neural network neuron?",
                        "What is the use of the learning rate?",
                        "How are weights initialized?",
                        "What is \"loss\" in a neural network?",
                        "What is the \"chain rule\" in gradient flow?")));
    }

    @Test
    void haveNoProblems() {
        assertEquals(List.of(), library.report());
    }

    /** What the README tells an author to write is right as it stands there. */
    @Test
    void theExampleOfTheReadmeHasNoProblem(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```markdown\n") + "```markdown\n".length();
        Files.writeString(folder.resolve("01.md"), readme.substring(begin, readme.indexOf("\n```", begin)));
        try (Typesetter typesetter = new Typesetter()) {
            Library example = new Notes(CatalogNames.thorough(Catalog.all()), typesetter::check).read(folder);
            assertEquals(List.of(), example.report());
            assertEquals(
                    2, Nodes.under(example.notes().get(0).body(), Predict.class).size());
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void letTheirWidgetBeTurned(Note note) {
        assertTrue(
                Nodes.under(note.body(), ActionLink.class).size() >= 3,
                () -> note.file() + ": at least three experiments");
        assertTrue(note.predicts().size() >= 1, () -> note.file() + ": at least one prediction");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void askWithFeedbackOnEveryOption(Note note) {
        assertTrue(
                note.quiz().size() >= 4,
                () -> note.file() + " has " + note.quiz().size() + " of at least 4 items with options");
        note.quiz()
                .forEach(item -> item.options()
                        .all()
                        .forEach(option -> assertTrue(option.feedback().isPresent(), item.id())));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void predictFirstAndEndWithAnswerRubricAndSources(Note note) {
        int prediction = note.predicts().stream().mapToInt(Nodes::line).min().orElseThrow();
        int heading = Nodes.under(note.body(), Heading.class).stream()
                .filter(h -> h.getLevel() == 2)
                .mapToInt(Nodes::line)
                .min()
                .orElseThrow();
        assertTrue(prediction < heading, () -> note.file() + ": the first prediction comes before the first heading");
        assertEquals(
                List.of(
                        Section.Kind.CHECK,
                        Section.Kind.ANSWER,
                        Section.Kind.OWN_WORDS,
                        Section.Kind.DEEPER,
                        Section.Kind.SOURCES),
                Nodes.children(note.body(), Section.class).stream()
                        .map(Section::kind)
                        .distinct()
                        .toList(),
                note::file);
    }

    @Test
    void theThirdLinksThePaperByGlorotAndBengio() {
        Optional<Section> sources =
                library.withWidget("initialization").orElseThrow().section(Section.Kind.SOURCES);
        assertTrue(Nodes.under(sources.orElseThrow(), Link.class).stream()
                .anyMatch(link -> link.getDestination().contains("proceedings.mlr.press/v9/glorot10a")));
    }
}
