package firstlayer.ui.stage;

import firstlayer.lecture.Stop;
import firstlayer.note.node.Feedback;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NumberItem;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.ui.Snapshot;
import firstlayer.ui.prose.StageMark;
import firstlayer.ui.prose.StageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;

/** What is asked at a stop: the question, and its options or the axis of its number. */
final class StageQuestion extends VBox {

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    private final List<StageOption> options = new ArrayList<>();
    private Optional<PredictionMark> given = Optional.empty();
    private Optional<StageMark> mark = Optional.empty();
    private final StageWords words;

    /**
     * @param drawn the numbers of an exercise; empty for other questions
     * @param moved is passed where the room's guess is dragged to
     */
    StageQuestion(Stop stop, StageWords words, Optional<Snapshot> drawn, DoubleConsumer moved) {
        this.words = words;
        getStyleClass().add("stage-question");
        Node item = stop.node();
        List<Node> asked = asked(item);
        getChildren().add(drawn.map(at -> words.blocks(asked, at)).orElseGet(() -> words.blocks(asked)));
        Nodes.children(item, Options.class).forEach(this::choices);
        if (item instanceof Predict predict) {
            given = predict.mark();
            mark = given.map(axis -> words.mark(predict, axis, moved));
            mark.ifPresent(getChildren()::add);
        }
    }

    /** The words before what can be answered: what comes after them leads to the answer. */
    private static List<Node> asked(Node item) {
        if (item instanceof NumberItem number) {
            return number.question();
        }
        List<Node> asked = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Options || child instanceof PredictionMark || child instanceof Feedback) {
                break;
            }
            asked.add(child);
        }
        return asked;
    }

    private void choices(Options all) {
        all.all().forEach(option -> options.add(new StageOption(option, options.size(), words)));
        getChildren().addAll(options);
    }

    /** In the order in which they are written. */
    List<StageOption> options() {
        return options;
    }

    /** The number that is asked for, where a picture shows the end of the run. */
    OptionalDouble truth(Snapshot there) {
        return given.map(axis -> words.truth(axis, there)).orElse(OptionalDouble.empty());
    }

    /** @param answered whether the right answer is out */
    void show(boolean answered, OptionalDouble guess, OptionalDouble truth) {
        options.forEach(option -> option.show(answered));
        mark.ifPresent(axis -> axis.show(guess, answered ? truth : OptionalDouble.empty()));
    }

    /** Smaller letters, no smaller than can be read. */
    void dense(boolean dense) {
        pseudoClassStateChanged(DENSE, dense);
        applyCss();
    }
}
