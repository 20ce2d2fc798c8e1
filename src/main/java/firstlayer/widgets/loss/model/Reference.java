package firstlayer.widgets.loss.model;

/**
 * What plain guessing costs: the same answer for every point, whatever its x. A loss below it has learned something from x.
 *
 * @param loss  without a penalty
 * @param words what is guessed, and the name of the number: {@code a coin toss: ln 2}
 */
public record Reference(double loss, String words) {

    /** For the points that are not held out. */
    public static Reference of(Objective objective) {
        if (objective.isClasses()) {
            String words = switch (objective.function()) {
                case CROSS_ENTROPY -> "a coin toss: ln 2";
                case MSE -> "always ½: ¼";
                case HALF_MSE -> "always ½: ⅛";
                case MAE, HUBER -> "always ½";
            };
            return new Reference(objective.value(0, 0), words);
        }
        Objective level = new Objective(
                Task.CONSTANT, objective.function(), objective.delta(), objective.reduce(), 0, objective.examples());
        Lowest lowest = Lowest.of(level);
        String words = switch (objective.function()) {
            case MSE -> "guessing the mean: Var y";
            case HALF_MSE -> "guessing the mean: ½ Var y";
            case MAE -> "guessing the median";
            case HUBER, CROSS_ENTROPY -> "guessing the best level";
        };
        return new Reference(level.value(0, lowest.b()), words + many(objective));
    }

    private static String many(Objective objective) {
        return objective.reduce() == Reduce.SUM ? ", summed" : "";
    }
}
