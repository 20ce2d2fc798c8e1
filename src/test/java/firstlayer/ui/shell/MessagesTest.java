package firstlayer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class MessagesTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private final Messages messages = Pictures.onFxThread(() -> new Messages(() -> {}));

    private void say(MessageTopic topic, String message) {
        Pictures.onFxThread(() -> {
            messages.say(topic, message);
            return null;
        });
    }

    /** Empty where the bar is not there. */
    private String shown() {
        return Pictures.onFxThread(
                () -> messages.isVisible() ? ((Label) messages.getChildren().get(0)).getText() : "");
    }

    @Test
    void theNextMessageOfATopicTakesThePlaceOfTheLast() {
        say(MessageTopic.SETTINGS, "Settings are not saved.");
        say(MessageTopic.NOTES, "01-a.md:1: wrong");
        say(MessageTopic.NOTES, "01-a.md:2: wrong");
        assertEquals("01-a.md:2: wrong\nSettings are not saved.", shown());
        say(MessageTopic.SETTINGS, "");
        assertEquals("01-a.md:2: wrong", shown(), "what is over is gone");
    }

    @Test
    void dismissTakesAllAwayUntilThereIsSomethingNew() {
        say(MessageTopic.SETTINGS, "Settings are not saved.");
        Pictures.onFxThread(() -> {
            ((Button) messages.getChildren().get(2)).fire();
            return null;
        });
        assertEquals("", shown());
        say(MessageTopic.ACTION, "No link was copied.");
        assertEquals("No link was copied.", shown());
    }
}
