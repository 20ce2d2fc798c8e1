package firstlayer.note;

import firstlayer.note.exercise.Workings;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.note.node.Refused;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;

/** Each prediction must run something; one that does not becomes an ordinary quote, for it would never show its truth. */
final class Runs {

    private final NoteContext context;

    Runs(NoteContext context) {
        this.context = context;
    }

    void check(Document document) {
        for (Predict predict : Nodes.under(document, Predict.class)) {
            if (!runs(predict)) {
                Tree.take(predict, new BlockQuote());
            }
        }
    }

    private boolean runs(Predict predict) {
        List<ActionLink> links = predict.experiments();
        if (links.isEmpty()) {
            // A link that was refused has been told of already.
            if (Nodes.under(predict, Refused.class).isEmpty()) {
                context.problems()
                        .add(
                                predict,
                                "this prediction shows nothing",
                                "end it with a link such as [run](play:steps=20)");
            }
            return false;
        }
        return predict.mark().map(mark -> marks(mark, links)).orElse(true);
    }

    private boolean marks(PredictionMark mark, List<ActionLink> links) {
        if (links.size() > 1 || links.get(0).kind() != ActionLink.Kind.PLAY) {
            context.problems()
                    .add(mark, "a mark needs one experiment", "write one play: link under it, and no set: link");
            return false;
        }
        Values start = context.start().orElseThrow();
        Values after = links.get(0).values(start, start);
        if (!context.names().reads(context.widget().orElseThrow(), after, mark.readout())) {
            context.problems()
                    .add(
                            mark,
                            String.format(Locale.ROOT, "unknown readout {%s}", mark.readout()),
                            "a mark is dragged to where a readout will be");
            return false;
        }
        mark.axis().ifPresent(axis -> holdsTheAnswer(mark, axis, after));
        return true;
    }

    // What takes long is not worked out here: opening a folder does not wait for it.
    private void holdsTheAnswer(PredictionMark mark, PredictionMark.Axis axis, Values after) {
        Workings workings = context.names().workings(context.widget().orElseThrow());
        if (workings.isLong(after) || workings.objection(after).isPresent()) {
            return;
        }
        Double answer = workings.numbers(after, Set.of(mark.readout())).get(mark.readout());
        if (answer != null && !axis.holds(answer)) {
            context.problems()
                    .add(
                            mark,
                            String.format(
                                    Locale.ROOT,
                                    "the answer, %s, lies outside the axis from %s to %s",
                                    Numbers.significant(answer, 4),
                                    Numbers.plain(axis.from()),
                                    Numbers.plain(axis.to())),
                            "let from … to … hold it and what readers may expect instead");
        }
    }
}
