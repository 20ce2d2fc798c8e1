package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Notes;
import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.NumberItem;
import firstlayer.param.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise in the window: opened by its link, answered by keys alone, and there after a restart. */
class ExerciseRobotTest {

    private static final String LONG = "\n\nA line that takes room.".repeat(60);
    private static final String EXERCISE = """
            ---
            question: Second?
            widget: learning-rate
            ---
            The second note.%s

            ## Check yourself

            - From w = `{start}` at η = `{rate}`, where is w after one step? {#step}
              - [draw](draw:start=1..9/1&rate=0.2..0.8/0.2&steps=1)
              - [number] `{w}` within 0.01
                > It is `{w}`.
            """.replace("%s", LONG);

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("01-first.md"),
                "---\nquestion: First?\nwidget: learning-rate\n---\nDo [the third](02-second.md#step@3).");
        Files.writeString(folder.resolve("02-second.md"), EXERCISE);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        open.question(2);
        open.until("the last note is read", () -> open.reads("The second note"));
        return open;
    }

    private static Drawn drawn(int count) {
        NumberItem item = (NumberItem) new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty())
                .read("02-second.md", EXERCISE)
                .items()
                .get(0);
        return item.exercise().drawn(count).orElseThrow();
    }

    private static double number(Drawn drawn, String name) {
        return drawn.values().lens(name).orElseThrow().of(drawn.values());
    }

    /** The right answer by the law of the bowl with λ = 1. */
    private static String answer(int count) {
        return Numbers.exact(number(drawn(count), "start") * (1 - number(drawn(count), "rate")));
    }

    private static TextField field(OpenWindow open) {
        return (TextField) open.one(".answer-field");
    }

    private static boolean isThere(OpenWindow open, String words) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().equals(words) && Tree.isSeen(text)));
    }

    private static void assertIsDraw(OpenWindow open, int count) {
        open.until("draw " + count + " is shown", () -> isThere(open, "Link to draw " + count));
    }

    private static void paste(OpenWindow open, Hands hands, String text) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        onFxThread(() -> {
            ((TextField) open.scene().getFocusOwner()).setText(text);
            return null;
        });
        open.settle();
        hands.press(KeyCode.ENTER);
    }

    @Test
    void aLinkOpensItsDrawAtThePlaceWhereItIsAsked() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            assertIsDraw(open, 1);
            open.question(1);
            open.until("the first note is read", () -> isThere(open, "the third"));
            hands.click(onFxThread(() -> Tree.of(open.scene().getRoot())
                    .filter(node -> node instanceof Text text && text.getText().equals("the third"))
                    .findFirst()
                    .orElseThrow()));
            assertEquals("Second?", open.selected());
            assertIsDraw(open, 3);
            Node question = open.one(".exercise-question");
            ScrollPane pane = (ScrollPane) open.one(".note-pane");
            assertTrue(
                    onFxThread(() -> {
                        Bounds view = pane.localToScene(pane.getLayoutBounds());
                        return view.intersects(question.localToScene(question.getLayoutBounds()));
                    }),
                    "it is in view");
            paste(open, hands, "02-second.md#step@5");
            assertIsDraw(open, 5);
            paste(open, hands, "01-first.md");
            assertEquals("First?", open.selected());
        }
    }

    @Test
    void itIsAnsweredByKeysAloneAndThereAfterARestart() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            paste(open, hands, "02-second.md#step");
            onFxThread(() -> {
                field(open).requestFocus();
                return null;
            });
            hands.type("77");
            hands.press(KeyCode.ENTER);
            open.until("it is marked", () -> isThere(open, "Not right"));
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.SPACE);
            assertIsDraw(open, 2);
            assertTrue(onFxThread(() -> field(open).isFocused()));
            hands.type(answer(2));
            hands.press(KeyCode.ENTER);
            open.until("it is marked", () -> isThere(open, "Right"));
        }
        try (OpenWindow again = open()) {
            assertIsDraw(again, 2);
            again.until("the answer stands there", () -> isThere(again, "Right"));
            assertEquals(answer(2), field(again).getText());
            assertFalse(field(again).isEditable());
            new Hands(again).click(again.labeled("Another one"));
            assertIsDraw(again, 3);
        }
        try (OpenWindow again = open()) {
            assertIsDraw(again, 3);
            assertTrue(field(again).isEditable());
        }
    }

    @Test
    void showMeIsOneStepOfUndo() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.go("learning-rate?rate=1.9");
            String before = open.link();
            onFxThread(() -> {
                field(open).requestFocus();
                return null;
            });
            hands.type("77");
            hands.press(KeyCode.ENTER);
            hands.click(open.labeled("Show me"));
            assertEquals("learning-rate?" + drawn(1).values().toQuery(), open.link());
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, open.link());
        }
    }
}
