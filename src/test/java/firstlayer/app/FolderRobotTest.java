package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of somebody's own notes in the real window: saved, taken away, or written to do harm. */
class FolderRobotTest {

    private static final String FRONT = "---\nquestion: %s\nwidget: %s\n---\n";
    private static final String LINE = "The walk goes on, and on, and on, from one paragraph to the next.\n\n";

    private static final String NOTE = String.format(Locale.ROOT, FRONT, "Which rate?", "learning-rate")
            + "Here η is `{rate}`; try [nineteen tenths](set:rate=1.9) and [44 steps](set:steps=44).\n\n"
            + LINE.repeat(40) + """
            ## Check yourself

            - Which factor does η = 1 give? {#factor .ordered}
              - [x] 0
                > It lands in one step.
              - [ ] 1
                > That is η = 0.

            ## Answer

            The model answer says so.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path parent;

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("notes"));
        Files.writeString(
                folder.resolve("01-loss.md"), String.format(Locale.ROOT, FRONT, "Which loss?", "loss") + LINE);
        Files.writeString(folder.resolve("02-rate.md"), NOTE);
        return folder;
    }

    private OpenWindow open(Path folder) {
        OpenWindow open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        return open;
    }

    /** Opens the note about rates, and waits until it is read. */
    private static void rate(OpenWindow open, String query) {
        open.go("learning-rate" + query);
        open.until("the note is read", () -> open.reads("The walk goes on"));
        open.settle();
    }

    private static ScrollPane note(OpenWindow open) {
        return (ScrollPane) open.one(".note-pane");
    }

    /** How far the note is scrolled, in pixels. */
    private static double scrolled(OpenWindow open) {
        ScrollPane note = note(open);
        return onFxThread(() -> note.getVvalue()
                * (note.getContent().getLayoutBounds().getHeight()
                        - note.getViewportBounds().getHeight()));
    }

    /** On ½·w² every step multiplies w by 1 − η: from w = 2 the loss after n steps is 2·(1 − η)²ⁿ. */
    @Test
    void setLinksTurnThePictureOneByOneAndAreUndoneOneByOne() throws IOException {
        try (OpenWindow open = open(folder())) {
            Hands hands = new Hands(open);
            rate(open, "");
            hands.click(open.labeled("nineteen tenths"));
            assertEquals("learning-rate?rate=1.9", open.link());
            hands.click(open.labeled("44 steps"));
            double exact = 2 * Math.pow(0.9, 88);
            assertEquals(exact, Numbers.read(open.status("L")), 0.005 * exact);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("learning-rate?rate=1.9", open.link());
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("learning-rate", open.link());
        }
    }

    @Test
    void aSavedNoteIsShownInPlaceWithEverythingTheReaderDid() throws IOException {
        Path folder = folder();
        try (OpenWindow open = open(folder)) {
            Hands hands = new Hands(open);
            rate(open, "?rate=1.5&steps=7");
            hands.press(KeyCode.A);
            hands.press(KeyCode.DIGIT1);
            assertTrue(open.reads("The model answer says so."));
            assertTrue(open.reads("It lands in one step."));
            onFxThread(() -> {
                note(open).setVvalue(0.5);
                return null;
            });
            open.settle();
            String link = open.link();
            String loss = open.status("L");
            double scrolled = scrolled(open);

            Files.writeString(folder.resolve("02-rate.md"), NOTE + "\nA sentence that was just saved.\n");
            open.until("the saved sentence is shown", () -> open.reads("A sentence that was just saved."));
            open.settle();

            assertEquals("Which rate?", open.selected());
            assertEquals(link, open.link());
            assertEquals(loss, open.status("L"));
            assertTrue(open.reads("The model answer says so."), "what was revealed stays so");
            assertTrue(open.reads("It lands in one step."), "what was answered stays so");
            assertEquals(scrolled, scrolled(open), 1, "the same line stands at the top");
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("learning-rate", open.link(), "what was turned before can still be undone");
        }
    }

    @Test
    void aNoteThatBreaksWhileItIsOpenSaysSoAndIsBackWhenItIsFixed() throws IOException {
        Path folder = folder();
        try (OpenWindow open = open(folder)) {
            rate(open, "?rate=1.5");
            Files.writeString(folder.resolve("02-rate.md"), NOTE + "\n[too far](set:rate=1e9)\n");
            open.until("the problem is said", () -> open.message().contains("02-rate.md:"));
            assertTrue(open.message().contains("rate: 1e9 is out of range"), open.message());
            assertEquals("learning-rate?rate=1.5", open.link());
            Files.writeString(folder.resolve("02-rate.md"), NOTE);
            open.until("nothing is wrong any more", () -> open.message().isEmpty());
            assertEquals("learning-rate?rate=1.5", open.link());
        }
    }

    @Test
    void aFolderThatVanishesTakesNothingOffTheScreenAndMayComeBack() throws IOException {
        Path folder = folder();
        Path away = parent.resolve("away");
        try (OpenWindow open = open(folder)) {
            Hands hands = new Hands(open);
            rate(open, "?rate=1.5");
            Files.move(folder, away);
            open.until("it is said", () -> open.message().contains("this folder cannot be read"));
            assertEquals("learning-rate?rate=1.5", open.link());
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertEquals("Which loss?", open.selected(), "the notes that were read can still be opened");
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertEquals("learning-rate?rate=1.5", open.link());

            Files.move(away, folder);
            Files.writeString(folder.resolve("02-rate.md"), NOTE.replace("Here η", "Back again: here η"));
            open.until("the folder is followed again", () -> open.reads("Back again"));
            assertEquals("", open.message());
            assertEquals("learning-rate?rate=1.5", open.link());
        }
    }

    @Test
    void twoFoldersWithANoteOfOneNameDoNotShareWhatTheReaderDid() throws IOException {
        Path folder = folder();
        Path other = Files.createDirectories(parent.resolve("other"));
        Files.writeString(other.resolve("02-rate.md"), NOTE.replace("Here η", "Over there η"));
        try (OpenWindow open = open(folder)) {
            rate(open, "?rate=1.5");
            new Hands(open).press(KeyCode.A);
            open.folder(other);
            open.until("the other folder is open", () -> open.reads("Over there η"));
            open.settle();
            assertEquals("learning-rate", open.link());
            assertFalse(open.reads("The model answer says so."));
            open.folder(folder);
            open.until("the first folder is back", () -> open.reads("Here η"));
            open.settle();
            assertEquals("learning-rate?rate=1.5", open.link());
            assertTrue(open.reads("The model answer says so."));
        }
        try (OpenWindow again = open(folder)) {
            assertEquals("learning-rate?rate=1.5", again.link(), "also the next day");
        }
    }

    @Test
    void aHostileFolderOpensWithItsProblemsListedAndTheOtherNotesFine() throws IOException {
        Path folder = folder();
        byte[] ten = new byte[10_000_000];
        Arrays.fill(ten, (byte) 'x');
        Files.write(folder.resolve("03-ten-megabytes.md"), ten);
        String front = String.format(Locale.ROOT, FRONT, "Q", "neuron");
        Files.writeString(folder.resolve("04-quotes.md"), front + ">".repeat(10_000) + " deep");
        Files.writeString(
                folder.resolve("05-tex.md"),
                front
                        + "$$\\newcommand{\\x}{\\x\\x}\\x$$\n\n$$\\includegraphics{/etc/passwd}$$\n\n$$\\rule{9999em}{9999em}$$\n");
        Files.writeString(
                folder.resolve("06-image.md"), front + "![a](../../secret.png)\n\n![b](file:///etc/passwd)\n");
        Files.writeString(folder.resolve("07-nan.md"), front + "[n](set:b=NaN) [m](set:b=1e400) [k](set:nothing=1)\n");
        Files.write(folder.resolve("08-bytes.md"), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
        try (OpenWindow open = open(folder)) {
            Hands hands = new Hands(open);
            open.until("all notes are read", () -> open.message().contains("… and "));
            String message = open.message();
            assertTrue(message.contains("03-ten-megabytes.md:1: more than 1 MB"), message);
            assertTrue(message.contains("04-quotes.md:5: nested deeper than 64 levels"), message);
            List<KeyCode> digits = List.of(
                    KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8);
            for (KeyCode digit : digits) {
                hands.press(KeyCode.CONTROL, digit);
                assertFalse(open.message().contains("went wrong"), open.message());
            }
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT7);
            assertEquals(1, Numbers.read(open.status("z")), "the picture beside refused links computes");
            // On ½w² a rate of 1 lands in one step.
            rate(open, "?rate=1&steps=1");
            assertEquals(0, Numbers.read(open.status("L")), "a note beside them is as it was");
        }
    }
}
