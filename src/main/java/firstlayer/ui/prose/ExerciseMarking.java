package firstlayer.ui.prose;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.exercise.Marking;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.NumberItem;
import firstlayer.study.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The number of an exercise, as it is drawn for one showing. */
final class ExerciseMarking implements NumberMarking {

    private final NumberItem item;
    private final Drawn drawn;
    private final RenderContext context;

    ExerciseMarking(NumberItem item, int showing, RenderContext context) {
        this.item = item;
        this.drawn = item.exercise().drawn(showing).orElseThrow();
        this.context = context;
    }

    @Override
    public String label() {
        return context.numbers().now(item.exercise().readout()).label();
    }

    @Override
    public Fact.Computed mark(String typed, Optional<Boolean> sure) {
        double value = item.exercise().read(typed);
        Marking marking = item.exercise().mark(drawn, value);
        Optional<String> slip = marking.slip().isPresent()
                ? Optional.of(
                        item.exercise().slips().get(marking.slip().getAsInt()).arithmetic())
                : Optional.empty();
        return new Fact.Computed(drawn.count(), typed, value, marking.right(), slip, sure);
    }

    @Override
    public String says(Fact.Computed answer) {
        return String.format(
                Locale.ROOT,
                "%s: %s is %s",
                answer.right() ? "Right" : "Wrong",
                label(),
                context.numbers().now(item.exercise().readout()).text());
    }

    @Override
    public List<Node> more(Fact.Computed answer) {
        List<Node> said = new ArrayList<>();
        item.exercise().mark(drawn, answer.value()).slip().ifPresent(slip -> said.add(box(item.slip(slip))));
        said.add(box(item.worked()));
        return said;
    }

    private VBox box(Feedback feedback) {
        VBox box = new VBox();
        box.getStyleClass().add("feedback");
        BlockRenderer.add(box, feedback, context);
        return box;
    }
}
