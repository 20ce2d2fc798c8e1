package firstlayer.ui.shell;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.app.BarModes;
import firstlayer.app.Catalog;
import firstlayer.store.NoteKey;
import firstlayer.store.SettingsStore;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.examples.ExamplesMenu;
import firstlayer.ui.examples.OwnExamples;
import firstlayer.widget.WidgetEntry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PicturePaneTest {

    @TempDir
    private static Path data;

    private static PicturePane pane(WidgetSession<?> session) {
        SettingsStore settings = new SettingsStore(data, message -> {});
        NoteKey note = new NoteKey("built-in", "a.md");
        return new PicturePane(
                session, new ExamplesMenu(session, new OwnExamples(settings, Runnable::run, note, session)));
    }

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
            PicturePane pane = pane(session);
            String spoken = pane.view().getAccessibleText();
            assertTrue(spoken.startsWith(session.snapshot().get().says()), spoken);
            return null;
        });
    }

    @Test
    void everyModeOfEveryPictureBeginsWithAtMostSevenButtonsAndFiveControls() {
        Catalog.all().entries().forEach(entry -> BarModes.of(entry.widget()).forEach(mode -> countsFew(entry, mode)));
    }

    private static <R> void countsFew(WidgetEntry<R> entry, String mode) {
        onFxThread(() -> {
            PicturePane pane = pane(new WidgetSession<>(entry, mode, Runnable::run));
            long buttons = seen(pane.getContent(), ".play-bar")
                    .filter(node -> node instanceof ButtonBase || node instanceof ComboBoxBase)
                    .count();
            long controls = seen(pane.controls(), ".control-panel")
                    .filter(node -> node.getStyleClass().contains("control-row"))
                    .count();
            String where = entry.widget().id() + "?" + mode;
            assertTrue(buttons <= 7, () -> String.format(Locale.ROOT, "%s: %d buttons", where, buttons));
            assertTrue(controls <= 5, () -> String.format(Locale.ROOT, "%s: %d controls", where, controls));
            return null;
        });
    }

    private static Stream<Node> seen(Node in, String place) {
        return all(in.lookup(place)).filter(Node::isVisible);
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PicturePaneTest::all))
                : Stream.of(node);
    }
}
