package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.app.Catalog;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.WidgetEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PicturePaneTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPictureIsDescribedBeforeAnythingIsTurned() {
        Catalog.all().entries().forEach(PicturePaneTest::isDescribed);
    }

    private static <R> void isDescribed(WidgetEntry<R> entry) {
        onFxThread(() -> {
            WidgetSession<R> session = new WidgetSession<>(entry, "", Runnable::run);
            PicturePane pane = new PicturePane(session);
            assertEquals(session.solved().get().says(), pane.view().getAccessibleText());
            return null;
        });
    }
}
