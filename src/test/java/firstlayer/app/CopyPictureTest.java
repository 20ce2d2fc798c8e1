package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture as other programs get it. */
class CopyPictureTest {

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.with(Theme.LIGHT, 100);
        open.size(1280, 800);
        hands = new Hands(open);
        open.go("neuron");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Image copied() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        return onFxThread(() -> Clipboard.getSystemClipboard().getImage());
    }

    private void focus(String selector) {
        onFxThread(() -> {
            open.one(selector).requestFocus();
            return null;
        });
        open.settle();
    }

    @Test
    void itHasTwiceThePixelsAndNothingOfWhereTheKeyboardIs() {
        focus(".search-button");
        Image plain = copied();
        Node view = open.one(".grip").getParent();
        assertTrue(
                plain.getWidth() >= 2 * onFxThread(() -> view.getLayoutBounds().getWidth()), "twice");
        focus(".grip");
        Image focused = copied();
        assertEquals(plain.getWidth(), focused.getWidth());
        assertEquals(0, differences(plain, focused), "no ring");
    }

    private static long differences(Image one, Image other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        long differences = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differences += a.getArgb(x, y) == b.getArgb(x, y) ? 0 : 1;
            }
        }
        return differences;
    }

    @Test
    void programsThatDrawGetItAsSvg() throws Exception {
        copied();
        ByteBuffer bytes = (ByteBuffer)
                onFxThread(() -> Clipboard.getSystemClipboard().getContent(DataFormat.lookupMimeType("image/svg+xml")));
        byte[] svg = new byte[bytes.remaining()];
        bytes.duplicate().get(svg);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertTrue(document.getElementsByTagName("use").getLength() > 10, "its letters are outlines");
        assertEquals(0, document.getElementsByTagName("text").getLength(), "which need no font");
    }
}
