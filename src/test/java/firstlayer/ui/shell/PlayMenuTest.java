package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.app.Catalog;
import firstlayer.ui.WidgetSession;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PlayMenuTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> offered(PlayMenu menu) {
        return menu.getItems().stream()
                .filter(item -> !item.isDisable())
                .map(MenuItem::getText)
                .filter(text -> text.startsWith("Undo") || text.startsWith("Redo"))
                .map(text -> text.substring(0, 4))
                .toList();
    }

    @Test
    void undoAndRedoAreOfferedWhereThereIsSomethingToUndoOrRedo() {
        onFxThread(() -> {
            WidgetSession<?> session =
                    new WidgetSession<>(Catalog.all().find("neuron").orElseThrow(), "", Runnable::run);
            PlayMenu menu = new PlayMenu(session, false);
            assertEquals(List.of(), offered(menu));
            session.open("w1=1");
            assertEquals(List.of("Undo"), offered(menu));
            session.undo();
            assertEquals(List.of("Redo"), offered(menu));
            session.redo();
            assertEquals(List.of("Undo"), offered(menu));
            return null;
        });
    }
}
