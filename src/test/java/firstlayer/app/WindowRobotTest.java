package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window at its edges: small, driven by keys alone, searched, and every change taken back. */
class WindowRobotTest {

    private static final List<String> PANES = List.of("rail", "note-pane", "picture", "control-panel");

    private static final List<String> WIDGETS = Catalog.all().ids();

    private OpenWindow open;
    private Hands hands;

    private void openEverything() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
        open.size(1280, 800);
        hands = new Hands(open);
    }

    private void open(String link) throws IOException {
        open = OpenWindow.at(link, 1280, 800);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        String message = open.message();
        open.close();
        assertFalse(message.contains("went wrong"), message);
    }

    private Node focus() {
        return onFxThread(() -> open.scene().getFocusOwner());
    }

    /** The pane the keyboard is in. */
    private String pane() {
        Node focus = focus();
        return onFxThread(() -> PANES.stream()
                .filter(pane -> focus.getStyleClass().contains(pane)
                        || Tree.above(focus)
                                .anyMatch(above -> above.getStyleClass().contains(pane)))
                .findFirst()
                .orElse("none"));
    }

    private boolean isSeen(String selector) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(selector).stream().anyMatch(Tree::isSeen));
    }

    /** Also where the link names the very time the run has reached. */
    @Test
    void aLinkPausesWhatPlays() throws IOException {
        open("learning-rate");
        open.go("learning-rate?rate=0.1");
        hands.click(open.labeled("Play"));
        open.until("the run goes on", () -> isSeenSaying("Pause"));
        open.go("learning-rate?rate=0.5");
        assertFalse(onFxThread(() -> isSeenSaying("Pause")));
        assertEquals("2.000", open.status("w"));
    }

    private boolean isSeenSaying(String words) {
        return Tree.of(open.scene().getRoot())
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()) && Tree.isSeen(node));
    }

    @Test
    void aWindowOf300By200ScrollsAndEveryPageWorksOn() throws IOException {
        openEverything();
        open.size(300, 200);
        ScrollPane window = (ScrollPane) open.one(".window-scroll");
        assertTrue(onFxThread(() -> window.getContent().getLayoutBounds().getWidth()) >= 640);
        assertTrue(onFxThread(() -> window.getContent().getLayoutBounds().getHeight()) >= 400);
        for (String widget : WIDGETS) {
            open.go(widget);
            hands.press(KeyCode.R);
            String link = open.link();
            hands.press(KeyCode.F6);
            hands.press(KeyCode.S);
            hands.press(KeyCode.R);
            assertEquals(link, open.link());
        }
        open.size(1280, 800);
        assertTrue(isSeen(".picture-pane") && isSeen(".note-pane"));
    }

    @Test
    void aLinkThatCouldNotBeOpenedIsNotCopied() throws IOException {
        open("chain-rule");
        String spaced = "expression=w" + " ".repeat(900) + "*x&nudge=0.0";
        open.go(IntStream.rangeClosed(1, 4)
                .mapToObj(run -> "chain-rule?" + spaced + run)
                .collect(Collectors.joining("|")));
        assertTrue(open.link().length() > Link.LONGEST, "a space takes three characters in a link");
        hands.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(open.message().contains("and only 4096 can be opened"), open.message());
    }

    @Test
    void aNarrowWindowHasNoteAndPictureAsTabs() throws IOException {
        open("neuron");
        assertTrue(isSeen(".note-pane") && isSeen(".picture-pane"));
        open.size(700, 700);
        assertTrue(isSeen(".note-pane") ^ isSeen(".picture-pane"), "one of the two is in front");
        hands.clickHere(open.labeled("Picture"));
        assertTrue(isSeen(".picture-pane") && !isSeen(".note-pane"));
        hands.drag(open.one(".grip"), 20, 20);
        String link = open.link();
        assertNotEquals("neuron", link);
        hands.clickHere(open.labeled("Note"));
        assertTrue(isSeen(".note-pane") && !isSeen(".picture-pane"));
        open.size(1280, 800);
        assertTrue(isSeen(".note-pane") && isSeen(".picture-pane"));
        assertEquals(link, open.link());
    }

    @Test
    void f6GoesRoundThePanesAndTheKeyboardCanBeSeen() throws IOException {
        open("neuron");
        goesRound();
        open.size(700, 700);
        goesRound();
    }

    private void goesRound() {
        List<String> round = new ArrayList<>();
        for (int i = 0; i < PANES.size() + 1; i++) {
            hands.press(KeyCode.F6);
            round.add(pane());
            assertTrue(onFxThread(() -> Tree.isSeen(focus()) && focus().isFocused()), pane());
            assertTrue(showsFocus(focus()), () -> "nothing shows that the keyboard is in " + pane() + " at " + focus());
        }
        int first = PANES.indexOf(round.get(0));
        for (int i = 0; i < round.size(); i++) {
            assertEquals(PANES.get((first + i) % PANES.size()), round.get(i), round::toString);
        }
    }

    /** Whether a node looks different with the keyboard than without it. */
    private boolean showsFocus(Node node) {
        WritableImage with = onFxThread(() -> open.scene().snapshot(null));
        Bounds around = onFxThread(() -> node.localToScene(node.getLayoutBounds()));
        onFxThread(() -> {
            open.one(".search-button").requestFocus();
            return null;
        });
        open.settle();
        WritableImage without = onFxThread(() -> open.scene().snapshot(null));
        onFxThread(() -> {
            node.requestFocus();
            return null;
        });
        open.settle();
        return differ(with, without, around);
    }

    private static boolean differ(WritableImage one, WritableImage other, Bounds around) {
        int margin = 6;
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        Bounds all = new BoundingBox(0, 0, one.getWidth(), one.getHeight());
        for (int y = (int) around.getMinY() - margin; y < around.getMaxY() + margin; y++) {
            for (int x = (int) around.getMinX() - margin; x < around.getMaxX() + margin; x++) {
                if (x >= 0 && y >= 0 && x < all.getMaxX() && y < all.getMaxY() && a.getArgb(x, y) != b.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void search(String words) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type(words);
        hands.press(KeyCode.ENTER);
    }

    @Test
    void theSearchBoxFindsAQuestionByItsWords() throws IOException {
        openEverything();
        search("chain rule in gradient");
        assertTrue(open.link().startsWith("chain-rule"), open.link());
        search("how weights initialized");
        assertTrue(open.link().startsWith("initialization"), open.link());
    }

    @Test
    void theSearchBoxFindsASettingAndGivesItTheKeyboard() throws IOException {
        openEverything();
        open.go("learning-rate");
        search("setting rate how");
        assertEquals("control-panel", pane());
    }

    @Test
    void theSearchBoxFindsACommandAndEscapeLeavesIt() throws IOException {
        openEverything();
        open.go("neuron?b=0.5");
        search("reset same seed");
        assertEquals("neuron", open.link());
        hands.press(KeyCode.CONTROL, KeyCode.K);
        assertTrue(isSeen(".palette"));
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".palette"));
    }

    @Test
    void aLetterTypedIntoTheSearchBoxCommandsNothing() throws IOException {
        openEverything();
        open.go("neuron?b=0.5");
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type("srabw16");
        assertEquals("neuron?b=0.5", open.link());
    }

    @Test
    void aThemeIsSwitchedFromTheMenuAndEveryPageFollows() throws IOException {
        openEverything();
        for (String theme : List.of("Dark", "Light")) {
            onFxThread(() -> {
                MenuButton menu = (MenuButton) open.one(".top-bar .menu-button");
                menu.getItems().stream()
                        .filter(item -> ("Theme: " + theme).equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return null;
            });
            for (String widget : WIDGETS) {
                open.go(widget);
                WritableImage picture = onFxThread(() -> open.scene().snapshot(null));
                assertEquals(theme.equals("Dark"), isDark(picture), widget);
            }
        }
    }

    private static boolean isDark(WritableImage picture) {
        long dark = 0;
        long all = 0;
        for (int y = 0; y < picture.getHeight(); y += 7) {
            for (int x = 0; x < picture.getWidth(); x += 7) {
                dark += picture.getPixelReader().getColor(x, y).getBrightness() < 0.5 ? 1 : 0;
                all++;
            }
        }
        return 2 * dark > all;
    }
}
