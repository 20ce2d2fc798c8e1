package firstlayer.ui.prose;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.Item;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.note.node.QuizItem;
import firstlayer.study.Fact;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;

/** One question by itself, as the review asks it: the question first, then what can be answered, then all that is said to it. */
public final class ReviewCard extends VBox {

    private final RenderContext page;
    private final RenderContext context;
    private final int showing;
    private final ReviewAnswer answer;
    private final Region rest;
    private boolean open;

    ReviewCard(Item item, RenderContext page, Consumer<Fact.Answer> answered) {
        AskedItem asked = page.study().item(item);
        this.page = page;
        // Asked anew, also where an earlier answer still stands in the note.
        this.showing = asked.next();
        this.context = item instanceof NumberItem number ? fixed(number) : page;
        Consumer<Fact.Answer> tell = given -> {
            asked.record(given);
            show();
            answered.accept(given);
        };
        this.answer = answer(item, tell);
        getStyleClass().addAll("prose", "review-card");
        VBox after = new VBox();
        after.getStyleClass().add("blocks");
        boolean asks = true;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Options || child instanceof PredictionMark) {
                asks = false;
            } else if (!(child instanceof Feedback)) {
                BlockRenderer.add(asks ? this : after, child, context);
            }
        }
        rest = after;
        open = !answer.waits();
        getChildren().addAll(answer.node(), rest);
        show();
    }

    // The numbers of a draw stand, whatever the picture is turned to.
    private RenderContext fixed(NumberItem number) {
        return page.numbers()
                .session()
                .flatMap(session -> number.exercise()
                        .drawn(showing)
                        .map(drawn -> page.showing(LiveNumbers.fixed(session, session.ask(drawn.values())))))
                .orElse(page);
    }

    private ReviewAnswer answer(Item item, Consumer<Fact.Answer> tell) {
        if (item instanceof NumberItem number) {
            Drawn drawn = number.exercise().drawn(showing).orElseThrow();
            return new NumberAnswer(new ExerciseMarking(number, drawn, context), tell);
        }
        if (item instanceof Predict predict && predict.mark().isPresent()) {
            return new NumberAnswer(new MarkMarking(predict, showing, context), tell);
        }
        Options options = item instanceof QuizItem quiz
                ? quiz.options()
                : ((Predict) item).options().orElseThrow();
        return new ChoiceAnswer(
                options, context.study().item(item).order(options.all().size(), showing), showing, context, tell);
    }

    private void show() {
        see(answer.node(), open);
        see(rest, isAnswered() && !rest.getChildrenUnmodifiable().isEmpty());
    }

    private static void see(Region region, boolean visible) {
        region.setVisible(visible);
        region.setManaged(visible);
    }

    /** Which showing of the question this is, counted from 1. */
    public int showing() {
        return showing;
    }

    /** Whether what can be answered is shown. */
    public boolean isOpen() {
        return open;
    }

    /** Shows what can be answered. */
    public void open() {
        open = true;
        show();
    }

    public boolean isAnswered() {
        return answer.given().isPresent();
    }

    /** Takes a key that nobody else wanted, while there is no answer. */
    public void press(KeyEvent event) {
        answer.press(event);
    }

    /** Gives the keyboard to where the answer is given. */
    public void focus() {
        answer.focus();
    }

    /** Whether every formula shows the numbers of the moment: for pictures. */
    public boolean isSettled() {
        return Prose.under(this, FormulaBox.class).stream().allMatch(FormulaBox::isSettled);
    }

    /** Stops following what it shows; for a card that is thrown away. */
    public void close() {
        page.numbers().close();
        page.study().close();
    }
}
