package firstlayer.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One message above the page that stays until it is put away. */
final class Messages extends HBox {

    private final Label text = new Label();

    Messages() {
        getStyleClass().add("message-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button("Put away");
        away.setOnAction(event -> say(""));
        getChildren().addAll(text, away);
        say("");
    }

    void say(String message) {
        text.setText(message);
        setVisible(!message.isEmpty());
        setManaged(!message.isEmpty());
    }

    String text() {
        return text.getText();
    }
}
