package firstlayer.ui.shell;

import firstlayer.ui.HelpTooltip;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says which parts of the picture wait for a prediction, and shows them for who does not want to predict. */
final class WaitingLine extends HBox {

    private final Label words = new Label();
    private final Hyperlink all = new Hyperlink("Show them now");

    WaitingLine() {
        getStyleClass().add("waiting-line");
        words.setWrapText(true);
        // The picture above gives way, not the words.
        words.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        all.setMinWidth(USE_PREF_SIZE);
        HelpTooltip.explain(all, "Shows all parts of this picture without a prediction");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, all);
        show(List.of());
    }

    /** @param parts of the scene that wait; nothing is said where there are none */
    void show(List<String> parts) {
        setVisible(!parts.isEmpty());
        words.setText(parts.stream()
                .map(part -> part.replace('-', ' '))
                .collect(Collectors.joining(", ", "Waits for your prediction: ", ".")));
    }

    void onAll(Runnable showAll) {
        all.setOnAction(event -> showAll.run());
    }
}
