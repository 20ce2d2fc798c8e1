package firstlayer.ui.prose;

import firstlayer.Pictures.Theme;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A page that asks for an answer in the reader's own words, and the hands of a reader on it. */
abstract class StudioPage {

    static final String NOTE = """
            ---
            question: What is a bowl?
            widget: bowl
            ---
            One line.

            ## Answer

            The model says so.

            ## In your own words

            - [ ] a point
            """;

    final FxRobot robot = new FxRobot();
    OpenNote open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenNote(Bowl.note(NOTE), 700, Theme.LIGHT, 10);
    }

    @AfterEach
    void close() {
        open.close();
    }

    TextArea box() {
        return open.only(GrowingArea.class);
    }

    void type(String text) {
        OpenNote.on(() -> {
            box().appendText(text);
            return null;
        });
    }

    void leave() {
        OpenNote.on(() -> {
            open.prose.keep();
            return null;
        });
    }

    static String words(int count) {
        return "word ".repeat(count).strip();
    }

    void until(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 1500; i++) {
            if (OpenNote.on(holds::getAsBoolean)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("waited in vain: " + what);
    }

    boolean says(String words) {
        return open.all(Label.class).stream()
                .anyMatch(label -> isSeen(label) && label.getText().contains(words));
    }

    boolean reads(String words) {
        return open.all(Text.class).stream()
                .anyMatch(text -> isSeen(text) && text.getText().equals(words));
    }

    static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    void press(String button) {
        OpenNote.on(() -> {
            open.all(ButtonBase.class).stream()
                    .filter(each -> isSeen(each) && each.getText().equals(button))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    void answers() {
        OpenNote.on(() -> {
            open.prose.toggleAnswers();
            return null;
        });
    }

    List<Fact> facts() {
        return open.recorder.events().stream().map(Event::fact).toList();
    }
}
