package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that is composed, in the fields that are on no page: of the review, of a lecture and of dialogs. */
class ComposedElsewhereRobotTest {

    @TempDir
    private Path room;

    private OpenWindow open;
    private Hands hands;

    private void open() throws IOException {
        Path notes = OneQuestion.in(Files.createDirectory(room.resolve("notes")), "learning-rate");
        open = OpenWindow.open(
                new Program(
                        Catalog.all(),
                        Optional.of(notes),
                        room.resolve("data"),
                        Optional.empty(),
                        false,
                        Clock.systemDefaultZone(),
                        House.NONE),
                new HandMonitors(HandMonitors.LEFT, HandMonitors.RIGHT));
        open.size(1280, 900);
        hands = new Hands(open);
        open.go("learning-rate");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static void assertArrives(Scene scene, List<String> names) {
        List<TextInputControl> fields = Composing.fields(scene);
        List<String> said = onFxThread(
                () -> fields.stream().map(TextInputControl::getAccessibleText).toList());
        assertTrue(said.containsAll(names), said::toString);
        fields.forEach(new Composing(scene)::assertArrivesIn);
    }

    @Test
    void inTheReview() throws IOException {
        open();
        hands.press(KeyCode.CONTROL, KeyCode.R);
        assertArrives(open.scene(), List.of("Date of the exam, as year-month-day"));
        assertTrue(onFxThread(() -> open.one(".review").isVisible()));
    }

    @Test
    void atTheSpeakersDesk() throws IOException {
        open();
        hands.press(KeyCode.F5);
        // The first prediction has options, and hands are counted for each.
        hands.press(KeyCode.PAGE_DOWN);
        assertArrives(open.scene(), List.of("Minutes planned", "Number of hands for A", "Number of hands for B"));
        List<String> kinds = onFxThread(() -> Composing.fields(open.scene()).stream()
                .map(field -> field.getClass().getSimpleName())
                .distinct()
                .toList());
        assertTrue(kinds.contains("TextArea"), kinds + ": remarks");
        assertTrue(onFxThread(() -> open.presentation().isPresenting()));
        hands.press(KeyCode.ESCAPE);
    }

    /** A number that is typed for a jump is one: letters that are composed are none, and command nothing. */
    @Test
    void onTheStageItCommandsNothing() throws IOException {
        open();
        hands.press(KeyCode.F5);
        Scene stage = onFxThread(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window != open.stage())
                .map(Window::getScene)
                .findFirst()
                .orElseThrow());
        String link = open.link();
        Composing composing = new Composing(stage);
        for (String character : List.of("ê", "你", "b", "3", " ")) {
            composing.key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
        }
        open.settle();
        assertEquals(link, open.link());
        assertTrue(onFxThread(() -> open.presentation().isPresenting()));
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void inTheDialogOfALink() throws IOException {
        open();
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("Open link");
        hands.press(KeyCode.ENTER);
        assertInDialog();
    }

    @Test
    void inTheNameOfAnExample() throws IOException {
        open();
        ExamplesRobotTest.choose(open, "Save as example…");
        assertInDialog();
        ExamplesRobotTest.choose(open, "Save as example…");
        Dialogs.type("edge");
        Dialogs.press("Save");
        ExamplesRobotTest.choose(open, "Rename, order, delete…");
        Scene arrange = Dialogs.last();
        Dialogs.press("Rename…");
        assertInDialog();
        assertEquals(arrange, Dialogs.last());
        Dialogs.press("Close");
    }

    private static void assertInDialog() {
        Scene dialog = Dialogs.last();
        List<TextInputControl> fields = Composing.fields(dialog);
        assertEquals(1, fields.size());
        new Composing(dialog).assertArrivesIn(fields.get(0));
        Dialogs.press("Cancel");
    }
}
