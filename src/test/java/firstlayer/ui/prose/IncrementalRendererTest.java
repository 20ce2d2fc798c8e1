package firstlayer.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                        Optional.of(open.session),
                        new Answers(),
                        OpenNote.TYPESETTER,
                        new LinkHandlers(uri -> {}, link -> {}, note -> {}, words -> {}));
                assertFalse(prose.isSettled());
                assertEquals(9, prose.node().getChildrenUnmodifiable().size(), "the title and eight blocks");
                prose.close();
                return null;
            });
            assertEquals(all(), paragraphs(open), "settled, it is whole");
        }
    }

    @Test
    void whatConcernsTheWholePageFinishesIt() throws Exception {
        try (OpenNote open = new OpenNote(LONG)) {
            String copied = OpenNote.on(() -> {
                Prose prose = new Prose(
                        LONG,
                        Optional.of(open.session),
                        new Answers(),
                        OpenNote.TYPESETTER,
                        new LinkHandlers(uri -> {}, link -> {}, note -> {}, words -> {}));
                prose.selectAll();
                prose.close();
                return prose.selectedText();
            });
            assertTrue(copied.endsWith("Paragraph 400 of four hundred."));
        }
    }
}
