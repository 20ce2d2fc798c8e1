package firstlayer.ui.shell;

import firstlayer.ui.HelpTooltip;
import firstlayer.ui.prose.Finds;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A line below the page that finds words of the note that is open, marks them, and goes from one to the next. */
final class FindBar extends HBox {

    private final Supplier<Optional<Page>> page;
    private final Runnable front;
    private final TextField box = new TextField();
    private final Label count = new Label();
    private Optional<Node> before = Optional.empty();
    private boolean follows;

    /** @param front brings the note before its picture, where there is room for one of them */
    FindBar(Supplier<Optional<Page>> page, Runnable front) {
        this.page = page;
        this.front = front;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        box.setPromptText("Find in this note");
        box.setAccessibleText("Find in this note");
        box.textProperty().addListener((property, was, typed) -> {
            front.run();
            find();
        });
        Button next = button("Next", "Next place (Enter)", () -> go(1));
        Button previous = button("Previous", "Place before (Shift+Enter)", () -> go(-1));
        Button close = button("Close", "Close and take the marks away (Esc)", this::close);
        getChildren().addAll(box, next, previous, count, close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((property, was, now) -> follow());
        show(false);
    }

    private static Button button(String words, String help, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        HelpTooltip.explain(button, help);
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == box) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** Opens it, or gives the keyboard back to it. */
    void open() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        show(true);
        box.requestFocus();
        box.selectAll();
        find();
    }

    /** Looks for the same words on the page that is open now, once it has its styles and its place; in no scene it has neither. */
    void follow() {
        Scene scene = getScene();
        if (isVisible() && scene != null && !follows) {
            follows = true;
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    follows = false;
                    if (isVisible()) {
                        find();
                    }
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void find() {
        page.get().ifPresent(open -> {
            Finds finds = open.prose().find(box.getText());
            finds.go(1).ifPresent(found -> Scrolling.reveal(open.text(), found));
            say(finds);
        });
    }

    private void go(int direction) {
        front.run();
        page.get().ifPresent(open -> {
            Finds finds = open.prose().finds();
            finds.go(direction).ifPresent(found -> Scrolling.reveal(open.text(), found));
            say(finds);
        });
    }

    private void say(Finds finds) {
        count.setText(box.getText().isBlank() ? "" : finds.toString());
    }

    private void close() {
        page.get().ifPresent(open -> open.prose().find(""));
        show(false);
        before.ifPresent(Node::requestFocus);
    }
}
