package firstlayer.ui.shell;

import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import firstlayer.ui.SteadyLabel;
import firstlayer.ui.Why;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The numbers of the moment, the seed, the link of this screen and the text scale. */
final class Status extends StatusBar {

    private static final int MOST_NUMBERS = 5;
    /** Room left free before the items at the right, in em. */
    private static final double SPARE = 3;

    private final HBox numbers = new HBox();
    private final Map<String, SteadyLabel> values = new LinkedHashMap<>();
    private final Label seed = new Label();
    private final Button link = new Button("Copy link");
    private final Button zoom = new Button();

    Status(Runnable copyLink, Runnable resetZoom) {
        getStyleClass().add("status");
        setText("");
        numbers.getStyleClass().add("status-numbers");
        Why.explain(link, "Copy the link of this exact screen (Ctrl+L)");
        link.setOnAction(event -> copyLink.run());
        Why.explain(zoom, "Text scale back to 100 % (Ctrl+0)");
        zoom.setOnAction(event -> resetZoom.run());
        List.of(link, zoom).forEach(button -> button.getStyleClass().addAll("flat", "status-button"));
        getLeftItems().setAll(numbers);
        getRightItems().setAll(seed, link, zoom);
    }

    // As many numbers as have room; the first are the most important.
    @Override
    protected void layoutChildren() {
        double taken = getInsets().getLeft() + getInsets().getRight();
        for (Node item : getRightItems()) {
            taken += item.prefWidth(-1);
        }
        double room = getWidth() - taken - SPARE * seed.getFont().getSize();
        double x = 0;
        for (Node number : numbers.getChildren()) {
            x += number.prefWidth(-1) + numbers.getSpacing();
            number.setVisible(x <= room);
            number.setManaged(x <= room);
        }
        super.layoutChildren();
    }

    void showZoom(int percent) {
        zoom.setText(percent + " %");
    }

    void clear() {
        numbers.getChildren().clear();
        values.clear();
        seed.setText("");
    }

    /** Families have too many members for one line; the picture shows them. */
    void show(Host<?> host, Solved solved) {
        Map<String, Solved.Told> shown = new LinkedHashMap<>();
        if (solved != null) {
            solved.readings().entrySet().stream()
                    .filter(entry -> !entry.getKey().contains("."))
                    .limit(MOST_NUMBERS)
                    .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        }
        if (!List.copyOf(values.keySet()).equals(List.copyOf(shown.keySet()))) {
            numbers.getChildren().clear();
            values.clear();
            shown.forEach((id, told) -> values.put(id, add(told)));
        }
        shown.forEach((id, told) -> values.get(id).digits(text(told)));
        seed.setText(
                host.knobs().now().find("seed").isPresent()
                        ? "seed " + host.knobs().now().texts().get("seed")
                        : "");
    }

    private static String text(Solved.Told told) {
        return told.text() + (told.unit().isEmpty() ? "" : " " + told.unit());
    }

    private SteadyLabel add(Solved.Told told) {
        SteadyLabel value = new SteadyLabel();
        value.getStyleClass().add("status-value");
        HBox pair = new HBox(new Label(told.label() + " ="), value);
        pair.getStyleClass().add("status-number");
        numbers.getChildren().add(pair);
        return value;
    }
}
