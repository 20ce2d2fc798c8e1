package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossParameters.*;

import firstlayer.param.Values;
import java.util.List;

/** What a model and a price bring with them when a reader chooses one, so that what is on the screen always fits together. */
final class LossChoices {

    /** Points of both classes that no line separates. */
    private static final String BOTH_CLASSES = "x=-2;-1;0;1;2&y=0;1;0;1;1&held=";

    private LossChoices() {}

    static Values settled(Values before, Values after) {
        if (after.get(TASK) != before.get(TASK)) {
            return after.get(TASK) == Task.CLASSIFIER ? classes(after) : numbers(after);
        }
        boolean toLogits =
                after.get(FUNCTION) == LossFunction.CROSS_ENTROPY && before.get(FUNCTION) != after.get(FUNCTION);
        if (!toLogits) {
            return after;
        }
        return withClasses(after.get(TASK) == Task.LINE ? after.with(TASK, Task.CLASSIFIER) : after);
    }

    private static Values classes(Values after) {
        return withClasses(after.with(FUNCTION, LossFunction.CROSS_ENTROPY));
    }

    private static Values withClasses(Values after) {
        List<Double> y = after.get(Y);
        boolean both = y.contains(0.0) && y.contains(1.0) && y.stream().allMatch(each -> each >= 0 && each <= 1);
        return both ? after : after.with(BOTH_CLASSES);
    }

    /** The price and the points the classes brought go with them. */
    private static Values numbers(Values after) {
        Values priced =
                after.get(FUNCTION) == LossFunction.CROSS_ENTROPY ? after.with(FUNCTION, LossFunction.MSE) : after;
        boolean brought = priced.equals(priced.with(BOTH_CLASSES));
        return brought ? priced.without(X).without(Y).without(HELD) : priced;
    }
}
