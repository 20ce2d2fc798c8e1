package firstlayer.widgets.loss.model;

import java.util.List;

/**
 * The lowest place of a loss, where there is a formula for it.
 *
 * @param known whether w and b are it
 * @param says  why it is not known, or what else there is to say; may be empty where it is known
 */
public record Lowest(boolean known, double w, double b, String says) {

    private static final String NO_FORMULA = "there is no formula for it: walk down to it";
    private static final String FOR_EVER = "the loss falls for ever: all the points are of one class";
    private static final String ONE_X = "all the points have the same x, so many lines are equally good";

    public static Lowest of(Objective objective) {
        List<Example> used = objective.used();
        boolean squared = objective.function() == LossFunction.MSE || objective.function() == LossFunction.HALF_MSE;
        if (objective.isClasses()) {
            boolean byMean = objective.task() == Task.CONSTANT
                    && (squared || objective.function() == LossFunction.CROSS_ENTROPY);
            return byMean ? logOdds(mean(used)) : none(NO_FORMULA);
        }
        boolean constant = objective.task() == Task.CONSTANT;
        return switch (objective.function()) {
            case MSE, HALF_MSE -> constant ? at(0, mean(used), "the mean") : leastSquares(objective, used);
            case MAE ->
                constant ? median(used) : objective.penalty() == 0 ? leastAbsolute(objective) : none(NO_FORMULA);
            default -> none(NO_FORMULA);
        };
    }

    private static Lowest at(double w, double b, String says) {
        return new Lowest(true, w, b, says);
    }

    private static Lowest none(String reason) {
        return new Lowest(false, 0, 0, reason);
    }

    private static double mean(List<Example> used) {
        return used.stream().mapToDouble(Example::target).sum() / used.size();
    }

    // Both squared error and cross-entropy want p to be the share of ones.
    private static Lowest logOdds(double share) {
        return share == 0 || share == 1
                ? none(FOR_EVER)
                : at(0, Math.log(share / (1 - share)), "p is the share of ones");
    }

    private static Lowest median(List<Example> used) {
        double[] sorted = used.stream().mapToDouble(Example::target).sorted().toArray();
        double low = sorted[(sorted.length - 1) / 2];
        double high = sorted[sorted.length / 2];
        return at(0, (low + high) / 2, low == high ? "the median" : "a median, like all between the middle two");
    }

    // Σ(x − x̄)(y − ȳ) / (Σ(x − x̄)² + λ·share/k), k = 2 where the price has no ½: the penalty pulls w towards 0.
    private static Lowest leastSquares(Objective objective, List<Example> used) {
        double meanX = used.stream().mapToDouble(Example::x).sum() / used.size();
        double meanY = mean(used);
        double spread = used.stream()
                .mapToDouble(e -> (e.x() - meanX) * (e.x() - meanX))
                .sum();
        double together = used.stream()
                .mapToDouble(e -> (e.x() - meanX) * (e.target() - meanY))
                .sum();
        double factor = objective.function() == LossFunction.MSE ? 2 : 1;
        double below = spread + objective.penalty() * objective.share() / factor;
        if (below == 0) {
            return none(ONE_X);
        }
        double w = together / below;
        return at(w, meanY - w * meanX, "least squares");
    }

    // Some best line by absolute error goes through two of the points (Bloomfield and Steiger 1983), and there are few.
    private static Lowest leastAbsolute(Objective objective) {
        Lowest best = none(ONE_X);
        for (Example one : objective.used()) {
            for (Example other : objective.used()) {
                if (one.x() < other.x()) {
                    double w = (other.target() - one.target()) / (other.x() - one.x());
                    double b = one.target() - w * one.x();
                    if (!best.known || objective.value(w, b) < objective.value(best.w, best.b)) {
                        best = at(w, b, "through two of the points");
                    }
                }
            }
        }
        return best;
    }
}
