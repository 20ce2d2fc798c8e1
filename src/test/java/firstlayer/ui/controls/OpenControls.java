package firstlayer.ui.controls;

import static firstlayer.Pictures.onFxThread;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Picture;
import firstlayer.widget.Row;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.testfx.api.FxToolkit;

/** A workbench's controls in a window without a display. */
final class OpenControls implements AutoCloseable {

    final WidgetSession<Values> session;
    final ControlPanel panel;
    private final VBox line = new VBox();
    private final HBox bar = new HBox();
    private final Stage stage;

    private static final class NoView implements WidgetView<Values> {
        private final Pane node = new Pane();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(Picture<Values> picture) {}
    }

    private OpenControls() {
        session = new WidgetSession<>(
                new WidgetEntry<>(new Workbench(), (knobs, place) -> new NoView()), "", Runnable::run);
        panel = new ControlPanel(session);
        new SpotControls(session, Row.Spot.LINE, controls -> line.getChildren().setAll(controls));
        new SpotControls(session, Row.Spot.BAR, controls -> bar.getChildren().setAll(controls));
        stage = new Stage();
        Scene scene = Pictures.scene(new VBox(bar, line, panel, panel.sheet()), 700, 500, Theme.LIGHT, 14);
        stage.setScene(scene);
        stage.show();
    }

    static OpenControls open() throws Exception {
        FxToolkit.registerPrimaryStage();
        return onFxThread(OpenControls::new);
    }

    static void on(Runnable action) {
        onFxThread(() -> {
            action.run();
            return null;
        });
    }

    <T> T now(Parameter<T> parameter) {
        return onFxThread(() -> session.knobs().now().get(parameter));
    }

    void turn(String query) {
        on(() -> session.knobs().set(session.knobs().now().with(query)));
    }

    /** What the chips under the controls say, in order. */
    List<String> chips() {
        pulse();
        return onFxThread(() -> chipsSeen().map(Labeled::getText).toList());
    }

    Button chip(String words) {
        return onFxThread(() -> chipsSeen()
                .filter(chip -> words.equals(chip.getText()))
                .findFirst()
                .orElseThrow());
    }

    private Stream<Button> chipsSeen() {
        return panel.lookupAll(".chip").stream()
                .map(Button.class::cast)
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutX));
    }

    /** Lays everything out as it is now. */
    void pulse() {
        on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    void undo() {
        on(() -> session.knobs().undo());
    }

    /** The slider of a parameter's row. */
    Slider slider(Parameter<?> parameter) {
        return in(row(parameter), Slider.class);
    }

    /** The box for every digit of a parameter's row, or the field of what is typed. */
    TextField field(Parameter<?> parameter) {
        return in(row(parameter), TextField.class);
    }

    /** What stands below a typed value that cannot be read. */
    Label under(Parameter<?> parameter) {
        return onFxThread(() -> (Label) row(parameter).getParent().lookup(".text-row-complaint"));
    }

    <N extends Node> N in(Node under, Class<N> kind) {
        return onFxThread(() ->
                all(under).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow());
    }

    Node row(Parameter<?> parameter) {
        return onFxThread(() -> rows(parameter).findFirst().orElseThrow());
    }

    /** Whether a parameter has a control now. */
    boolean has(Parameter<?> parameter) {
        return onFxThread(() -> rows(parameter).findFirst().isPresent());
    }

    private Stream<Node> rows(Parameter<?> parameter) {
        return all(stage.getScene().getRoot())
                .filter(node -> node.getStyleClass().contains("control-row"))
                .filter(node -> all(node)
                        .filter(Labeled.class::isInstance)
                        .anyMatch(label -> parameter.name().label().equals(((Labeled) label).getText())));
    }

    /** The menu in the bar. */
    ComboBox<?> barMenu() {
        return in(bar, ComboBox.class);
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OpenControls::all))
                : Stream.of(node);
    }

    Node focus() {
        return onFxThread(() -> stage.getScene().getFocusOwner());
    }

    void focus(Node node) {
        on(node::requestFocus);
    }

    /** Types a text over what is there and presses Enter. */
    void enter(TextField field, String text) {
        on(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    static void press(Node node, KeyCode code, boolean shift) {
        on(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, false, false));
        });
    }

    void height(double pixels) {
        on(() -> stage.setHeight(pixels));
    }

    /** What the bubble says; empty where there is none. */
    Optional<String> bubble() {
        return onFxThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .filter(Window::isShowing)
                .map(bubble -> ((Label) bubble.getContentNode()).getText())
                .findFirst());
    }

    @Override
    public void close() {
        on(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopOver.class::isInstance)
                    .forEach(Window::hide);
            stage.close();
        });
    }
}
