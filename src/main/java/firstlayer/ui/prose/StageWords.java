package firstlayer.ui.prose;

import firstlayer.lecture.Sentence;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Numbers;
import firstlayer.study.Subject;
import firstlayer.ui.Snapshot;
import firstlayer.ui.Stills;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;

/** Words of a note as a stage shows them: looked at, with the numbers of the moment, and nothing in them to click. */
public final class StageWords {

    private static final LinkHandlers NOWHERE =
            new LinkHandlers(web -> {}, go -> {}, note -> {}, note -> Optional.empty(), said -> {});

    private final LiveNumbers numbers;
    private final RenderContext context;

    /** @param session the picture beside the note; empty where it has none */
    public StageWords(Optional<WidgetSession<?>> session, Typesetter typesetter, Stills stills) {
        this.numbers = LiveNumbers.forShow(session);
        Answers answers = new Answers();
        PageStudy study = new PageStudy(answers.unrecorded(), Subject.NONE);
        OwnRuns runs = new OwnRuns(study, Optional.empty());
        this.context = RenderContext.of(numbers, typesetter, NOWHERE, answers, study, runs, Optional.empty(), stills);
    }

    /**
     * One sentence as a paragraph.
     *
     * @param whole whether nothing of it was left out; otherwise it ends in three dots
     */
    public Region sentence(Sentence sentence, boolean whole) {
        Passage passage = new Passage(false);
        passage.getStyleClass().add("paragraph");
        InlineRenderer.fill(passage, sentence, context);
        if (!whole) {
            javafx.scene.text.Text dots = new javafx.scene.text.Text(" …");
            dots.getStyleClass().add("words");
            passage.add(dots);
        }
        return passage;
    }

    /** Some blocks below each other. */
    public Region blocks(List<Node> blocks) {
        return blocks(blocks, context);
    }

    /** Some blocks with the numbers of one setting, whatever the picture shows. */
    public Region blocks(List<Node> blocks, Snapshot at) {
        return blocks(blocks, context.showing(numbers.at(at)));
    }

    private static Region blocks(List<Node> blocks, RenderContext context) {
        VBox column = new VBox();
        column.getStyleClass().add("blocks");
        blocks.forEach(block -> BlockRenderer.add(column, block, context));
        return column;
    }

    /** The axis of a prediction's number. */
    public StageMark mark(Predict predict, PredictionMark given, DoubleConsumer moved) {
        return new StageMark(
                MarkRange.of(predict, given, numbers.session()),
                numbers.now(given.readout()).label(),
                number -> format(given, number),
                moved);
    }

    private String format(PredictionMark given, double number) {
        return numbers.session().stream()
                .flatMap(session -> session.widget().readouts().stream())
                .filter(readout -> readout.covers(given.readout()))
                .map(readout -> readout.format().text(number))
                .findFirst()
                .orElseGet(() -> Numbers.significant(number, 4));
    }

    /** The number a prediction asks for, where the picture stands at the end of its run. */
    public OptionalDouble truth(PredictionMark given, Snapshot there) {
        return MarkRange.number(there, given.readout());
    }

    /** The words of a part of the note in one line, with the numbers of the moment. */
    public String aloud(Node part) {
        return numbers.aloud(part);
    }

    /** Whether every formula below a node shows the numbers of the moment: for pictures. */
    public static boolean isSettled(Parent words) {
        return Prose.under(words, FormulaBox.class).stream().allMatch(FormulaBox::isSettled);
    }

    /** Stops following the picture. */
    public void close() {
        numbers.close();
        context.study().close();
    }
}
