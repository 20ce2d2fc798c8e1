package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.app.Catalog;
import firstlayer.ui.Host;
import firstlayer.widget.Exhibit;
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
        Catalog.all().exhibits().forEach(PicturePaneTest::isDescribed);
    }

    private static <R> void isDescribed(Exhibit<R> exhibit) {
        onFxThread(() -> {
            Host<R> host = new Host<>(exhibit, "", Runnable::run);
            PicturePane pane = new PicturePane(host);
            assertEquals(host.solved().get().says(), pane.view().getAccessibleText());
            return null;
        });
    }
}
