package firstlayer.lecture;

import firstlayer.lecture.Stop.Kind;
import firstlayer.note.Note;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Item;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.Section;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The stops of a note, in its order: the title, what it asks, what it plays, and its answer. */
public final class Stops {

    private final Values start;
    private final UnaryOperator<Values> atTimeZero;
    private final List<Stop> found = new ArrayList<>();

    private Stops(Values start, UnaryOperator<Values> atTimeZero) {
        this.start = start;
        this.atTimeZero = atTimeZero;
    }

    /**
     * @param start      the note's start values
     * @param atTimeZero the same run at its beginning
     */
    public static List<Stop> of(Note note, Values start, UnaryOperator<Values> atTimeZero) {
        Stops stops = new Stops(start, atTimeZero);
        stops.found.add(new Stop("title", Kind.TITLE, note.body(), List.of(Step.of(Phase.SHOWN, start))));
        stops.walk(note.body());
        note.section(Section.Kind.ANSWER).ifPresent(section -> stops.answer(note, section));
        return List.copyOf(stops.found);
    }

    private void walk(Node parent) {
        for (Node child : Nodes.children(parent, Node.class)) {
            if (child instanceof Predict predict) {
                predict(predict);
            } else if (child instanceof Item item) {
                found.add(new Stop(
                        item.id(),
                        Kind.QUESTION,
                        item,
                        List.of(Step.of(Phase.ASKED, start), Step.of(Phase.ANSWERED, start))));
            } else if (child instanceof ActionLink link && link.kind() == ActionLink.Kind.PLAY) {
                experiment(link);
            } else if (!(child instanceof Section section) || section.kind() == Section.Kind.CHECK) {
                walk(child);
            }
        }
    }

    private void predict(Predict predict) {
        Values run = predict.run().values(start, start);
        found.add(new Stop(
                predict.id(),
                Kind.PREDICTION,
                predict,
                List.of(Step.of(Phase.ASKED, start), Step.playing(Phase.RUN, run), Step.of(Phase.ANSWERED, run))));
    }

    private void experiment(ActionLink link) {
        Values run = link.values(start, start);
        Values before = atTimeZero.apply(run);
        List<Step> steps = before.equals(run)
                ? List.of(Step.of(Phase.RUN, run))
                : List.of(Step.of(Phase.SHOWN, before), Step.playing(Phase.RUN, run));
        found.add(new Stop(link.id(), Kind.EXPERIMENT, link, steps));
    }

    private void answer(Note note, Section section) {
        Optional<Section> rubric = note.section(Section.Kind.OWN_WORDS);
        int points = rubric.map(own -> Nodes.under(own, ListItem.class).size()).orElse(0);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Phase.ASKED, start));
        for (int point = 1; point <= Math.max(1, points); point++) {
            steps.add(new Step(Phase.ANSWERED, start, false, point));
        }
        found.add(new Stop("answer", Kind.ANSWER, rubric.orElse(section), steps));
    }
}
