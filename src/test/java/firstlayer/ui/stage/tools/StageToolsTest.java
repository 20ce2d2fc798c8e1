package firstlayer.ui.stage.tools;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The speaker's tools lie over the stage, and what lies under them is not touched. */
class StageToolsTest {

    private final FxRobot robot = new FxRobot();
    private final List<MouseEvent> reached = new ArrayList<>();
    private Stage window;
    private Region under;
    private StageTools tools;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFxThread(() -> {
            under = new StackPane();
            under.addEventHandler(MouseEvent.MOUSE_PRESSED, reached::add);
            tools = new StageTools(under);
            window = new Stage();
            window.setScene(new Scene(tools, 800, 450));
            window.show();
            return null;
        });
    }

    @AfterEach
    void close() {
        onFxThread(() -> {
            window.close();
            return null;
        });
    }

    private void use(Runnable tool) {
        onFxThread(() -> {
            tool.run();
            tools.layout();
            return null;
        });
    }

    private void drag() {
        robot.moveTo(under)
                .press(MouseButton.PRIMARY)
                .moveBy(100, 60)
                .moveBy(40, -20)
                .release(MouseButton.PRIMARY);
    }

    private List<Path> strokes() {
        return onFxThread(() ->
                tools.lookupAll(".pen-stroke").stream().map(Path.class::cast).toList());
    }

    @Test
    void aStrokeIsDrawnTouchesNothingAndGoesWithErase() {
        use(tools::pen);
        drag();
        assertEquals(1, strokes().size());
        assertTrue(strokes().get(0).getElements().size() > 2);
        assertEquals(List.of(), reached);
        use(tools::pen);
        assertEquals(1, strokes().size(), "what was drawn stays when the pen is put down");
        drag();
        assertFalse(reached.isEmpty());
        use(tools::erase);
        assertEquals(List.of(), strokes());
    }

    @Test
    void aStrokeKeepsItsPlaceWhenTheStageGrows() {
        use(tools::pen);
        drag();
        Bounds before = onFxThread(() -> strokes().get(0).getBoundsInParent());
        onFxThread(() -> {
            window.setWidth(window.getWidth() + 800);
            window.setHeight(window.getHeight() + 450);
            return null;
        });
        use(() -> {
            tools.resize(1600, 900);
            tools.layout();
            ((Region) strokes().get(0).getParent()).layout();
        });
        Bounds after = onFxThread(() -> strokes().get(0).getBoundsInParent());
        assertEquals(2 * before.getCenterX(), after.getCenterX(), 12);
        assertEquals(2 * before.getCenterY(), after.getCenterY(), 12);
    }

    @Test
    void aWhiteStageIsWrittenOn() {
        use(tools::white);
        use(tools::pen);
        drag();
        assertEquals(1, strokes().size());
    }

    @Test
    void theColourOfANewStrokeIsTheOneChosen() {
        use(tools::pen);
        use(() -> tools.colour(3));
        use(() -> tools.colour(8));
        drag();
        assertTrue(strokes().get(0).getStyleClass().contains("pen-3"));
    }

    @Test
    void theSameKeyTakesBlackAwayAndTheOtherTurnsItWhite() {
        use(tools::black);
        use(tools::white);
        assertTrue(tools.isBlank());
        use(tools::white);
        assertFalse(tools.isBlank());
    }

    @Test
    void theMagnifierEnlargesAroundThePointerAndLetsNothingThrough() {
        robot.moveTo(under);
        use(() -> tools.magnify(true));
        assertEquals(
                2.5,
                onFxThread(() -> under.getParent().getLocalToParentTransform().getMxx()),
                1e-9);
        drag();
        assertEquals(List.of(), reached);
        use(() -> tools.magnify(false));
        assertEquals(
                1,
                onFxThread(() -> under.getParent().getLocalToParentTransform().getMxx()),
                1e-9);
    }
}
