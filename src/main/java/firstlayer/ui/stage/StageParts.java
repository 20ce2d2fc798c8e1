package firstlayer.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** Which parts of the picture the stage shows, up to three, in the order in which they were chosen. */
final class StageParts extends FlowPane {

    private static final int MOST = 3;

    private final Button exchange = new Button("Exchange first and second");
    private Optional<StageView> stage = Optional.empty();
    private List<String> known = List.of();
    private final List<String> chosen = new ArrayList<>();

    StageParts() {
        getStyleClass().add("stage-choices");
        exchange.setOnAction(event -> {
            chosen.add(0, chosen.remove(1));
            choose();
        });
    }

    void follow(StageView next) {
        stage = Optional.of(next);
        known = List.of();
        refresh();
    }

    void leave() {
        stage = Optional.empty();
    }

    /** Another scene has other parts; its view chooses until the speaker does. */
    void refresh() {
        List<String> now = stage.map(StageView::parts).orElse(List.of());
        if (now.equals(known)) {
            return;
        }
        known = now;
        chosen.clear();
        chosen.addAll(now.subList(0, Math.min(MOST, now.size())));
        getChildren().clear();
        now.forEach(part -> getChildren().add(box(part)));
        getChildren().add(exchange);
        setVisible(now.size() > 1);
        setManaged(now.size() > 1);
        allow();
    }

    private CheckBox box(String part) {
        CheckBox box = new CheckBox(part);
        box.setSelected(chosen.contains(part));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                chosen.add(part);
            } else {
                chosen.remove(part);
            }
            choose();
        });
        return box;
    }

    private void choose() {
        stage.ifPresent(view -> view.choose(List.copyOf(chosen)));
        allow();
    }

    // At least one, and no more than have room.
    private void allow() {
        exchange.setDisable(chosen.size() < 2);
        getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> box.setDisable(box.isSelected() ? chosen.size() == 1 : chosen.size() == MOST));
    }
}
