package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Note;
import firstlayer.ui.MemoryRecorder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class IncrementalRendererTest {
    private static final Note LONG = Bowl.note("---\nquestion: Q\nwidget: bowl\n---\n"
            + IntStream.rangeClosed(1, 400)
                    .mapToObj(n -> "Paragraph " + n + " of four hundred.")
                    .collect(Collectors.joining("\n\n")));

    private static List<String> paragraphs(OpenNote open) {
        return open.all(Passage.class).stream()
                .map(Passage::characters)
                .filter(text -> text.startsWith("Paragraph"))
                .toList();
    }

    private static List<String> all() {
        return IntStream.rangeClosed(1, 400)
                .mapToObj(n -> "Paragraph " + n + " of four hundred.")
                .toList();
    }

    @Test
    void theTopIsThereAtOnceAndTheRestFollowsInOrder() throws Exception {
        try (OpenNote open = new OpenNote(LONG)) {
            OpenNote.on(() -> {
                Prose prose = new Prose(
                        LONG,
                        OpenNote.SUBJECT,
                        Optional.of(open.session),
                        new Answers(),
                        OpenNote.TYPESETTER,
                        new LinkHandlers(uri -> {}, link -> {}, note -> {}, note -> Optional.empty(), words -> {}),
                        new MemoryRecorder(),
                        OpenNote.NO_PICTURES);
                assertFalse(prose.isSettled());
                assertEquals(9, prose.node().getChildrenUnmodifiable().size(), "the title and eight blocks");
                prose.close();
                return null;
            });
            assertEquals(all(), paragraphs(open), "settled, it is whole");
        }
    }

    private static int builtAtOnce(OpenNote open, String body) {
        Note note = Bowl.note("---\nquestion: Q\nwidget: bowl\n---\n" + body);
        return OpenNote.on(() -> {
            Prose prose = new Prose(
                    note,
                    OpenNote.SUBJECT,
                    Optional.of(open.session),
                    new Answers(),
                    OpenNote.TYPESETTER,
                    new LinkHandlers(uri -> {}, link -> {}, to -> {}, to -> Optional.empty(), words -> {}),
                    new MemoryRecorder(),
                    OpenNote.NO_PICTURES);
            prose.close();
            return passages(prose.node());
        });
    }

    private static int passages(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .mapToInt(child -> child instanceof Passage ? 1 : child instanceof Parent inner ? passages(inner) : 0)
                .sum();
    }

    /** Counted in passages, with the title: one block must not hold up the window because it holds thousands. */
    @Test
    void aLongListAndLongParagraphsAreBuiltInSlicesToo() throws Exception {
        try (OpenNote open = new OpenNote(LONG)) {
            assertEquals(8, builtAtOnce(open, "- item\n\n".repeat(400)), "the title, the list and seven items of it");
            assertEquals(2, builtAtOnce(open, ("*a* b ".repeat(150) + "\n\n").repeat(8)), "the title and one of eight");
        }
    }

    @Test
    void aLongListIsWholeAndNumberedInTheEnd() throws Exception {
        Note note = Bowl.note("---\nquestion: Q\nwidget: bowl\n---\n"
                + IntStream.rangeClosed(3, 402).mapToObj(n -> n + ". item " + n).collect(Collectors.joining("\n")));
        try (OpenNote open = new OpenNote(note)) {
            List<String> numbers = open.all(Label.class).stream()
                    .filter(label -> label.getStyleClass().contains("item-number"))
                    .map(Label::getText)
                    .toList();
            assertEquals(IntStream.rangeClosed(3, 402).mapToObj(n -> n + ".").toList(), numbers);
            List<Double> tops = open.all(Passage.class).stream()
                    .map(passage -> OpenNote.on(() -> passage.localToScene(0, 0).getY()))
                    .toList();
            List<Double> steps = IntStream.range(2, tops.size())
                    .mapToObj(i -> tops.get(i) - tops.get(i - 1))
                    .toList();
            steps.forEach(step -> assertEquals(steps.get(0), step, 1.01, "items are equally far apart, in boxes too"));
        }
    }

    @Test
    void whatConcernsTheWholePageFinishesIt() throws Exception {
        try (OpenNote open = new OpenNote(LONG)) {
            String copied = OpenNote.on(() -> {
                Prose prose = new Prose(
                        LONG,
                        OpenNote.SUBJECT,
                        Optional.of(open.session),
                        new Answers(),
                        OpenNote.TYPESETTER,
                        new LinkHandlers(uri -> {}, link -> {}, note -> {}, note -> Optional.empty(), words -> {}),
                        new MemoryRecorder(),
                        OpenNote.NO_PICTURES);
                prose.selectAll();
                prose.close();
                return prose.selectedText();
            });
            assertTrue(copied.endsWith("Paragraph 400 of four hundred."));
        }
    }
}
