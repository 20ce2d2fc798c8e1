package firstlayer.ui.prose;

import firstlayer.note.exercise.Drawn;
import firstlayer.note.exercise.Marking;
import firstlayer.note.node.NumberItem;
import firstlayer.study.Fact;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/** The number of an exercise, as it is drawn for one showing. */
final class ExerciseMarking implements NumberMarking {

    private final NumberItem item;
    private final Drawn drawn;
    private final RenderContext context;
    private final Verdict verdict;

    /** @param context with the numbers of the draw */
    ExerciseMarking(NumberItem item, Drawn drawn, RenderContext context) {
        this.item = item;
        this.drawn = drawn;
        this.context = context;
        this.verdict = new Verdict(item);
    }

    @Override
    public String aloud() {
        return item.question().stream()
                .map(block -> context.numbers().aloud(block))
                .collect(Collectors.joining(" "));
    }

    private Marking marking(double value) {
        return item.exercise().mark(drawn, value);
    }

    @Override
    public Fact.Computed mark(String typed, Optional<Boolean> sure) {
        double value = item.exercise().read(typed);
        Marking marking = marking(value);
        Optional<String> slip = marking.slip().stream()
                .mapToObj(index -> item.exercise().slips().get(index).arithmetic())
                .findFirst();
        return new Fact.Computed(drawn.count(), typed.strip(), value, marking.right(), slip, sure);
    }

    @Override
    public String say(Fact.Computed answer) {
        return verdict.say(answer, marking(answer.value()), context);
    }

    @Override
    public Region told() {
        return verdict;
    }
}
