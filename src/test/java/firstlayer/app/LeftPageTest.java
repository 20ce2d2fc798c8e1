package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was left for several others: its text is let go, and comes back with all that the reader did there. */
class LeftPageTest {

    private static final int NOTES = 5;
    private static final String READ = "Line 50.";

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        String lines = IntStream.rangeClosed(1, 80)
                .mapToObj(line -> String.format(
                        Locale.ROOT,
                        line % 8 == 0 ? "Line %d.\n\n$$\\frac{a}{b} = \\sum_{i=1}^{n} x_i$$\n\n" : "Line %d.\n\n",
                        line))
                .collect(Collectors.joining());
        String first = """
                ---
                question: First?
                widget: learning-rate
                start: rate=0.5
                ---
                [slower](set:rate=0.25)

                > [!PREDICT] one
                > More?
                > - [x] yes
                >   > So.
                > - [ ] no
                >   > It is.
                >
                > [run](play:rate=0.3)

                ## Deeper: Why

                Under the fold.

                %s
                ## In your own words

                - the factor

                ## Answer

                The model answer.
                """;
        Files.writeString(folder.resolve("01.md"), String.format(Locale.ROOT, first, lines));
        for (int note = 2; note <= NOTES; note++) {
            Files.writeString(
                    folder.resolve("0" + note + ".md"),
                    String.format(Locale.ROOT, "---\nquestion: Q%d?\nwidget: loss\n---\nWords.", note));
        }
        open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        open.until("all are read", () -> open.questions().size() == NOTES);
        open.question(1);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void visitTheOthers() {
        for (int note = 2; note <= NOTES; note++) {
            open.question(note);
        }
    }

    private Node option() {
        return onFxThread(() -> text("yes").flatMap(this::optionOf).orElseThrow());
    }

    private Optional<Node> optionOf(Text text) {
        return Tree.above(text)
                .map(Node.class::cast)
                .filter(above -> above.getStyleClass().contains("option"))
                .findFirst();
    }

    private Optional<Text> text(String words) {
        return Tree.of(open.scene().getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(words))
                .findFirst();
    }

    private double height(String words) {
        return onFxThread(() -> text(words)
                .map(text -> text.localToScene(text.getLayoutBounds()).getMinY())
                .orElseThrow());
    }

    private void scrollTo(double share) {
        onFxThread(() -> {
            ((ScrollPane) open.one(".note-pane")).setVvalue(share);
            return null;
        });
        open.settle();
    }

    private String written() {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(TextArea.class::isInstance)
                .map(area -> ((TextArea) area).getText())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatWasBegunWrittenAndSetIsThereAgain() {
        hands.click(onFxThread(() -> text("slower").orElseThrow()));
        hands.click(option());
        hands.clickHere(open.one(".deeper-head"));
        onFxThread(() -> {
            Tree.of(open.scene().getRoot())
                    .filter(TextArea.class::isInstance)
                    .forEach(area -> ((TextArea) area).setText("in my words"));
            return null;
        });
        String set = open.link();
        visitTheOthers();
        open.question(1);
        assertEquals(set, open.link());
        assertTrue(onFxThread(() -> option().getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))));
        assertTrue(open.reads("Under the fold."));
        assertEquals("in my words", written());
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("learning-rate?rate=0.5", open.link());
    }

    @Test
    void theSameLineStaysAtTheTop() {
        hands.clickHere(open.one(".deeper-head"));
        scrollTo(0.6);
        double before = height(READ);
        visitTheOthers();
        open.question(1);
        open.settle();
        assertEquals(before, height(READ), 1);
        visitTheOthers();
        for (int note = 1; note < NOTES; note++) {
            hands.press(KeyCode.ALT, KeyCode.LEFT);
        }
        open.settle();
        assertEquals(before, height(READ), 1, "by the way back");
    }

    @Test
    void itsTextIsLetGoOnceThreeOthersHaveBeenOpen() {
        WeakReference<Node> text = onFxThread(() -> new WeakReference<>(open.one(".prose")));
        visitTheOthers();
        open.until("the text is let go", () -> {
            System.gc();
            return text.get() == null;
        });
    }
}
