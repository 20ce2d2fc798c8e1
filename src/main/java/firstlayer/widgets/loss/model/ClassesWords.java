package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a model of classes says in sentences, each made from what was computed. */
public final class ClassesWords {

    private ClassesWords() {}

    static String describe(Classification state) {
        ClassPoint point = state.looked();
        return String.format(
                Locale.ROOT,
                "The mean of −log p is %s%s, and %d of %d points are right. Point %d of class %d gets p = %s of its class"
                        + " and costs %s.%s",
                brief(state.loss() - state.penalty()),
                state.strength() > 0 ? ", with the penalty " + brief(state.loss()) : "",
                state.correct(),
                state.points().size(),
                state.chosen(),
                point.label(),
                brief(state.right(point)),
                brief(state.term(point)),
                missing(state));
    }

    /** Classes without points, and what becomes of a single one; empty where each has some. */
    public static String missing(Classification state) {
        List<Integer> empty = IntStream.rangeClosed(1, state.classes())
                .filter(label -> state.count(label) == 0)
                .boxed()
                .toList();
        if (empty.isEmpty()) {
            return "";
        }
        if (empty.size() == state.classes() - 1) {
            String end = state.strength() > 0 ? "its bias grows for ever" : "the loss falls for ever, towards 0";
            return String.format(
                    Locale.ROOT,
                    " All points are of one class, %d: %s.",
                    state.looked().label(),
                    end);
        }
        return String.format(
                Locale.ROOT,
                " No point is of class %s.",
                empty.stream().map(String::valueOf).collect(Collectors.joining(" or ")));
    }
}
