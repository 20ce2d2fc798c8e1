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
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room that raises its hands. */
class VotesRobotTest {

    @TempDir
    private Path data;

    private OpenWindow open;
    private Hands hands;

    private void open(Rectangle2D... screens) {
        open = OpenWindow.open(
                new Program(
                        Catalog.all(),
                        Optional.empty(),
                        data,
                        Optional.empty(),
                        false,
                        Clock.systemDefaultZone(),
                        House.NONE),
                new HandMonitors(screens));
        open.size(940, 1000);
        hands = new Hands(open);
        open.question(2);
        hands.press(KeyCode.F5);
        // The first prediction has options.
        hands.press(KeyCode.PAGE_DOWN);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static List<Node> everywhere(String selector) {
        return onFxThread(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Tree::isSeen)
                .toList());
    }

    private static List<String> bars() {
        return everywhere(".vote-words").stream()
                .map(words -> ((Labeled) words).getText())
                .toList();
    }

    private void type(int option, String text) {
        TextField field = (TextField) everywhere(".hands-row .text-field").get(option);
        onFxThread(() -> {
            field.setText(text);
            return null;
        });
        open.settle();
    }

    private void fire(String words) {
        ButtonBase button = (ButtonBase) everywhere(".vote-buttons").stream()
                .flatMap(row -> ((Parent) row).getChildrenUnmodifiable().stream())
                .filter(node -> words.equals(((Labeled) node).getText()))
                .findFirst()
                .orElseThrow();
        onFxThread(() -> {
            button.fire();
            return null;
        });
        open.settle();
    }

    private List<String> log() throws IOException {
        Path file = data.resolve("lectures.jsonl");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private String csv() throws IOException {
        Path file = data.resolve("votes.csv");
        StudyLogDialogs.votes(data, file);
        return Files.readString(file);
    }

    @Test
    void theRoomSeesNothingBeforeItIsShown() throws IOException {
        open(HandMonitors.LEFT, HandMonitors.RIGHT);
        type(0, "6");
        type(2, "2");
        assertEquals(List.of(), bars());
        assertEquals(List.of(), log());
        fire("Show");
        assertEquals(List.of("6 · 75 %", "0 · 0 %", "2 · 25 %"), bars());
        fire("Second vote");
        type(2, "8");
        assertEquals(3, bars().size());
        fire("Show");
        assertEquals(
                List.of(
                        "6 · 75 % before",
                        "0 · 0 % after", "0 · 0 % before", "0 · 0 % after", "2 · 25 % before", "8 · 100 % after"),
                bars());
        open.until("both are on the disk", () -> {
            try {
                return log().size() == 2;
            } catch (IOException broken) {
                return false;
            }
        });
        assertTrue(log().get(1).contains("\"first\":\"6;0;2\",\"second\":\"0;0;8\""), log().get(1));
        fire("Run");
        assertTrue(csv().lines().anyMatch(row -> row.endsWith(",3,2,8,")), csv());
        assertEquals(4, csv().lines().count());
    }

    @Test
    void whatIsNoNumberOfHandsIsSaidAndLosesNothing() {
        open(HandMonitors.LEFT, HandMonitors.RIGHT);
        type(1, "12");
        type(1, "1000000000");
        assertEquals(
                "1000000000: not a number of hands; 0 to 9,999 can be counted.",
                ((Labeled) everywhere(".vote-complaint").get(0)).getText());
        type(1, "-1");
        fire("Show");
        assertTrue(bars().contains("12 · 100 %"), bars()::toString);
        type(1, "13");
        assertEquals(List.of(), everywhere(".vote-complaint"));
        assertTrue(bars().contains("13 · 100 %"), bars()::toString);
    }

    @Test
    void whatWasCountedAndNotShownIsKeptWhenItsStopIsLeft() throws IOException {
        open(HandMonitors.LEFT, HandMonitors.RIGHT);
        type(0, "5");
        hands.press(KeyCode.ESCAPE);
        open.close();
        assertEquals(1, log().size());
        assertTrue(log().get(0).contains("\"first\":\"5;0;0\""), log().get(0));
    }

    @Test
    void onOneScreenHandsAreCountedOverTheFootOfTheStage() throws IOException {
        open(new Rectangle2D(0, 0, 1920, 1080));
        assertEquals(List.of(), everywhere(".vote-panel"));
        hands.press(KeyCode.V);
        assertEquals(1, everywhere(".vote-panel").size());
        hands.type("7");
        fire("Show");
        assertTrue(bars().contains("7 · 100 %"), bars()::toString);
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), everywhere(".vote-panel"));
        assertTrue(open.stage().getScene() != open.window().scene());
        assertTrue(bars().contains("7 · 100 %"), bars()::toString);
    }
}
