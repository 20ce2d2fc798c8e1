package firstlayer.ui.prose;

import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Numbers;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
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
    private final String id;
    private final PredictionMark given;
    private final RenderContext context;
    private final MarkAxis axis;
    private final Label says = new Label();

    /** @param changed run when the reader has moved the mark */
    MarkBox(Predict predict, PredictionMark given, RenderContext context, Runnable changed) {
        this.id = predict.id();
        this.given = given;
        this.context = context;
        SliderRange range = range(predict);
        double from = context.answers().mark(id).orElse(range.snap(0));
        getStyleClass().add("mark-box");
        says.setWrapText(true);
        axis = new MarkAxis(range, from, label(), number -> {
            context.answers().mark(id, number);
            context.numbers()
                    .session()
                    .ifPresent(session -> draw(number, false, session.knobs().now()));
            changed.run();
        });
        getChildren().addAll(says, axis);
        say("Your mark for " + label() + ": not set");
        context.answers().mark(id).ifPresent(number -> say(marked(number)));
        compare();
    }

    private String label() {
        return context.numbers().now(given.readout()).label();
    }

    private Optional<Snapshot.FormattedReading> reading() {
        return context.numbers()
                .session()
                .map(session -> session.snapshot().get())
                .map(snapshot -> snapshot.readings().get(given.readout()));
    }

    private String shown(double number) {
        return reading().map(reading -> reading.format().text(number)).orElseGet(() -> Numbers.significant(number, 4));
    }

    private String marked(double number) {
        return String.format(Locale.ROOT, "Your mark for %s: %s", label(), shown(number));
    }

    private void say(String words) {
        says.setText(words);
    }

    private void draw(double number, boolean settled, Values run) {
        say(marked(number));
        Guess guess = new Guess(given.readout(), number, given.within(), settled);
        context.numbers().session().ifPresent(session -> session.guess(guess, run));
    }

    /** Draws the mark in the run that was just started, too. */
    void drawIn(Values run) {
        context.answers().mark(id).ifPresent(number -> draw(number, false, run));
    }

    /** Shows the truth, which is the reading where the prediction's link led, over the guess. */
    void judge(Snapshot there) {
        OptionalDouble truth = number(there);
        if (truth.isEmpty()) {
            say("There is no number to compare with: "
                    + context.numbers().now(given.readout()).why());
            return;
        }
        context.answers().learn(id, truth.getAsDouble());
        context.answers().mark(id).ifPresent(number -> draw(number, true, there.values()));
        compare();
    }

    private void compare() {
        context.answers()
                .truth(id)
                .ifPresent(truth -> context.answers().mark(id).ifPresent(guess -> compare(guess, truth)));
    }

    private void compare(double guess, double truth) {
        axis.show(truth);
        double off = Math.abs(guess - truth);
        boolean right = off <= given.within();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), right);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !right);
        say(String.format(
                Locale.ROOT,
                "%s is %s; your mark was %s: %s",
                label(),
                shown(truth),
                shown(guess),
                right ? "right" : shown(off) + " off"));
    }

    private OptionalDouble number(Snapshot snapshot) {
        Snapshot.FormattedReading reading = snapshot.readings().get(given.readout());
        return reading == null ? OptionalDouble.empty() : reading.reading().number();
    }

    /** Wide enough for the truth, without pointing at it: symmetric, or from 0 where nothing is negative. */
    private SliderRange range(Predict predict) {
        double[] seen = context.numbers().session().stream()
                .flatMapToDouble(session -> DoubleStream.concat(
                        number(session.snapshot().get()).stream(), outcome(session, predict).stream()))
                .toArray();
        double largest = DoubleStream.of(seen).map(Math::abs).max().orElse(1);
        double end = nice(Math.max(1.4 * largest, 20 * given.within()));
        boolean negative = DoubleStream.of(seen).anyMatch(x -> x < 0);
        return SliderRange.linear(negative ? -end : 0, end, end / 100);
    }

    // A long solve would hold up the page; then the number now has to do.
    private OptionalDouble outcome(WidgetSession<?> session, Predict predict) {
        Values target =
                predict.run().values(session.knobs().start(), session.knobs().now());
        boolean asked = !session.widget().isLong(target)
                && session.widget().objection(target).isEmpty();
        return asked ? number(session.ask(target)) : OptionalDouble.empty();
    }

    /** The least of 1, 2, 5, 10, 20, … that is not below a size. */
    static double nice(double size) {
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(size, 1e-12))));
        return DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * ten)
                .filter(candidate -> candidate >= size)
                .findFirst()
                .orElse(10 * ten);
    }
}
