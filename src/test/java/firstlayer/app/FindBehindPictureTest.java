package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Words are looked for in a window that shows the note or its picture, while the picture is in front. */
class FindBehindPictureTest {

    @Test
    void anotherPageOpensAndTheNextPlaceBringsItsNoteToTheFront() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(700, 700);
            Hands hands = new Hands(open);
            hands.press(KeyCode.CONTROL, KeyCode.F);
            hands.type("the");
            hands.clickHere(open.labeled("Picture"));
            open.go("loss");
            assertTrue(open.link().startsWith("loss"), open.link());
            assertEquals("", open.message());
            assertFalse(noteIsSeen(open), "the picture stays in front");
            hands.clickHere(open.labeled("Next"));
            assertEquals("", open.message());
            assertTrue(noteIsSeen(open), "the place that was found is shown");
        }
    }

    private static boolean noteIsSeen(OpenWindow open) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(".note-pane").stream().anyMatch(Tree::isSeen));
    }
}
