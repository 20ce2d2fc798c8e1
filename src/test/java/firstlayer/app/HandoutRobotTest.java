package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.html.Handout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handout is written from the window, which stays as it is. */
class HandoutRobotTest {

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    @TempDir
    private Path target;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(
                notes.resolve("01-rate.md"),
                "---\nquestion: Which rate?\nwidget: learning-rate\nstart: rate=0.25\n---\nη = `{rate}`\n");
        Files.writeString(
                notes.resolve("02-loss.md"), "---\nquestion: Which loss?\nwidget: loss\n---\n[x](set:no=1)\n");
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.of(notes));
        open.size(1366, 768);
        return open;
    }

    private static void export(OpenWindow open, Path folder, boolean replace) throws Exception {
        CompletableFuture<Void> done =
                onFxThread(() -> open.notes().handout().to(folder, Handout.Answers.END, there -> replace));
        done.get(60, TimeUnit.SECONDS);
    }

    private Path file() {
        return target.resolve("handout.html");
    }

    @Test
    void itIsWrittenAndTheReaderIsToldWhere() throws Exception {
        try (OpenWindow open = open()) {
            open.question(1);
            open.go("learning-rate?rate=1.9");
            export(open, target, false);
            open.until("it is said", () -> open.reads("2 questions in " + file()));
            assertTrue(open.reads("1 problem in the notes"));
            String html = Files.readString(file());
            assertEquals(2, html.split("<svg class=\"picture\"", -1).length - 1);
            assertTrue(
                    html.contains("η = <span class=\"live rate\">0.25</span>"),
                    "the start, and not what the window shows");
            assertEquals(
                    "rate=1.9",
                    open.window().session().orElseThrow().knobs().now().toQuery());
        }
    }

    @Test
    void oneThatIsThereIsReplacedOnlyWhenTheReaderSaysSo() throws Exception {
        Files.writeString(file(), "mine");
        try (OpenWindow open = open()) {
            export(open, target, false);
            assertEquals("mine", Files.readString(file()));
            export(open, target, true);
            assertTrue(Files.readString(file()).startsWith("<!DOCTYPE html>"));
        }
    }

    @Test
    void whereItCannotBeWrittenAMessageSaysWhy() throws Exception {
        Path blocked = Files.writeString(target.resolve("file"), "").resolve("below");
        try (OpenWindow open = open()) {
            export(open, blocked, false);
            open.until("it is said", () -> open.reads("No handout was written: "));
            assertFalse(Files.exists(blocked));
        }
    }

    @Test
    void theMenuAsksWhereTheAnswersStandAndCancelWritesNothing() {
        try (OpenWindow open = open()) {
            MenuItem item = onFxThread(() -> ((MenuButton) open.labeled("Menu"))
                    .getItems().stream()
                            .filter(one -> "Export handout…".equals(one.getText()))
                            .findFirst()
                            .orElseThrow());
            Platform.runLater(item::fire);
            open.until("it asks", Dialogs::isOpen);
            assertEquals(
                    "Where do the answers stand?",
                    Dialogs.labeled("Where do the answers stand?").getText());
            Dialogs.press("Cancel");
            open.until("it is closed", () -> !Dialogs.isOpen());
            assertFalse(Files.exists(file()));
        }
    }
}
