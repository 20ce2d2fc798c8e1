package firstlayer.widgets.chainrule.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Knobs;
import firstlayer.plot.Diagram;
import firstlayer.plot.TextBox;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widgets.chainrule.model.GraphScene;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LitPathViewTest {

    private final GraphScene scene = new GraphScene();
    private final Knobs knobs = new Knobs(scene.parameters(), "expression=w*(w%2Bx)&at=w:3;x:2&of=w");

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private GraphSceneView view() {
        GraphSceneView view = new GraphSceneView(knobs, Place.DESK);
        Pictures.scene(view, 690, 600, Theme.LIGHT, 14);
        view.resize(690, 600);
        show(view);
        return view;
    }

    private void show(GraphSceneView view) {
        view.show(Picture.of(knobs.now(), scene.solve(knobs.now(), Progress.silent())));
        layOut(view);
    }

    private static void layOut(GraphSceneView view) {
        for (int round = 0; round < 2; round++) {
            view.applyCss();
            view.layout();
        }
    }

    private static String strip(GraphSceneView view) {
        layOut(view);
        return view.lookupAll(".plot").stream()
                .filter(Diagram.class::isInstance)
                .map(Diagram.class::cast)
                .filter(diagram -> diagram.name().equals("chosen-link"))
                .flatMap(diagram -> diagram.texts().stream())
                .map(TextBox::text)
                .collect(Collectors.joining());
    }

    private static MouseEvent pointer(EventType<MouseEvent> type) {
        PickResult nothing = new PickResult(null, 0, 0);
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                nothing);
    }

    @Test
    void thePointerLightsOnePathAndEnterKeepsItLit() {
        Pictures.onFxThread(() -> {
            GraphSceneView view = view();
            String before = strip(view);
            Node line = view.lookup("#spot-path-2");
            assertEquals("w → + → ×:  3 = 3.0000", line.getAccessibleText());
            line.fireEvent(pointer(MouseEvent.MOUSE_ENTERED));
            assertEquals(line.getAccessibleText(), strip(view));
            line.fireEvent(pointer(MouseEvent.MOUSE_EXITED));
            assertEquals(before, strip(view), "it goes out when the pointer leaves");
            Node other = view.lookup("#spot-path-1");
            other.fireEvent(pointer(MouseEvent.MOUSE_ENTERED));
            assertEquals("w → ×:  5 = 5.0000", strip(view));
            other.fireEvent(pointer(MouseEvent.MOUSE_EXITED));
            line.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertTrue(knobs.now().toQuery().contains("path=2"), knobs.now().toQuery());
            show(view);
            assertEquals(line.getAccessibleText(), strip(view));
            return null;
        });
    }
}
