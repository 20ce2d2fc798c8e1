package firstlayer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HelpTooltipTest {

    /** As when a lecture takes the window's scene for its stage, and gives it back. */
    @Test
    void aWordWithTheKeyboardIsExplainedOnlyWhereItIsInAWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        Pictures.onFxThread(() -> {
            Button word = new Button("bias");
            HelpTooltip.explain(word, () -> "what is added");
            Scene scene = new Scene(new StackPane(word));
            word.requestFocus();
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            assertTrue(word.isFocused());
            assertEquals(Optional.of("what is added"), bubble());
            stage.setScene(new Scene(new StackPane()));
            assertEquals(Optional.empty(), bubble());
            stage.setScene(scene);
            stage.close();
            return null;
        });
    }

    private static Optional<String> bubble() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .filter(Window::isShowing)
                .map(shown -> ((Tooltip) shown).getText())
                .findFirst();
    }
}
