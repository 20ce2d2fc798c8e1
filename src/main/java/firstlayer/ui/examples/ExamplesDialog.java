package firstlayer.ui.examples;

import firstlayer.store.Examples.Example;
import firstlayer.ui.LineDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A reader's own examples of one picture, to open, rename, order and delete. */
final class ExamplesDialog {

    /** What was deleted last. */
    private record Deleted(Example example, int index) {}

    private final OwnExamples own;
    private final ListView<Example> list = new ListView<>();
    private final ObjectProperty<Deleted> deleted = new SimpleObjectProperty<>();
    private final Label reason = new Label();

    private ExamplesDialog(OwnExamples own) {
        this.own = own;
        list.setCellFactory(view -> new NameCell());
        list.setAccessibleText("My examples");
        list.setPlaceholder(new Label("None yet: Save as example… keeps the picture as it is."));
        list.getItems().setAll(own.all());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> reason.setText(Optional.ofNullable(now)
                        .flatMap(own::outdated)
                        .map(why -> "Cannot be shown any more: " + why)
                        .orElse("")));
        list.getSelectionModel().selectFirst();
        list.getStyleClass().add("examples-list");
        reason.setWrapText(true);
        reason.getStyleClass().add("line-dialog-wrong");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    }

    /** Shows it; does not wait. */
    static void show(OwnExamples own, Window owner) {
        ExamplesDialog content = new ExamplesDialog(own);
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("My examples");
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(null);
        pane.setContent(content.node());
        pane.getStylesheets().setAll(List.copyOf(owner.getScene().getStylesheets()));
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.setOnShown(event -> content.list.requestFocus());
        dialog.show();
    }

    private HBox node() {
        BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
        Button back = new Button("Put back");
        back.setOnAction(event -> putBack());
        back.disableProperty().bind(deleted.isNull());
        VBox buttons = new VBox(
                button("Open", none, own::open),
                button("Rename…", none, this::rename),
                button("Move up", none, example -> move(example, -1)),
                button("Move down", none, example -> move(example, 1)),
                button("Delete", none, this::delete),
                back);
        buttons.getStyleClass().add("examples-buttons");
        buttons.getChildren().forEach(child -> ((Button) child).setMaxWidth(Double.MAX_VALUE));
        VBox left = new VBox(list, reason);
        left.getStyleClass().add("examples-column");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox content = new HBox(left, buttons);
        content.getStyleClass().add("examples-dialog");
        return content;
    }

    private Button button(String words, BooleanBinding none, Consumer<Example> act) {
        Button button = new Button(words);
        button.disableProperty().bind(none);
        button.setOnAction(event -> act.accept(list.getSelectionModel().getSelectedItem()));
        return button;
    }

    private void rename(Example example) {
        new LineDialog(
                        "Rename",
                        "Another name for “" + example.name() + "”",
                        "Rename",
                        name -> own.objection(name, example.name()))
                .show(list.getScene().getWindow(), example.name(), name -> {
                    own.rename(example, name);
                    select(list.getSelectionModel().getSelectedIndex());
                });
    }

    private void move(Example example, int places) {
        own.move(example, places);
        select(own.all().indexOf(example));
    }

    private void delete(Example example) {
        int index = list.getSelectionModel().getSelectedIndex();
        deleted.set(new Deleted(example, index));
        own.delete(example);
        select(Math.min(index, own.all().size() - 1));
    }

    private void putBack() {
        Deleted last = deleted.get();
        deleted.set(null);
        own.putBack(last.example(), last.index());
        select(own.all().indexOf(last.example()));
    }

    private void select(int index) {
        list.getItems().setAll(own.all());
        list.getSelectionModel().select(index);
    }

    private final class NameCell extends ListCell<Example> {

        NameCell() {
            // As wide as the list, however long the name.
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Example example, boolean empty) {
            super.updateItem(example, empty);
            boolean there = !empty && example != null;
            setText(there ? example.name() : null);
            setOpacity(there && own.outdated(example).isPresent() ? 0.6 : 1);
        }
    }
}
