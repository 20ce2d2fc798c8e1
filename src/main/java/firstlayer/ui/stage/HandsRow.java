package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One option of a vote: its letter and words, and the hands for it, typed or counted one by one. */
final class HandsRow extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final IntConsumer counted;
    private final Consumer<String> complaint;
    private int hands;

    /**
     * @param counted   is passed the hands whenever they are others
     * @param complaint is passed what is wrong with what was typed; an empty text where nothing is
     */
    HandsRow(char letter, String words, IntConsumer counted, Consumer<String> complaint) {
        this.counted = counted;
        this.complaint = complaint;
        getStyleClass().add("hands-row");
        Label name = new Label((letter + "  " + words).strip());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button fewer = new Button("−");
        Button more = new Button("+");
        String hands = String.format(Locale.ROOT, "hands for %c", letter);
        fewer.setAccessibleText("Fewer " + hands);
        more.setAccessibleText("More " + hands);
        field.setAccessibleText("Number of " + hands);
        fewer.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        field.setMinWidth(USE_PREF_SIZE);
        fewer.setFocusTraversable(false);
        more.setFocusTraversable(false);
        fewer.setOnAction(event -> step(-1));
        more.setOnAction(event -> step(1));
        field.textProperty().addListener((property, before, typed) -> type(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().setAll(name, fewer, field, more);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    // From what was last counted, also where something else is typed now.
    private void step(int by) {
        field.setText(Integer.toString(Math.max(0, Math.min(Ballot.MOST_HANDS, hands + by))));
    }

    private void type(String typed) {
        try {
            int read = Ballot.read(typed);
            say("");
            if (read != hands) {
                hands = read;
                counted.accept(read);
            }
        } catch (IllegalArgumentException wrong) {
            say(wrong.getMessage());
        }
    }

    private void say(String message) {
        field.pseudoClassStateChanged(WRONG, !message.isEmpty());
        complaint.accept(message);
    }

    /** Shows hands that were counted before. */
    void show(int counted) {
        hands = counted;
        field.setText(counted == 0 ? "" : Integer.toString(counted));
    }
}
