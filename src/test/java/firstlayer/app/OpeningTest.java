package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.param.Format;
import firstlayer.param.Link;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widgets.neuron.view.NeuronEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opens with one note, and the others follow, however long they take. */
class OpeningTest {

    /** A widget whose every solve stands still until it is let go. */
    private static final class Standstill implements Widget<Double> {

        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public String id() {
            return "standstill";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override
        public Double solve(Values values, Progress<? super Double> progress) {
            try {
                go.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return 1.0;
        }

        @Override
        public List<Readout<Double>> readouts() {
            return List.of(Readout.one("answer", "answer", Role.OUTPUT, Format.HUNDREDTHS, result -> result));
        }

        @Override
        public String describe(Double result) {
            return "It stood still.";
        }
    }

    private static final String NEURON = "---\nquestion: %s\nwidget: neuron\n---\n%s\n";
    private static final String SLOW =
            "---\nquestion: Slow?\nwidget: standstill\n---\n`{answer}` and [away](nowhere:)\n";

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    private final Standstill standstill = new Standstill();

    @BeforeEach
    void writeNotes() throws IOException {
        write(
                "01-first.md",
                String.format(Locale.ROOT, NEURON, "First?", "The first words, [b up](set:b=0), `{no-such-number}`."));
        write("02-slow.md", SLOW);
        write("03-third.md", String.format(Locale.ROOT, NEURON, "Third?", "The third words."));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(notes.resolve(file), text);
    }

    private OpenWindow open(Optional<Link> screen) {
        Catalog catalog =
                new Catalog(() -> List.of(NeuronEntry.entry(), new WidgetEntry<>(standstill, (knobs, place) -> null)));
        return OpenWindow.open(
                new Program(catalog, Optional.of(notes), data, screen, false, Clock.systemDefaultZone(), House.NONE));
    }

    private static String words(OpenWindow open) {
        StringBuilder words = new StringBuilder();
        Tree.of(open.scene().getRoot())
                .filter(Tree::isSeen)
                .forEach(node -> words.append(word(node)).append('\n'));
        return words.toString();
    }

    private static String word(Node node) {
        if (node instanceof Labeled labeled) {
            return String.valueOf(labeled.getText());
        }
        return node instanceof Text text ? text.getText() : "";
    }

    private static void fire(Labeled button) {
        Pictures.onFxThread(() -> {
            ((ButtonBase) button).fire();
            return null;
        });
    }

    @Test
    void theFirstPageIsThereWhileAnotherNoteIsStillBeingRead() {
        try (OpenWindow open = open(Optional.empty())) {
            open.until("the first page", () -> words(open).contains("The first words, "));
            open.settle();
            assertEquals(1, standstill.go.getCount(), "nobody let the second note go");
            String words = Pictures.onFxThread(() -> words(open));
            assertTrue(words.contains("First?") && words.contains("Slow?") && words.contains("Third?"), words);
            open.until(
                    "what is wrong with the second note and needs no solve",
                    () -> words(open).contains("02-slow.md:5: 'nowhere:' leads nowhere"));
            fire(open.labeled("Third?"));
            open.until("the third note", () -> words(open).contains("The third words."));
            assertEquals(1, standstill.go.getCount(), "still nobody let the second note go");
            standstill.go.countDown();
            open.until(
                    "what was taken on trust in the first note",
                    () -> words(open).contains("01-first.md:5: unknown number {no-such-number}"));
        } finally {
            standstill.go.countDown();
        }
    }

    @Test
    void aLinkOnThePageWorksBeforeTheOtherNotesAreRead() {
        try (OpenWindow open = open(Optional.empty())) {
            open.until("the first page", () -> words(open).contains("The first words, "));
            assertEquals("1.00", open.status("z"), "2·1 − 1·0 − 1 at first");
            fire(open.labeled("b up"));
            open.settle();
            assertEquals("2.00", open.status("z"), "2·1 − 1·0 + 0");
            assertEquals(1, standstill.go.getCount(), "nobody let the second note go");
        } finally {
            standstill.go.countDown();
        }
    }

    @Test
    void aPageInOrderStaysTheSameWhenAllNotesAreRead() throws IOException {
        write("01-first.md", String.format(Locale.ROOT, NEURON, "First?", "The first words."));
        try (OpenWindow open = open(Optional.empty())) {
            open.until("the first page", () -> words(open).contains("The first words."));
            Node page = open.one(".prose");
            Node item = open.one(".rail-item");
            standstill.go.countDown();
            open.until("the second note", () -> words(open).contains("02-slow.md:5"));
            assertSame(page, open.one(".prose"), "built again for nothing");
            assertSame(item, open.one(".rail-item"), "built again for nothing");
        } finally {
            standstill.go.countDown();
        }
    }

    @Test
    void aQuestionOpenedBeforeItIsReadIsFilledWhenItIs() {
        try (OpenWindow open = open(Optional.empty())) {
            open.until("the first page", () -> words(open).contains("The first words, "));
            fire(open.labeled("Third?"));
            open.until("its picture", () -> !words(open).contains("The first words, "));
            standstill.go.countDown();
            open.until("its text", () -> words(open).contains("The third words."));
        } finally {
            standstill.go.countDown();
        }
    }
}
