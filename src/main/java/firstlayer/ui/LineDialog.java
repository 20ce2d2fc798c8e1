package firstlayer.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for one line of text; of one that cannot be used it says why, and stays. */
public final class LineDialog {

    private final String title;
    private final String asked;
    private final String accept;
    private final Function<String, Optional<String>> objection;

    /**
     * @param asked     what is to be written
     * @param accept    the word on the button that takes it
     * @param objection what is wrong with a line, and what would be right; empty where nothing is
     */
    public LineDialog(String title, String asked, String accept, Function<String, Optional<String>> objection) {
        this.title = title;
        this.asked = asked;
        this.accept = accept;
        this.objection = objection;
    }

    /**
     * Shows it; does not wait.
     *
     * @param begin what stands there, to be changed or written over
     * @param then  is passed what was written, without blanks around it
     */
    public void show(Window owner, String begin, Consumer<String> then) {
        TextField field = new TextField(begin);
        field.setAccessibleText(asked);
        field.setPrefColumnCount(36);
        Label words = new Label(asked);
        words.setLabelFor(field);
        words.setWrapText(true);
        Label wrong = new Label();
        wrong.getStyleClass().add("line-dialog-wrong");
        wrong.setWrapText(true);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        field.textProperty().addListener((property, before, typed) -> wrong.setText(""));
        VBox content = new VBox(words, field, wrong);
        content.getStyleClass().add("line-dialog");
        ButtonType take = new ButtonType(accept, ButtonData.OK_DONE);
        Dialog<String> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(null);
        pane.setContent(content);
        pane.getStylesheets().setAll(List.copyOf(owner.getScene().getStylesheets()));
        pane.getButtonTypes().setAll(take, ButtonType.CANCEL);
        ((Button) pane.lookupButton(take))
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> objection.apply(field.getText().strip()).ifPresent(why -> {
                            wrong.setText(why);
                            field.requestFocus();
                            event.consume();
                        }));
        dialog.setResultConverter(button -> button == take ? field.getText().strip() : null);
        dialog.setOnShown(event -> {
            field.requestFocus();
            field.selectAll();
        });
        dialog.resultProperty().addListener((property, before, written) -> {
            if (written != null) {
                then.accept(written);
            }
        });
        dialog.show();
    }
}
