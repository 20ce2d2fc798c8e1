package firstlayer.ui.prose;

import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Numbers;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.study.Fact;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Guess;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The reader's guess of a number: a hollow mark on its axis, drawn in the picture as well. */
final class MarkBox extends VBox {
    private final Predict predict;
    private final PredictionMark given;
    private final RenderContext context;
    private final AskedItem asked;
    private final MarkAxis axis;
    private final Label says = new Label();
    private boolean drawn;

    /** @param moved run when the reader has moved the mark */
    MarkBox(Predict predict, PredictionMark given, RenderContext context, Runnable moved) {
        this.predict = predict;
        this.given = given;
        this.context = context;
        this.asked = context.study().item(predict);
        getStyleClass().add("mark-box");
        says.setWrapText(true);
        axis = new MarkAxis(range(), label(), number -> {
            context.answers().guess(asked.id(), number);
            context.numbers()
                    .session()
                    .ifPresent(session -> draw(number, false, session.knobs().now()));
            moved.run();
        });
        getChildren().addAll(says, axis);
    }

    private String label() {
        return context.numbers().now(given.readout()).label();
    }

    // As the readout is declared, whether or not it has a number now.
    private String shown(double number) {
        return context.numbers().session().stream()
                .flatMap(session -> session.widget().readouts().stream())
                .filter(readout -> readout.covers(given.readout()))
                .map(readout -> readout.format().text(number))
                .findFirst()
                .orElseGet(() -> Numbers.significant(number, 4));
    }

    /** Where the reader put the mark. */
    OptionalDouble guess() {
        return asked.prediction()
                .map(committed -> OptionalDouble.of(committed.guess()))
                .orElseGet(() -> context.answers().guess(asked.id()));
    }

    private OptionalDouble truth() {
        return asked.prediction().map(Fact.Predicted::truth).orElse(OptionalDouble.empty());
    }

    private void draw(double number, boolean settled, Values run) {
        drawn = true;
        Guess guess = new Guess(given.readout(), number, given.within(), settled);
        context.numbers().session().ifPresent(session -> session.guess(guess, run));
    }

    /** Draws the mark in the run that was just started, too. */
    void drawIn(Values run) {
        guess().ifPresent(number -> draw(number, false, run));
    }

    /** Compares the mark with the truth, which is the reading where the prediction's link led. */
    void judge(Snapshot there) {
        OptionalDouble truth = number(there);
        // Another window may have been faster, or the question was asked again while the run went on.
        Optional<Fact.Predicted> waiting =
                asked.prediction().filter(committed -> committed.truth().isEmpty());
        if (truth.isPresent() && waiting.isPresent()) {
            double guess = waiting.get().guess();
            boolean right = Math.abs(guess - truth.getAsDouble()) <= given.within();
            asked.record(new Fact.Predicted(guess, truth, Optional.of(right)));
        }
        guess().ifPresent(number -> draw(number, truth.isPresent(), there.values()));
    }

    /** @param ended whether the experiment was run to its end */
    void show(boolean ended) {
        OptionalDouble guess = guess();
        OptionalDouble truth = truth();
        boolean settled = truth.isPresent();
        if (drawn && guess.isEmpty()) {
            // It was asked again, perhaps in another window.
            context.numbers().session().ifPresent(WidgetSession::forgetGuess);
            drawn = false;
        }
        axis.show(guess, asked.prediction().isPresent(), truth);
        boolean right = asked.prediction().flatMap(Fact.Predicted::right).orElse(false);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), settled && right);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), settled && !right);
        if (settled) {
            compare(guess.orElseThrow(), truth.getAsDouble(), right);
        } else if (ended) {
            says.setText("There is no number to compare with: "
                    + context.numbers().now(given.readout()).why());
        } else {
            says.setText(String.format(
                    Locale.ROOT,
                    "Your mark for %s: %s",
                    label(),
                    guess.isPresent() ? shown(guess.getAsDouble()) : "not set"));
        }
    }

    private void compare(double guess, double truth, boolean right) {
        says.setText(String.format(
                Locale.ROOT,
                "%s is %s; your mark was %s: %s",
                label(),
                shown(truth),
                shown(guess),
                right ? "right" : shown(Math.abs(guess - truth)) + " off"));
    }

    void focus() {
        axis.requestFocus();
    }

    private OptionalDouble number(Snapshot snapshot) {
        return MarkRange.number(snapshot, given.readout());
    }

    private SliderRange range() {
        DoubleStream known = DoubleStream.concat(guess().stream(), truth().stream());
        return MarkRange.of(predict, given, context.numbers().session(), known.toArray());
    }
}
