package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.plot.Drawing;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the picture that wait for a prediction, in a used window. */
class WaitingPartsRobotTest {

    private static final String NOTE = """
            ---
            question: First?
            widget: learning-rate
            after:
              more: lanes, loss-by-step
              less: loss-by-rate
            ---
            > [!PREDICT] more
            > More or less?
            > - [x] more
            >   > It is.
            > - [ ] less
            >   > It is more.
            >
            > [run](play:rate=0.3&steps=2)

            > [!PREDICT] less
            > Once more?
            > - [x] yes
            >   > It is.
            > - [ ] no
            >   > It is not.
            >
            > [try](play:rate=0.4&steps=2)

            [once more](play:rate=0.2&steps=1)
            """;
    private static final List<String> ALL = List.of("curve", "lanes", "loss-by-step", "loss-by-rate");

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    private void open() throws IOException {
        Files.writeString(folder.resolve("01-first.md"), NOTE);
        open = OpenWindow.open(data, Optional.of(folder));
        open.size(1366, 768);
        open.settle();
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> parts() {
        return shown(".picture");
    }

    private List<String> shown(String under) {
        open.settle();
        return onFxThread(() -> Tree.of(open.scene().getRoot().lookup(under))
                .filter(Drawing.class::isInstance)
                .filter(Tree::isSeen)
                .map(drawing -> ((Drawing) drawing).name())
                .filter(ALL::contains)
                .sorted(Comparator.comparing(ALL::indexOf))
                .toList());
    }

    private String said() {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(node -> node.getParent() != null
                        && node.getParent().getStyleClass().contains("waiting-line"))
                .filter(Tree::isSeen)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    private void choose(String words) {
        hands.click(onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(node -> node instanceof Text text && text.getText().equals(words))
                .findFirst()
                .orElseThrow()));
    }

    private void command(String words) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type(words);
        hands.press(KeyCode.ENTER);
        open.settle();
    }

    @Test
    void eachPredictionBringsItsPartsAndAskingAgainTakesThemAway() throws IOException {
        open();
        assertEquals(List.of("curve"), parts());
        assertEquals("Waits for your prediction: lanes, loss by step, loss by rate.", said());
        choose("more");
        assertEquals(List.of("curve"), parts(), "chosen is not committed");
        hands.click(open.labeled("run"));
        assertEquals(List.of("curve", "lanes", "loss-by-step"), parts());
        assertEquals("Waits for your prediction: loss by rate.", said());
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("curve", "lanes", "loss-by-step"), parts(), "what was predicted stays so");
        command("ask everything of this note again");
        assertEquals(List.of("curve"), parts());
    }

    @Test
    void onlyPartsOfTheSceneAreSaidToWait() throws IOException {
        open();
        open.go("learning-rate?scene=two-weights");
        assertEquals("Waits for your prediction: loss by step, loss by rate.", said());
        open.go("learning-rate?scene=range");
        assertEquals("", said());
        open.go("learning-rate");
        assertEquals("Waits for your prediction: lanes, loss by step, loss by rate.", said());
    }

    @Test
    void oneClickShowsAllWhereverTheNoteIsReadAgain() throws IOException {
        open();
        hands.click(open.labeled("Show them now"));
        assertEquals(ALL, parts());
        assertEquals("", said());
        Files.writeString(folder.resolve("01-first.md"), NOTE + "\nMore words.\n");
        open.until("the note is read again", () -> open.reads("More words."));
        assertEquals(ALL, parts());
    }

    @Test
    void theSettingShowsAllAndIsKept() throws IOException {
        open();
        command("parts of pictures always shown");
        assertEquals(ALL, parts());
        open.close();
        open();
        assertEquals(ALL, parts());
        command("parts of pictures wait");
        assertEquals(List.of("curve"), parts());
    }

    @Test
    void whatWasPredictedIsKnownTheNextDay() throws IOException {
        open();
        choose("more");
        hands.click(open.labeled("run"));
        assertEquals(List.of("curve", "lanes", "loss-by-step"), parts());
        open.close();
        open();
        assertEquals(List.of("curve", "lanes", "loss-by-step"), parts());
    }

    @Test
    void inALectureTheyWaitForTheirStop() throws IOException {
        open();
        hands.press(KeyCode.F5);
        assertEquals(List.of("curve"), staged(), "the title");
        hands.press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("curve"), staged(), "it is asked");
        hands.press(KeyCode.DIGIT4);
        hands.press(KeyCode.ENTER);
        assertEquals(3, staged().size(), "both were asked before");
        hands.press(KeyCode.DIGIT1);
        hands.press(KeyCode.ENTER);
        assertEquals(List.of("curve"), staged(), "back at the title");
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of("curve"), parts(), "the room's answers are not the reader's");
    }

    private List<String> staged() {
        return shown(".stage");
    }

    @Test
    void aMachineMayBeSetUpToShowAll() throws IOException {
        Files.createDirectories(data);
        SettingsStore settings = new SettingsStore(data, message -> {});
        settings.set(Settings.AFTER, false);
        settings.save();
        open();
        assertTrue(said().isEmpty());
        assertEquals(ALL, parts());
    }
}
