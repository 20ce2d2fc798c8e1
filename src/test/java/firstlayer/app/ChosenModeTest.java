package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** A mode chosen in the window comes with what it needs, as one step back. */
class ChosenModeTest {

    private static void choose(OpenWindow open, String menu, int option) {
        onFxThread(() -> {
            ComboBox<?> box = Tree.of(open.scene().getRoot())
                    .filter(ComboBox.class::isInstance)
                    .map(ComboBox.class::cast)
                    .filter(each -> menu.equals(each.getAccessibleText()) && Tree.isSeen(each))
                    .findFirst()
                    .orElseThrow();
            box.getSelectionModel().select(option);
            return null;
        });
        open.settle();
    }

    @Test
    void twoClassesComeWithBothClassesAndCrossEntropy() throws IOException {
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.go("loss?");
            open.settle();
            choose(open, "Model", 2);
            assertEquals("loss?task=classifier&function=cross-entropy&y=0;1;0;1;1", open.link());
            choose(open, "Model", 0);
            assertEquals("loss", open.link(), "what the mode brought goes with it");
            choose(open, "Model", 1);
            choose(open, "Loss", 4);
            assertEquals("loss?task=classifier&function=cross-entropy&y=0;1;0;1;1", open.link());
        }
    }
}
