package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.Link;
import java.io.IOException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards of a graph under hands: a number typed over, turned and dragged, a card opened and closed, a walk forward. */
class CardsRobotTest {

    private OpenWindow open;
    private Hands hands;
    private String start;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.at("chain-rule", 1366, 768);
        hands = new Hands(open);
        start = open.link();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String value(String parameter) {
        for (String pair : Link.read(open.link()).query().split("&")) {
            if (pair.startsWith(parameter + "=")) {
                return pair.substring(parameter.length() + 1);
            }
        }
        return "";
    }

    private Node number(String input) {
        return open.one("#number-" + input);
    }

    private boolean is(String input, String state) {
        Node number = number(input);
        return onFxThread(() -> number.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
    }

    @Test
    void aNumberIsTypedOverOnItsCard() {
        hands.clickHere(number("w"));
        assertTrue(is("w", "typing"));
        hands.type("1.25");
        assertEquals(start, open.link(), "nothing changes while it is typed");
        hands.press(KeyCode.ENTER);
        assertEquals("b:-1;w:1.25;x:2;y:1", value("at"));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, open.link());
    }

    @Test
    void nonsenseIsSaidAndChangesNothing() {
        hands.clickHere(number("x"));
        hands.type("1e9");
        hands.press(KeyCode.ENTER);
        assertTrue(is("x", "invalid"), "beyond ±1e6");
        assertEquals(start, open.link());
        hands.press(KeyCode.ESCAPE);
        assertTrue(!is("x", "invalid") && !is("x", "typing"));
        assertEquals(start, open.link());
    }

    @Test
    void theKeyboardTurnsAndTypesIt() {
        hands.clickHere(number("w"));
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.RIGHT);
        assertEquals("b:-1;w:0.6;x:2;y:1", value("at"));
        hands.press(KeyCode.END);
        assertEquals("b:-1;w:5;x:2;y:1", value("at"));
        hands.type("-2");
        hands.press(KeyCode.ENTER);
        assertEquals("b:-1;w:-2;x:2;y:1", value("at"));
        hands.type("3.5");
        hands.press(KeyCode.ENTER);
        assertEquals("b:-1;w:3.5;x:2;y:1", value("at"), "a digit is no answer to a quiz here");
    }

    @Test
    void itIsDraggedSideways() {
        hands.drag(number("b"), 24, 0);
        assertEquals("b:0;w:0.5;x:2;y:1", value("at"), "24 of 240 pixels are a tenth of the ten from −5 to 5");
    }

    @Test
    void aCardIsOpenedAndClosedAgainByMouseAndKeyboard() {
        hands.clickHere(open.one("#spot-inside-L"));
        assertEquals("L", value("open"));
        hands.press(KeyCode.ENTER);
        assertEquals(start, open.link());
        hands.press(KeyCode.SPACE);
        hands.clickHere(open.one("#spot-inside-z"));
        assertEquals("L;z", value("open"));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, open.link());
    }

    @Test
    void stepsGoForwardAValueAtATime() {
        open.go("chain-rule?walk=forward&steps=0");
        for (int step = 1; step <= 3; step++) {
            assertThrows(IllegalStateException.class, () -> open.status("L"), "not computed yet");
            hands.press(KeyCode.S);
            assertEquals(String.valueOf(step), value("steps"));
        }
        assertEquals("0.1250", open.status("L").strip());
    }
}
