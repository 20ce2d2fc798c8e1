package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.NoteLink;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A question of which only the head is read yet, as on a slow share: what is done there is done to the text when it comes. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnreadTextRobotTest {

    private static final String STILL_READ =
            "The text of this question is still being read. Its stops come when it is there.";

    /** After its head alone, twice: for the first page, and for the rail. What follows is to check it. */
    private static final int OPENING_OF_ITS_TEXT = 3;

    @TempDir
    private Path room;

    private final SilentDisk disk = new SilentDisk();
    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        Path notes = Files.createDirectory(room.resolve("notes")).toRealPath();
        write(notes, "01-first.md", "First?", "[its edge](02-second.md#the-edge)");
        write(
                notes,
                "02-second.md",
                "Second?",
                stop("One") + stop("Two") + "\nWords.\n".repeat(80) + "\n## The edge\n" + "\nWords.\n".repeat(80));
        write(notes, "03-third.md", "Third?", "Words.");
        Path data = room.resolve("data");
        SettingsStore before = new SettingsStore(data, message -> {});
        before.set(Settings.STOP, new NoteKey(disk.path(notes).toString(), "02-second.md"), "stop:Two");
        before.save();
        disk.silenceAt("02-second.md", OPENING_OF_ITS_TEXT);
        open = OpenWindow.open(
                new Program(
                        Catalog.all(),
                        Optional.of(disk.path(notes)),
                        data,
                        Optional.empty(),
                        false,
                        Clock.systemDefaultZone(),
                        House.NONE),
                new HandMonitors(HandMonitors.LEFT, HandMonitors.RIGHT));
        open.size(1280, 800);
        open.until("its text is asked for", () -> disk.openings("02-second.md") == OPENING_OF_ITS_TEXT);
        open.until("the questions are there", () -> open.questions().size() == 3);
        hands = new Hands(open);
    }

    private static String stop(String title) {
        return "\n> [!STOP] " + title + "\n> [The start](set:rate=0.1)\n";
    }

    private static void write(Path folder, String file, String question, String body) throws IOException {
        Files.writeString(
                folder.resolve(file), "---\nquestion: " + question + "\nwidget: learning-rate\n---\n\n" + body + "\n");
    }

    @AfterEach
    void close() {
        disk.answer();
        open.close();
    }

    private void press(KeyCode... keys) {
        hands.tap(keys);
        NextFrame.await(open);
    }

    private void read() {
        disk.answer();
        open.settle();
    }

    @Test
    void aLectureThatBeginsOnAHeadGoesOnWhereItWasLeft() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("Second?", open.selected());
        press(KeyCode.F5);
        assertEquals("stop 1 of 1", TwoScreens.count());
        read();
        assertEquals("stop 3 of 3", TwoScreens.count());
        press(KeyCode.ESCAPE);
    }

    @Test
    void aLectureThatBeginsWithTheFirstStopStaysThere() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.SHIFT, KeyCode.F5);
        read();
        assertEquals("stop 1 of 3", TwoScreens.count());
        press(KeyCode.ESCAPE);
    }

    @Test
    void aLectureThatEndsOnAHeadIsNotForgotten() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.F5);
        press(KeyCode.ESCAPE);
        read();
        press(KeyCode.F5);
        assertEquals("stop 3 of 3", TwoScreens.count());
        press(KeyCode.ESCAPE);
    }

    @Test
    void aLectureLeavesNoQuestionOutThatIsNotRead() {
        press(KeyCode.F5);
        assertEquals("First?", onStage());
        press(KeyCode.PAGE_DOWN);
        assertEquals("Second?", onStage());
        press(KeyCode.PAGE_DOWN);
        assertEquals("Second?", onStage());
        assertEquals(STILL_READ, open.message());
        read();
        assertEquals("stop 3 of 3", TwoScreens.count());
        assertEquals("", open.message());
        press(KeyCode.ESCAPE);
    }

    private void follow(String anchor) {
        onFxThread(() -> {
            open.window().open(new NoteLink("02-second.md", anchor, OptionalInt.empty()));
            return null;
        });
    }

    private static String onStage() {
        return onFxThread(() -> TwoScreens.stage().getScene().getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text.endsWith("?"))
                .findFirst()
                .orElse(""));
    }

    @Test
    void aLinkToItsHeadingIsFollowedWhenTheHeadingIsThere() {
        follow("the-edge");
        assertEquals("Second?", open.selected());
        assertEquals(0, share());
        read();
        open.until("it is at the heading", () -> share() > 0.2);
    }

    @Test
    void aQuestionThatWasFoundBeforeIsOpenedAsItIsNow() {
        press(KeyCode.CONTROL, KeyCode.K);
        new FxRobot().write("second");
        disk.answer();
        open.until("all texts are read", () -> disk.openings("03-third.md") > OPENING_OF_ITS_TEXT);
        hands.press(KeyCode.ENTER);
        assertEquals("Second?", open.selected());
        assertTrue(open.reads("Words."));
    }

    private double share() {
        return onFxThread(() -> ((ScrollPane) open.one(".note-pane")).getVvalue());
    }
}
