package firstlayer.ui.prose;

import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One answer that can be chosen, and what the reader is told who chose it. */
final class OptionBox extends VBox {

    enum State {
        OPEN,
        /** Chosen, and not yet judged. */
        CHOSEN,
        RIGHT,
        WRONG,
        /** Neither chosen nor right, with what is said to it. */
        TOLD
    }

    private final Option option;
    private final RenderContext context;
    private final String words;
    private final Runnable choose;
    private final HBox row = new Row();
    private boolean chosen;
    private final Label key = new Label();
    private final VBox feedback = new VBox();

    OptionBox(Option option, RenderContext context, Runnable choose) {
        this.option = option;
        this.context = context;
        this.choose = choose;
        this.words = context.numbers().aloud(option);
        Region sign = new Region();
        sign.getStyleClass().add("sign");
        VBox column = new VBox();
        column.getStyleClass().add("item-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        for (var child = option.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Feedback)) {
                BlockRenderer.add(column, child, context);
            }
        }
        key.getStyleClass().add("option-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        showKey(false);
        row.getChildren().addAll(key, sign, column);
        row.getStyleClass().add("option");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress() && !isDisabled()) {
                row.requestFocus();
                choose.run();
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                choose.run();
                event.consume();
            }
        });
        feedback.getStyleClass().add("feedback");
        getChildren().addAll(row, feedback);
        show(State.OPEN);
    }

    /** Says which key chooses it. */
    void number(int number) {
        row.setAccessibleHelp("key " + number);
        key.setText(Integer.toString(number));
    }

    /** Shows that key, or keeps it for the ear. */
    void showKey(boolean shown) {
        key.setVisible(shown);
        key.setManaged(shown);
    }

    void focus() {
        row.requestFocus();
    }

    boolean isRight() {
        return option.right();
    }

    void show(State state) {
        for (State each : State.values()) {
            PseudoClass look = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            row.pseudoClassStateChanged(look, each == state);
            feedback.pseudoClassStateChanged(look, each == state);
        }
        boolean judged = state == State.RIGHT || state == State.WRONG || state == State.TOLD;
        // Most options are never chosen: what would be said of one is built when it is said.
        if (judged && feedback.getChildren().isEmpty()) {
            Nodes.children(option, Feedback.class).forEach(said -> BlockRenderer.add(feedback, said, context));
        }
        boolean told = judged && !feedback.getChildren().isEmpty();
        feedback.setVisible(told);
        feedback.setManaged(told);
        boolean now = state != State.OPEN && state != State.TOLD;
        if (now != chosen) {
            chosen = now;
            row.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
        row.setAccessibleText(
                switch (state) {
                    case OPEN, TOLD -> words;
                    case CHOSEN -> words + ", chosen";
                    case RIGHT -> words + ", right";
                    case WRONG -> words + ", wrong";
                });
    }

    /** Where it is clicked, with what a screen reader asks of a choice. */
    private final class Row extends HBox {

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED
                    ? (Object) chosen
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                choose.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
