package firstlayer.ui.shell;

import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The numbers of the moment, the seed, the link of this screen and the text scale. */
final class Status extends StatusBar {

    private static final int MOST_NUMBERS = 5;

    private final HBox numbers = new HBox();
    private final Label seed = new Label();
    private final Button link = new Button("Copy link");
    private final Button zoom = new Button();

    Status(Runnable copyLink, Runnable resetZoom) {
        getStyleClass().add("status");
        setText("");
        numbers.getStyleClass().add("status-numbers");
        link.setTooltip(new Tooltip("Copy the link of this exact screen (Ctrl+L)"));
        link.setOnAction(event -> copyLink.run());
        zoom.setTooltip(new Tooltip("Text scale back to 100 % (Ctrl+0)"));
        zoom.setOnAction(event -> resetZoom.run());
        List.of(link, zoom).forEach(button -> button.getStyleClass().addAll("flat", "status-button"));
        getLeftItems().setAll(numbers);
        getRightItems().setAll(seed, link, zoom);
    }

    void showZoom(int percent) {
        zoom.setText(percent + " %");
    }

    void show(Host<?> host, Solved solved) {
        List<Node> shown = new ArrayList<>();
        if (solved != null) {
            solved.readings().entrySet().stream()
                    .filter(entry -> !entry.getKey().contains("."))
                    .limit(MOST_NUMBERS)
                    .forEach(entry -> shown.add(number(entry)));
        }
        numbers.getChildren().setAll(shown);
        seed.setText(
                host.knobs().now().find("seed").isPresent()
                        ? "seed " + host.knobs().now().texts().get("seed")
                        : "");
    }

    private static Node number(Map.Entry<String, Solved.Told> entry) {
        Solved.Told told = entry.getValue();
        Label label = new Label(told.label() + " =");
        Label value = new Label(told.text() + (told.unit().isEmpty() ? "" : " " + told.unit()));
        value.getStyleClass()
                .addAll("status-value", "role-" + told.role().name().toLowerCase(Locale.ROOT));
        HBox pair = new HBox(label, value);
        pair.getStyleClass().add("status-number");
        if (told.reading().number().isEmpty()) {
            Tooltip.install(pair, new Tooltip(told.reading().says()));
        }
        return pair;
    }
}
