package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Images that kernels learn from: chosen by mouse and keyboard, a patch dragged over one. */
class KernelsRobotTest {

    private static final String KERNELS = "initialization?scene=kernels&scheme=he-normal&steps=20";

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.at(KERNELS, 1366, 768);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Node spot(String id) {
        return open.one("#spot-" + id);
    }

    private String turned() {
        String link = open.link();
        assertTrue(link.startsWith(KERNELS), link);
        return link.substring(KERNELS.length());
    }

    @Test
    void anImageIsChosenAndLeftByAClick() {
        hands.clickHere(spot("image-7"));
        assertEquals("&image=7", turned());
        hands.clickHere(spot("image-7"));
        assertEquals("", turned());
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("&image=7", turned());
    }

    @Test
    void theArrowsAndEnterChooseOne() {
        hands.clickHere(spot("image-1"));
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        assertEquals("&image=5", turned());
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("&image=6", turned());
    }

    @Test
    void thePatchIsDraggedOverTheImage() {
        hands.clickHere(spot("image-2"));
        hands.clickHere(spot("patch-1-1"));
        assertEquals("&image=2&row=1&column=1", turned());
        Node corner = spot("patch-1-1");
        double dot = corner.getLayoutBounds().getWidth();
        hands.drag(corner, 4 * dot, 2 * dot);
        assertEquals("&image=2&row=3&column=5", turned());
    }

    @Test
    void aSmallerWindowKeepsWhatWasChosen() {
        hands.clickHere(spot("image-3"));
        open.size(1024, 640);
        assertEquals("&image=3", turned());
        hands.clickHere(spot("patch-2-2"));
        assertEquals("&image=3&row=2&column=2", turned());
    }
}
