package firstlayer.ui.review;

import firstlayer.plot.ScrollArea;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.prose.ReviewCard;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One question with what is done about it, its picture beside it where there is one and room, otherwise below. */
final class QuestionPage extends StackPane {

    /** What can be done about the question. */
    interface Actions {
        void next();

        void again();

        void openNote();
    }

    /** Question and picture stand side by side where there are so many em. */
    private static final double BESIDE = 54;

    private final ReviewCard card;
    private final Optional<ReviewPicture> picture;
    private final Actions actions;
    private final Label missing = new Label();
    private final Button open = button("Show the options   Space", "Show what can be answered (Space)", "accent");
    private final Button next = button("Next   Space", "Go on (Space or Enter)", "accent");
    private final Button again = button("Again later   L", "Ask this once more in this sitting (L)");
    private final Button note = button("To the note   N", "Open the note at this question (N); Alt+← comes back");
    private final FlowPane buttons = new FlowPane(open, next, again, note);
    private final VBox column = new VBox();
    private final HBox halves = new HBox();

    QuestionPage(ReviewCard card, Optional<ReviewPicture> picture, String missing, Actions actions) {
        this.card = card;
        this.picture = picture;
        this.actions = actions;
        this.missing.setText(missing);
        this.missing.setWrapText(true);
        this.missing.getStyleClass().add("hint");
        getStyleClass().add("question-page");
        buttons.getStyleClass().add("review-buttons");
        open.setOnAction(event -> open());
        next.setOnAction(event -> actions.next());
        again.setOnAction(event -> {
            again.setDisable(true);
            actions.again();
        });
        note.setOnAction(event -> actions.openNote());
        see(this.missing, !missing.isEmpty());
        column.getChildren().addAll(card, this.missing);
        column.getStyleClass().add("question-column");
        column.setAlignment(picture.isPresent() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        buttons.setAlignment(picture.isPresent() ? Pos.CENTER_LEFT : Pos.CENTER);
        ScrollPane scroll = new ScrollArea(column);
        scroll.getStyleClass().add("screen");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(scroll, buttons);
        halve(left);
        picture.ifPresent(QuestionPage::halve);
        halves.getChildren().add(left);
        getChildren().add(halves);
        widthProperty().addListener(property -> arrange());
        arrange();
        show();
    }

    private static Button button(String words, String help, String... styles) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        HelpTooltip.explain(button, help);
        return button;
    }

    ReviewCard card() {
        return card;
    }

    private void open() {
        card.open();
        show();
        card.focus();
    }

    /** Shows what can be done now. */
    void show() {
        boolean answered = card.isAnswered();
        picture.ifPresent(shown -> shown.show(answered));
        see(open, !card.isOpen());
        List.of(next, again, note).forEach(button -> see(button, answered));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Says how it was answered, and gives the keyboard to what comes next. */
    void told(boolean right) {
        show();
        next.setAccessibleText((right ? "Right." : "Wrong.") + " Next");
        next.requestFocus();
    }

    /** Gives the keyboard to what is done first. */
    void focus() {
        if (card.isAnswered()) {
            next.requestFocus();
        } else if (card.isOpen()) {
            card.focus();
        } else {
            open.requestFocus();
        }
    }

    // Only the picture moves: what has the keyboard keeps it.
    private void arrange() {
        boolean side = getWidth() >= BESIDE * missing.getFont().getSize();
        picture.ifPresent(shown -> {
            if (side && !halves.getChildren().contains(shown)) {
                column.getChildren().remove(shown);
                halves.getChildren().add(shown);
            } else if (!side && !column.getChildren().contains(shown)) {
                halves.getChildren().remove(shown);
                column.getChildren().add(shown);
            }
        });
    }

    private static void halve(Region half) {
        HBox.setHgrow(half, Priority.ALWAYS);
        half.setMinWidth(0);
        // Both begin from nothing, so that they share the room evenly.
        half.setPrefWidth(1);
    }

    /** Takes a key that nobody else wanted. */
    void press(KeyEvent event) {
        boolean goes = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (!card.isOpen()) {
            if (goes || event.getCode().isDigitKey()) {
                open();
                event.consume();
            }
        } else if (!card.isAnswered()) {
            card.press(event);
        } else if (goes) {
            actions.next();
            event.consume();
        } else if (event.getCode() == KeyCode.L && !again.isDisabled()) {
            again.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.N) {
            actions.openNote();
            event.consume();
        }
    }
}
