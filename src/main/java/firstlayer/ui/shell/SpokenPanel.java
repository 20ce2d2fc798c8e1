package firstlayer.ui.shell;

import firstlayer.ui.SpokenResult;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The picture in words, below the page: with the keyboard on them, so that a screen reader reads them out, and anew after a change. */
final class SpokenPanel extends HBox {

    private static final String NOTHING = "This page has no picture.";

    private final Label words = new Label(NOTHING);
    private Optional<Node> before = Optional.empty();

    SpokenPanel() {
        getStyleClass().add("spoken-panel");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("spoken-words");
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.accessibleTextProperty().bind(words.textProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button("Close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> close());
        getChildren().addAll(words, close);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        show(false);
    }

    /** Speaks of another picture from now on. */
    void follow(Optional<SpokenResult> picture) {
        words.textProperty().unbind();
        picture.ifPresentOrElse(result -> words.textProperty().bind(result.words()), () -> words.setText(NOTHING));
    }

    /** Opens it, with the keyboard on what it says. */
    void open() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        show(true);
        words.requestFocus();
    }

    private void close() {
        show(false);
        before.ifPresent(Node::requestFocus);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
