package firstlayer.app;

import firstlayer.ui.LinkedRun;
import firstlayer.ui.export.Film;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Asks how large and how fast a film is to be, and says how long it becomes. */
final class FilmDialog {

    /** What is answered. */
    record Wish(int pixels, double speed) {}

    private record Option<T>(String words, T value) {

        @Override
        public String toString() {
            return words;
        }
    }

    private static final List<Option<Integer>> SIZES = List.of(
            new Option<>("small, 480 pixels wide", 480),
            new Option<>("medium, 720 pixels wide", 720),
            new Option<>("large, 1080 pixels wide", 1080));

    private static final List<Option<Double>> SPEEDS =
            List.of(new Option<>("half", 0.5), new Option<>("as it plays", 1.0), new Option<>("double", 2.0));

    private final Dialog<Wish> dialog = new Dialog<>();
    private final ChoiceBox<Option<Integer>> size = box(SIZES, "Size");
    private final ChoiceBox<Option<Double>> speed = box(SPEEDS, "Speed");
    private final Label length = new Label();

    FilmDialog(LinkedRun<?> run, Stage owner) {
        speed.valueProperty().addListener((property, before, now) -> show(run, now.value()));
        show(run, speed.getValue().value());
        length.getStyleClass().add("caption");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("film-choices");
        grid.addRow(0, named("Size", size), size);
        grid.addRow(1, named("Speed", speed), speed);
        VBox content = new VBox(grid, length);
        content.getStyleClass().add("line-dialog");
        ButtonType save = new ButtonType("Save film…", ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle("Save film");
        dialog.setHeaderText(null);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getStylesheets()
                .setAll(List.copyOf(owner.getScene().getStylesheets()));
        dialog.getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        dialog.setResultConverter(button -> button == save
                ? new Wish(size.getValue().value(), speed.getValue().value())
                : null);
    }

    /** Shows it and waits; empty where the reader wants none. */
    Optional<Wish> ask() {
        return dialog.showAndWait();
    }

    private void show(LinkedRun<?> run, double times) {
        length.setText(Film.of(run, times).words() + ", from the beginning of the run to now");
    }

    // The middle one is the usual one.
    private static <T> ChoiceBox<Option<T>> box(List<Option<T>> options, String spoken) {
        ChoiceBox<Option<T>> box = new ChoiceBox<>();
        box.getItems().setAll(options);
        box.setValue(options.get(1));
        box.setAccessibleText(spoken);
        return box;
    }

    private static Label named(String words, ChoiceBox<?> box) {
        Label label = new Label(words);
        label.setLabelFor(box);
        return label;
    }
}
