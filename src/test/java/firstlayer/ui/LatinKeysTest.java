package firstlayer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** Keys as they come from layouts that are not Latin, or have their digits above Shift. */
class LatinKeysTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, false, false);
    }

    /** What stands on the key of each Latin letter, as printed on keyboards sold for these languages. */
    @ParameterizedTest
    @CsvSource({
        "ы, S",
        "Ы, S",
        "к, R",
        "ф, A",
        "л, K",
        "а, F",
        "с, C",
        "я, Z",
        "н, Y", // Russian
        "і, S", // Ukrainian
        "σ, S",
        "ρ, R",
        "α, A",
        "κ, K",
        "ζ, Z",
        "ψ, C", // Greek
        "ד, S",
        "ר, R",
        "ש, A",
        "ל, K",
        "ז, Z", // Hebrew
        "س, S",
        "ق, R",
        "ش, A",
        "ن, K", // Arabic
        "ی, D",
        "ز, C", // Persian
        "ს, S",
        "კ, K" // Georgian
    })
    void aLetterOfAnotherScriptIsTheLatinLetterOfItsKey(String written, KeyCode key) {
        assertEquals(
                key,
                LatinKeys.named(pressed(written, KeyCode.UNDEFINED, false, false))
                        .getCode());
        assertEquals(
                key,
                LatinKeys.named(pressed(written, KeyCode.UNDEFINED, false, true))
                        .getCode());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"', QUOTEDBL, false, DIGIT3", // The key of 3, as a French keyboard writes it.
        "3, QUOTEDBL, true, DIGIT3",
        "&, AMPERSAND, false, DIGIT1",
        "1, AMPERSAND, true, DIGIT1",
        "é, UNDEFINED, false, DIGIT2",
        "à, UNDEFINED, false, DIGIT0",
        "4, NUMPAD4, false, DIGIT4"
    })
    void theKeyOfADigitIsThatDigitWithControlWithShiftAndWithout(
            String written, KeyCode code, boolean shift, KeyCode digit) {
        KeyEvent named = LatinKeys.named(pressed(written, code, shift, true));
        assertEquals(digit, named.getCode());
        assertFalse(named.isShiftDown(), "Shift only writes the digit");
    }

    /** As a French keyboard writes it, where Shift says nothing of how sure a reader is. */
    @Test
    void aDigitThatIsWrittenWithShiftKeepsBothWithoutControl() {
        KeyEvent named = LatinKeys.named(pressed("1", KeyCode.AMPERSAND, true, false));
        assertEquals(KeyCode.DIGIT1, named.getCode());
        assertTrue(named.isShiftDown());
        assertEquals("1", named.getText());
    }

    @Test
    void whatHasItsNameAlreadyStaysTheSameEvent() {
        List<KeyEvent> events = List.of(
                pressed("s", KeyCode.S, false, false),
                pressed("R", KeyCode.R, true, false),
                pressed("\u0013", KeyCode.S, false, true),
                pressed("", KeyCode.PAGE_DOWN, false, false),
                pressed("3", KeyCode.DIGIT3, false, true),
                pressed("!", KeyCode.DIGIT1, true, false),
                // Smaller text, also where 6 is on the key of the minus sign.
                pressed("-", KeyCode.MINUS, false, true),
                // Without Ctrl these are characters.
                pressed("\"", KeyCode.QUOTEDBL, false, false));
        events.forEach(event -> assertSame(event, LatinKeys.named(event)));
    }

    @Test
    void whoeverListensHearsTheLatinName() {
        List<KeyCode> heard = new ArrayList<>();
        Pictures.onFxThread(() -> {
            Pane pane = new Pane();
            pane.setOnKeyPressed(event -> heard.add(event.getCode()));
            LatinKeys.install(new Scene(new StackPane(pane)));
            KeyEvent.fireEvent(pane, pressed("ы", KeyCode.UNDEFINED, false, false));
            return null;
        });
        assertEquals(List.of(KeyCode.S), heard, "once");
    }
}
