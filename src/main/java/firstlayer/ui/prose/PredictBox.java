package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Option;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Asks before it shows. The links that run the experiment wait for an answer; running one commits it, and when the run is
 * over the truth is shown over the guess.
 */
final class PredictBox extends VBox {
    private final Predict predict;
    private final RenderContext context;
    private final Consumer<ActionLink> follow;
    private final BooleanProperty waiting = new SimpleBooleanProperty(true);
    private final List<OptionBox> options = new ArrayList<>();
    private final Label hint = new Label();
    private Optional<MarkBox> mark = Optional.empty();

    PredictBox(Predict predict, RenderContext page) {
        this.predict = predict;
        this.follow = page.act();
        this.context = page.acting(this::run, waiting);
        getStyleClass().add("predict");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        title();
        for (var child = predict.getFirstChild(); child != null; child = child.getNext()) {
            if (predict.options().filter(child::equals).isPresent()) {
                addOptions(predict.options().get().all());
            } else if (child instanceof PredictionMark given) {
                mark = Optional.of(new MarkBox(predict, given, context, this::show));
                getChildren().add(mark.get());
            } else {
                BlockRenderer.add(this, child, context);
            }
        }
        getChildren().add(hint);
        show();
    }

    private void title() {
        Passage title = new Passage(false);
        Text words = new Text("Predict first");
        words.getStyleClass().addAll("words", "predict-title");
        title.add(words);
        getChildren().add(title);
    }

    private void addOptions(List<Option> all) {
        for (Option option : all) {
            int index = options.size();
            OptionBox box = new OptionBox(index + 1, option, context, () -> choose(index));
            options.add(box);
            getChildren().add(box);
        }
    }

    /**
     * @param number counted from 1
     * @return whether there is such an option
     */
    boolean chooseNumber(int number) {
        boolean there = number >= 1 && number <= options.size();
        if (there) {
            choose(number - 1);
        }
        return there;
    }

    /** Before the run the choice can be changed; afterwards it stands. */
    private void choose(int index) {
        if (!isSettled()) {
            context.answers().replace(predict.id(), index);
            show();
        }
    }

    private boolean isSettled() {
        return context.answers().isSettled(predict.id());
    }

    private boolean isAnswered() {
        return mark.isPresent()
                ? context.answers().mark(predict.id()).isPresent()
                : context.answers().first(predict.id()).isPresent();
    }

    private void run(ActionLink link) {
        boolean first = !isSettled();
        context.answers().settle(predict.id());
        if (mark.isEmpty()) {
            // The mark of an earlier prediction has nothing to say of this one.
            context.numbers().session().ifPresent(WidgetSession::forgetGuess);
        }
        Optional<Values> target = context.numbers()
                .session()
                .map(session ->
                        link.values(session.knobs().start(), session.knobs().now()));
        follow.accept(link);
        mark.ifPresent(box -> target.ifPresent(box::drawIn));
        if (first) {
            context.numbers()
                    .session()
                    .ifPresentOrElse(session -> Run.await(session, target.orElseThrow(), this::judge), this::show);
        }
    }

    private void judge(Snapshot truth) {
        mark.ifPresent(box -> box.judge(truth));
        show();
    }

    private void show() {
        waiting.set(!isAnswered());
        boolean settled = isSettled();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("settled"), settled);
        hint.setText(
                mark.isPresent()
                        ? "Put the mark where you expect it, then run."
                        : isAnswered() ? "Now run it." : "Choose an answer, then run.");
        hint.setVisible(!settled);
        hint.setManaged(!settled);
        OptionalInt chosen = context.answers().first(predict.id());
        for (int i = 0; i < options.size(); i++) {
            boolean mine = chosen.isPresent() && chosen.getAsInt() == i;
            options.get(i).show(state(options.get(i), mine, settled));
        }
    }

    private static OptionBox.State state(OptionBox option, boolean mine, boolean settled) {
        if (!settled) {
            return mine ? OptionBox.State.CHOSEN : OptionBox.State.OPEN;
        }
        return option.isRight() ? OptionBox.State.RIGHT : mine ? OptionBox.State.WRONG : OptionBox.State.OPEN;
    }
}
