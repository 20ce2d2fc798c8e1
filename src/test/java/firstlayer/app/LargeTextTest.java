package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A laptop's window at large text scales. */
class LargeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 250})
    void nothingScrollsSidewaysAndTheNameOfTheProgramIsWhole(int zoom) throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, zoom)) {
            open.size(1366, 768);
            List<String> faults = new ArrayList<>();
            for (String widget : Catalog.all().ids()) {
                open.go(widget);
                open.until("the note is built", () -> open.window().isSettled());
                faults.addAll(onFxThread(() -> Tree.of(open.scene().getRoot())
                        .filter(ScrollPane.class::isInstance)
                        .map(ScrollPane.class::cast)
                        .filter(pane -> pane.getStyleClass().contains("note-pane") && Tree.isSeen(pane))
                        .filter(LargeTextTest::scrollsSideways)
                        .map(pane -> String.format(Locale.ROOT, "%s: the note scrolls sideways", widget))
                        .toList()));
                faults.addAll(onFxThread(() -> cut((Parent) open.one(".top-bar"))));
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    private static boolean scrollsSideways(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getWidth()
                > pane.getViewportBounds().getWidth() + 1;
    }

    private static List<String> cut(Parent bar) {
        return Tree.of(bar)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Tree::isSeen)
                .filter(labeled -> labeled.lookup(".text") instanceof Text text
                        && !text.getText().equals(labeled.getText()))
                .map(labeled -> "'" + labeled.getText() + "' is cut")
                .toList();
    }

    /** Where note and picture share the place, what plays is seen. */
    @Test
    void aRunOfTheNoteBringsThePictureToTheFront() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 250)) {
            open.size(1024, 640);
            open.question(2);
            assertFalse(isPictureSeen(open));
            new Hands(open).click(open.labeled("η = 4"));
            assertTrue(isPictureSeen(open));
        }
    }

    private static boolean isPictureSeen(OpenWindow open) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .anyMatch(node -> node.getStyleClass().contains("picture-side") && Tree.isSeen(node)));
    }
}
