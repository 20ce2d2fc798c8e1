package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Examples;
import firstlayer.store.Examples.Example;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo prepared at home: saved under a name, found again, put in order, taken along as a stop. */
class ExamplesRobotTest {

    private static final NoteKey RATE = new NoteKey("built-in", "02-learning-rate.md");

    @TempDir
    private Path data;

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.empty());
        open.size(1280, 800);
        return open;
    }

    private static MenuButton menu(OpenWindow open) {
        MenuButton menu = (MenuButton) open.labeled("Examples");
        onFxThread(() -> {
            Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
            return null;
        });
        return menu;
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), items(menu.getItems()))
                        : Stream.of(item));
    }

    /** Chooses from the menu of examples. */
    static void choose(OpenWindow open, String words) {
        MenuButton menu = menu(open);
        onFxThread(() -> {
            items(menu.getItems())
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + words))
                    .fire();
            return null;
        });
        open.settle();
    }

    private static List<String> mine(OpenWindow open) {
        MenuButton menu = menu(open);
        return onFxThread(() -> items(menu.getItems())
                .filter(Menu.class::isInstance)
                .flatMap(mine -> ((Menu) mine).getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null && !text.endsWith("…"))
                .toList());
    }

    private static void save(OpenWindow open, Hands hands, String name) {
        choose(open, "Save as example…");
        Dialogs.type(name);
        hands.press(KeyCode.ENTER);
    }

    @Test
    void aStateIsSavedWithItsKeptRunsAndOpensAgainTheNextDay() {
        String link = "learning-rate?rate=1.9&steps=20|learning-rate?rate=0.3&steps=20";
        try (OpenWindow open = open()) {
            open.go(link);
            save(open, new Hands(open), "two_walks");
            assertEquals(List.of("two_walks"), mine(open));
            open.go("loss");
            assertEquals(List.of(), mine(open), "it is of one picture");
        }
        try (OpenWindow open = open()) {
            open.go("learning-rate");
            choose(open, "two_walks");
            assertEquals(link, open.link());
        }
    }

    @Test
    void aNameThatIsMissingTakenOrTooLongIsAskedForAgain() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.go("learning-rate?rate=1.9");
            save(open, hands, "edge");
            choose(open, "Save as example…");
            hands.press(KeyCode.ENTER);
            Dialogs.labeled("There is no name yet; write a few words.");
            Dialogs.type("edge");
            hands.press(KeyCode.ENTER);
            Dialogs.labeled("There is one of this name already; write another.");
            Dialogs.type("x".repeat(57));
            hands.press(KeyCode.ENTER);
            Dialogs.labeled("This has 61 characters; a name has at most 60.");
            hands.press(KeyCode.BACK_SPACE);
            hands.press(KeyCode.ENTER);
            assertEquals(List.of("edge", "edge" + "x".repeat(56)), mine(open));
        }
    }

    @Test
    void theyAreRenamedOrderedDeletedAndPutBack() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.go("learning-rate?rate=1.9");
            Stream.of("a", "b", "c").forEach(name -> save(open, hands, name));
            choose(open, "Rename, order, delete…");
            Dialogs.press("Move down");
            assertEquals(List.of("b", "a", "c"), mine(open));
            Dialogs.press("Rename…");
            Dialogs.type("first");
            hands.press(KeyCode.ENTER);
            assertEquals(List.of("b", "first", "c"), mine(open));
            Dialogs.press("Delete");
            assertEquals(List.of("b", "c"), mine(open));
            Dialogs.press("Put back");
            assertEquals(List.of("b", "first", "c"), mine(open));
            Dialogs.press("Move up");
            assertEquals(List.of("first", "b", "c"), mine(open));
            open.go("learning-rate");
            Dialogs.press("Open");
            assertEquals("learning-rate?rate=1.9", open.link());
            Dialogs.press("Close");
        }
    }

    @Test
    void oneThatIsNoLongerLegalIsShownAsSuchAndTheOthersOpen() {
        SettingsStore before = new SettingsStore(data, message -> {});
        before.set(
                Settings.EXAMPLES,
                RATE,
                new Examples(List.of(
                        new Example("old", "learning-rate?gone=1"),
                        new Example("other", "loss?c=1"),
                        new Example("broken", "%%%"),
                        new Example("good", "learning-rate?rate=1.7"))));
        before.save();
        try (OpenWindow open = open()) {
            open.go("learning-rate");
            String mark = "   (cannot be shown any more)";
            assertEquals(List.of("old" + mark, "other" + mark, "broken" + mark, "good"), mine(open));
            choose(open, "good");
            assertEquals("learning-rate?rate=1.7", open.link());
            choose(open, "Rename, order, delete…");
            Dialogs.labeledWith("Cannot be shown any more: unknown parameter 'gone'");
            Dialogs.press("Open");
            assertEquals("learning-rate?rate=1.7", open.link());
            Dialogs.press("Close");
            assertEquals("", open.message());
        }
    }

    @Test
    void itIsOnTheDiskAtOnce() {
        try (OpenWindow open = open()) {
            open.go("learning-rate?rate=1.9");
            save(open, new Hands(open), "edge");
            open.until(
                    "the file has it",
                    () -> new SettingsStore(data, message -> {})
                            .get(Settings.EXAMPLES, RATE)
                            .named("edge")
                            .isPresent());
        }
    }

    @Test
    void aStopIsCopiedUnderTheNameOfItsExample() {
        try (OpenWindow open = open()) {
            open.go("learning-rate?rate=1.9&steps=20");
            save(open, new Hands(open), "The edge");
            choose(open, "Copy as stop");
            String stop = onFxThread(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(stop.startsWith("> [!STOP] The edge\n> "), stop);
            assertTrue(stop.endsWith(" [show](play:rate=1.9&steps=20)\n"), stop);
            open.go("learning-rate?rate=1.7");
            choose(open, "Copy as stop");
            String other = onFxThread(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(other.endsWith(" [show](set:rate=1.7)\n"), other);
            assertFalse(other.contains("The edge"), other);
        }
    }

    @Test
    void theSearchBoxFindsThem() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.go("learning-rate?rate=1.9");
            save(open, hands, "my own edge");
            open.go("learning-rate");
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.type("my own edge");
            hands.press(KeyCode.ENTER);
            assertEquals("learning-rate?rate=1.9", open.link());
        }
    }

    @Test
    void fiftyAreEnough() {
        SettingsStore before = new SettingsStore(data, message -> {});
        before.set(
                Settings.EXAMPLES,
                RATE,
                new Examples(IntStream.rangeClosed(1, Examples.MOST)
                        .mapToObj(i -> new Example("e" + i, "learning-rate?rate=0." + i))
                        .toList()));
        before.save();
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.go("learning-rate");
            save(open, hands, "one more");
            Dialogs.labeled("There are 50 examples of yours here; delete one first.");
            hands.press(KeyCode.ESCAPE);
            assertEquals(50, mine(open).size());
        }
    }

    @Test
    void aPictureBehindItsNoteIsSavedFromTheSearchToo() {
        try (OpenWindow open = open()) {
            open.size(640, 700);
            Hands hands = new Hands(open);
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.type("Save as example");
            open.settle();
            hands.press(KeyCode.ENTER);
            open.settle();
            assertEquals("", open.message());
            assertTrue(Dialogs.isOpen());
            Dialogs.press("Cancel");
        }
    }
}
