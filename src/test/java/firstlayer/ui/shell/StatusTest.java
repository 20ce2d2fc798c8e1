package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.app.Catalog;
import firstlayer.ui.Keeping;
import firstlayer.ui.WidgetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class StatusTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** The numbers that are seen in a bar of this width, and the seed after them, as the eye finds them from the left. */
    private static List<Bounds> inABar(double width) {
        return onFxThread(() -> {
            WidgetSession<?> session =
                    new WidgetSession<>(Catalog.all().find("learning-rate").orElseThrow(), "", Runnable::run);
            ObjectProperty<Keeping> keeping = new SimpleObjectProperty<>(Keeping.NOTHING);
            Status status = new Status(() -> {}, () -> {}, keeping, "/home/me/data");
            keeping.set(Keeping.UNSAVED);
            status.showZoom(100);
            status.show(session, session.snapshot().get());
            BorderPane root = new BorderPane();
            root.setBottom(status);
            Scene scene = Pictures.scene(root, width, 100, Theme.LIGHT, 14);
            root.applyCss();
            root.layout();
            List<Node> seen = new ArrayList<>(scene.getRoot().lookupAll(".status-number").stream()
                    .filter(Node::isVisible)
                    .toList());
            seen.add(scene.getRoot().lookup(".right-items"));
            return seen.stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
        });
    }

    @Test
    void asManyNumbersAreSeenAsHaveRoomAndNoneStandsOverAnother() {
        assertEquals(5 + 1, inABar(1400).size());
        for (double width : List.of(1400.0, 800.0, 600.0, 450.0)) {
            List<Bounds> seen = inABar(width);
            for (int i = 1; i < seen.size(); i++) {
                assertTrue(seen.get(i - 1).getMaxX() <= seen.get(i).getMinX(), width + ": " + seen);
            }
            assertTrue(seen.get(seen.size() - 1).getMaxX() <= width, width + ": " + seen);
        }
        assertTrue(inABar(600).size() < 5 + 1, "all at 600 pixels");
    }

    @Test
    void whatRanAwayIsOfferedAStableSettingBesideItsGhost() {
        WidgetSession<?> session = onFxThread(
                () -> new WidgetSession<>(Catalog.all().find("learning-rate").orElseThrow(), "", Runnable::run));
        Hyperlink remedy = onFxThread(() -> {
            Status status =
                    new Status(() -> {}, () -> {}, new SimpleObjectProperty<>(Keeping.NOTHING), "/home/me/data");
            Pictures.scene(new BorderPane(status), 1400, 100, Theme.LIGHT, 14);
            status.follow(Optional.empty(), Optional.of(session));
            status.applyCss();
            status.layout();
            return (Hyperlink) status.lookup(".status-remedy");
        });
        assertFalse(remedy.isVisible(), "nothing ran away yet");
        act(() -> session.open("rate=4&steps=30"));
        assertTrue(remedy.isVisible());
        assertEquals("Stable: η = 1", remedy.getText());
        act(remedy::fire);
        assertEquals("1", session.knobs().now().texts().get("rate"));
        assertEquals("30", session.knobs().now().texts().get("steps"));
        assertFalse(remedy.isVisible(), "it does not run away any more");
        act(session::undo);
        assertTrue(remedy.isVisible(), "undo brings both back");
    }

    /** A turn is solved after the burst it belongs to. */
    private static void act(Runnable turn) {
        for (Runnable each : List.<Runnable>of(turn, () -> {})) {
            onFxThread(() -> {
                each.run();
                return null;
            });
        }
    }
}
