package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.store.Settings.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class WindowFrameTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D BEAMER = new Rectangle2D(1366, 0, 1024, 740);

    private static Frame frame(double x, double y, double width, double height) {
        return new Frame(x, y, width, height, false);
    }

    private static Frame within(Frame wanted, Rectangle2D... screens) {
        return WindowFrame.within(wanted, screens[0], List.of(screens));
    }

    @Test
    void theFirstWindowFitsTheScreenItOpensOn() {
        // 1440 × 900 at a scale of 1.5, and 1024 × 768 below a panel of 28.
        assertEquals(frame(0, 0, 960, 600), within(Frame.INITIAL, new Rectangle2D(0, 0, 960, 600)));
        assertEquals(frame(0, 28, 1024, 740), within(Frame.INITIAL, new Rectangle2D(0, 28, 1024, 740)));
        assertEquals(frame(277, 156, 1366, 768), within(Frame.INITIAL, new Rectangle2D(0, 0, 1920, 1080)));
    }

    @Test
    void aRememberedFrameIsCutToTheScreenItIsOn() {
        assertEquals(frame(0, 0, 1366, 768), within(frame(0, 0, 3600, 2000), LAPTOP));
        assertEquals(frame(366, 168, 1000, 600), within(frame(900, 700, 1000, 600), LAPTOP));
        assertEquals(frame(0, 0, 1000, 600), within(frame(-300, -40, 1000, 600), LAPTOP));
        assertEquals(frame(100, 50, 1000, 600), within(frame(100, 50, 1000, 600), LAPTOP));
    }

    @Test
    void ofTwoScreensItStaysOnTheOneItCoversMore() {
        assertEquals(frame(1390, 0, 1000, 700), within(frame(1500, -5, 1000, 700), LAPTOP, BEAMER));
        assertEquals(frame(366, 10, 1000, 700), within(frame(700, 10, 1000, 700), LAPTOP, BEAMER));
    }

    @Test
    void aScreenThatIsGoneGivesItToTheFirst() {
        assertEquals(frame(183, 34, 1000, 700), within(frame(3000, 10, 1000, 700), LAPTOP, BEAMER));
    }

    @Test
    void whatItShowsIsLaidOutBeforeAndMayFail() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<String> order = new ArrayList<>();
        Pane root = new Pane() {
            @Override
            protected void layoutChildren() {
                if (order.isEmpty()) {
                    order.add("laid out " + getWidth() + " × " + getHeight());
                    throw new IllegalStateException("a page that fails");
                }
            }
        };
        Stage stage = onFxThread(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(root));
            made.showingProperty().addListener((property, before, now) -> order.add("shown"));
            WindowFrame.place(made, frame(0, 0, 800, 600)).show(failure -> order.add(failure.getMessage()));
            return made;
        });
        assertEquals(List.of("laid out 800.0 × 570.0", "a page that fails", "shown"), order);
        onFxThread(() -> {
            stage.close();
            return null;
        });
    }
}
