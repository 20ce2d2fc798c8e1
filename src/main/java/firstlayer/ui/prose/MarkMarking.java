package firstlayer.ui.prose;

import firstlayer.note.exercise.Tolerance;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.study.Fact;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A number that a prediction asked for is typed: right where it lies as near as the mark had to. */
final class MarkMarking implements NumberMarking {

    private final Predict predict;
    private final PredictionMark mark;
    private final int showing;
    private final RenderContext context;
    private final Label says = new Label();

    MarkMarking(Predict predict, int showing, RenderContext context) {
        this.predict = predict;
        this.mark = predict.mark().orElseThrow();
        this.showing = showing;
        this.context = context;
        says.setWrapText(true);
        says.setManaged(false);
        says.getStyleClass().add("answer-says");
    }

    private String label() {
        return context.numbers().now(mark.readout()).label();
    }

    @Override
    public String aloud() {
        return context.numbers().aloud(predict);
    }

    @Override
    public Fact.Computed mark(String typed, Optional<Boolean> sure) {
        double value = Numbers.typed(typed);
        boolean right = new Tolerance.Within(mark.within()).accepts(value, truth());
        return new Fact.Computed(showing, typed.strip(), value, right, Optional.empty(), sure);
    }

    /** What the experiment comes to; where it takes long, or has no picture any more, what it came to then. */
    private double truth() {
        return Stream.of(
                        context.numbers().session().map(this::outcome).orElse(OptionalDouble.empty()),
                        context.study().item(predict).firstTruth())
                .flatMapToDouble(OptionalDouble::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no number to compare with now."));
    }

    private OptionalDouble outcome(WidgetSession<?> session) {
        Values values =
                predict.run().values(session.knobs().start(), session.knobs().start());
        if (session.widget().isLong(values)) {
            return OptionalDouble.empty();
        }
        Snapshot.FormattedReading reading = session.ask(values).readings().get(mark.readout());
        return reading == null ? OptionalDouble.empty() : reading.reading().number();
    }

    @Override
    public String say(Fact.Computed answer) {
        says.setText(String.format(
                Locale.ROOT, "%s: %s is %s", answer.right() ? "Right" : "Not right", label(), shown(truth())));
        says.pseudoClassStateChanged(PseudoClass.getPseudoClass("right"), answer.right());
        says.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !answer.right());
        says.setManaged(true);
        return says.getText();
    }

    @Override
    public Region told() {
        return says;
    }

    private String shown(double number) {
        return context.numbers()
                .session()
                .map(session -> session.snapshot().get().readings().get(mark.readout()))
                .map(reading -> reading.format().text(number))
                .orElseGet(() -> Numbers.significant(number, 4));
    }
}
