package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer is written in the real window, is there the next day, and is handed in. */
class AnswersRobotTest {

    private static final String THIRTY_NINE = "word ".repeat(39);

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    @TempDir
    private Path target;

    @BeforeEach
    void writeNotes() throws IOException {
        note("01-rate.md", "Which rate?");
        note("02-loss.md", "Which loss?");
    }

    private void note(String file, String question) throws IOException {
        Files.writeString(notes.resolve(file), "---\nquestion: " + question + """

                widget: learning-rate
                ---
                One line.

                ## Answer

                The model answer says so.

                ## In your own words

                - [ ] a point
                - [ ] another
                """);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.of(notes));
        open.size(1366, 768);
        return open;
    }

    private static TextArea box(OpenWindow open) {
        return (TextArea) open.one(".own-answer");
    }

    private static String text(OpenWindow open) {
        return onFxThread(() -> box(open).getText());
    }

    private static boolean says(OpenWindow open, String words) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .anyMatch(label -> Tree.isSeen(label) && label.getText().contains(words)));
    }

    private static void fire(OpenWindow open, String words) {
        open.until(words + " can be pressed", () -> !open.labeled(words).isDisabled());
        onFxThread(() -> {
            ((ButtonBase) open.labeled(words)).fire();
            return null;
        });
        open.settle();
    }

    @Test
    void fortyWordsOpenTheModelAnswerAndAllOfItIsThereTheNextDay() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            hands.press(KeyCode.A);
            open.until("the key leads to the box", () -> box(open).isFocused());
            assertEquals("", text(open), "the key that led there writes nothing");
            onFxThread(() -> {
                box(open).setText(THIRTY_NINE);
                box(open).end();
                return null;
            });
            open.until("39 are counted", () -> says(open, "39 words · 1 more open the model answer"));
            assertFalse(open.reads("The model answer says so."));
            hands.type("a");
            assertEquals(THIRTY_NINE + "a", text(open), "letters are no commands here");
            open.until("40 are counted", () -> says(open, "40 words"));
            onFxThread(() -> {
                open.one(".rubric .check-box").requestFocus();
                return null;
            });
            hands.press(KeyCode.A);
            assertTrue(open.reads("The model answer says so."));
            open.until("it is on the disk", () -> says(open, "40 words · kept"));
        }
        try (OpenWindow open = open()) {
            open.until("the text is there", () -> text(open).equals(THIRTY_NINE + "a"));
            onFxThread(() -> {
                open.one(".rubric .check-box").requestFocus();
                return null;
            });
            new Hands(open).press(KeyCode.A);
            assertTrue(open.reads("The model answer says so."));
        }
    }

    @Test
    void whatIsTypedLastIsKeptWhenTheWindowClosesAtOnce() {
        try (OpenWindow open = open()) {
            onFxThread(() -> {
                box(open).setText("The last thought");
                return null;
            });
        }
        try (OpenWindow open = open()) {
            open.until("the text is there", () -> text(open).equals("The last thought"));
        }
    }

    @Test
    void theListShowsWhatIsWrittenAndLeadsThere() {
        try (OpenWindow open = open()) {
            onFxThread(() -> {
                box(open).setText("Two words");
                return null;
            });
            fire(open, "Answers");
            assertTrue(says(open, "1 of 2 written."));
            assertTrue(says(open, "2 words · 0 of 2 points ticked"));
            assertTrue(says(open, "not written yet"));
            fire(open, "Write");
            assertEquals("Which loss?", open.selected());
            open.until(
                    "the box of the other question has the keyboard",
                    () -> box(open).isFocused());
            assertEquals("", text(open));
        }
    }

    private static void export(OpenWindow open, Path target, boolean replace) {
        CompletableFuture<Void> done = onFxThread(() -> open.export(target, replace));
        done.join();
    }

    @Test
    void theExportIsWrittenOnceAndAgainOnlyWhenThatIsSaid() throws IOException {
        try (OpenWindow open = open()) {
            onFxThread(() -> {
                box(open).setText("First ![now](picture:learning-rate?rate=0.5)");
                return null;
            });
            fire(open, "Answers");
            export(open, target, false);
            String first = """
                    # Assignment 1

                    #### Which rate?

                    First ![now](images/learning-rate-1.png)

                    #### Which loss?
                    """;
            assertEquals(first, Files.readString(target.resolve("README.md")));
            open.until(
                    "it says what was written",
                    () -> open.message()
                            .equals("1 of 2 answers and 1 picture in " + target.resolve("README.md")
                                    + "\nNot written yet: Which loss?"));
            assertTrue(Files.size(target.resolve("images").resolve("learning-rate-1.png")) > 1000);
            fire(open, "Open");
            onFxThread(() -> {
                box(open).setText("Second");
                return null;
            });
            fire(open, "Answers");
            export(open, target, false);
            assertEquals(first, Files.readString(target.resolve("README.md")), "nobody allowed it");
            export(open, target, true);
            assertEquals(
                    List.of("# Assignment 1", "", "#### Which rate?", "", "Second", "", "#### Which loss?"),
                    Files.readAllLines(target.resolve("README.md")));
        }
    }

    @Test
    void whereNothingCanBeWrittenTheWindowSaysWhy() throws IOException {
        Path file = Files.writeString(target.resolve("file"), "no folder");
        try (OpenWindow open = open()) {
            fire(open, "Answers");
            export(open, file.resolve("inside"), true);
            open.until("it says why", () -> open.message().startsWith("The answers were not written: "));
        }
    }
}
