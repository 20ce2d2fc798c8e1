package firstlayer.ui.shell;

import firstlayer.plot.ScrollArea;
import firstlayer.ui.SpokenResult;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.controls.ControlPanel;
import firstlayer.ui.controls.SpotControls;
import firstlayer.ui.examples.ExamplesMenu;
import firstlayer.widget.Place;
import firstlayer.widget.Row;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Bar, picture and controls of one widget; scrolls when the window is too low for them. */
final class PicturePane extends ScrollArea {

    private final ExamplesMenu examples;
    private final ControlPanel controls;
    private final StackPane under = new StackPane();
    private final Node view;
    private final ObservableBooleanValue playing;
    private final SpokenResult spoken;
    private final WidgetView<?> shown;
    private final WaitingLine waiting = new WaitingLine();
    private final Supplier<List<String>> partsNow;
    private Set<String> out = Set.of();

    PicturePane(WidgetSession<?> session, ExamplesMenu examples) {
        this.examples = examples;
        this.partsNow = () -> session.widget().parts(session.snapshot().get().values());
        getStyleClass().add("picture-pane");
        setAccessibleText("Picture and its settings");
        setFitToWidth(true);
        setFitToHeight(true);
        playing = session.playing();
        controls = new ControlPanel(session);
        shown = session.view(Place.DESK);
        view = shown.node();
        StackPane picture = new StackPane(view, progress(session));
        picture.getStyleClass().add("picture");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox line = new VBox();
        line.getStyleClass().add("line-bar");
        new SpotControls(session, Row.Spot.LINE, typed -> {
            line.getChildren().setAll(typed);
            line.setManaged(!typed.isEmpty());
        });
        under.getChildren().add(controls);
        VBox column = new VBox(new PlayBar(session, examples), line, objection(session), picture, waiting, under);
        column.getStyleClass().add("picture-column");
        setContent(column);
        session.snapshot().addListener((property, before, now) -> sayWhatWaits());
        spoken = new SpokenResult(session);
        view.accessibleTextProperty().bind(spoken.words());
    }

    /**
     * Leaves parts out that wait for a prediction, and says so.
     *
     * @param showAll what shows them without one
     */
    void leaveOut(Set<String> parts, Runnable showAll) {
        out = parts;
        shown.leaveOut(parts);
        sayWhatWaits();
        waiting.onAll(showAll);
    }

    private void sayWhatWaits() {
        waiting.show(
                out.isEmpty()
                        ? List.of()
                        : partsNow.get().stream().filter(out::contains).toList());
    }

    /** Named states of the picture. */
    ExamplesMenu examples() {
        return examples;
    }

    ControlPanel controls() {
        return controls;
    }

    /** Lays the settings behind More over the controls, for want of a note beside the picture. */
    void coverControls() {
        controls.sheet().cover(true);
        under.getChildren().setAll(controls, controls.sheet());
    }

    /** Whether time runs. */
    ObservableBooleanValue playing() {
        return playing;
    }

    /** The picture in words. */
    SpokenResult spoken() {
        return spoken;
    }

    /** The picture alone. */
    Node view() {
        return view;
    }

    private static Node progress(WidgetSession<?> session) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("solve-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(session.progress());
        bar.visibleProperty().bind(session.progress().lessThan(1));
        bar.setMouseTransparent(true);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private static Region objection(WidgetSession<?> session) {
        Label label = new Label();
        label.getStyleClass().add("objection");
        label.setWrapText(true);
        label.textProperty().bind(session.objection());
        label.visibleProperty().bind(session.objection().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
