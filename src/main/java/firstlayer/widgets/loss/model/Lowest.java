package firstlayer.widgets.loss.model;

import java.util.List;

/**
 * The lowest place of a loss, where there is a formula for it.
 *
 * @param known whether w and b are it
 * @param says  why it is not known, or what else there is to say; may be empty where it is known
 */
public record Lowest(boolean known, double w, double b, String says) {

    private static final String VALLEYS = "through a sigmoid this price may have several valleys: walk down to one";
    private static final String FOR_EVER = "the loss falls for ever: all the points are of one class";
    private static final String ONE_X = "all the points have the same x, so many lines are equally good";
    private static final String PARTED = "the loss falls for ever: one place of x parts the classes";
    private static final String AFAR = "too far away to be seen";
    /** A slope or weight beyond this is out of every picture. */
    private static final double FAR = 1e6;

    public static Lowest of(Objective objective) {
        List<Example> used = objective.used();
        LossFunction function = objective.function();
        boolean squared = function == LossFunction.MSE || function == LossFunction.HALF_MSE;
        boolean constant = objective.task() == Task.CONSTANT;
        if (objective.isClasses()) {
            boolean surprise = function == LossFunction.CROSS_ENTROPY;
            if (constant) {
                return squared || surprise ? logOdds(mean(used)) : none(VALLEYS);
            }
            return surprise ? logistic(objective) : none(VALLEYS);
        }
        return switch (function) {
            case MSE, HALF_MSE -> constant ? at(0, mean(used), "the mean") : leastSquares(objective, used);
            case MAE -> constant ? median(used) : leastAbsolute(objective);
            default ->
                constant ? at(0, huberLevel(objective, 0), "where the cut errors cancel") : leastHuber(objective);
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
        double steepest = 0;
        for (Example one : objective.used()) {
            for (Example other : objective.used()) {
                if (one.x() < other.x()) {
                    double w = (other.target() - one.target()) / (other.x() - one.x());
                    double b = one.target() - w * one.x();
                    steepest = Math.max(steepest, Math.abs(w));
                    if (!best.known || objective.value(w, b) < objective.value(best.w, best.b)) {
                        best = at(w, b, "through two of the points");
                    }
                }
            }
        }
        return objective.penalty() == 0 ? best : penalised(objective, steepest);
    }

    // With each w goes the median of y − wx; what is left is a loss over w with one valley, between the steepest lines.
    private static Lowest penalised(Objective objective, double steepest) {
        double w = ConvexMinimum.between(at -> objective.value(at, middle(objective, at)), -steepest, steepest);
        return at(w, middle(objective, w), "by narrowing w down");
    }

    private static double middle(Objective objective, double w) {
        return median(objective.used().stream()
                        .map(e -> new Example(e.number(), 0, e.y(), e.target() - w * e.x(), false))
                        .toList())
                .b;
    }

    private static double huberLevel(Objective objective, double w) {
        double[] ys = objective.used().stream()
                .mapToDouble(e -> e.target() - w * e.x())
                .toArray();
        return ConvexMinimum.huberLevel(ys, objective.delta());
    }

    // With each w goes its best b; the slope that is left in w never falls, so its zero can be closed in.
    private static Lowest leastHuber(Objective objective) {
        if (objective.penalty() == 0
                && objective.used().stream().mapToDouble(Example::x).distinct().count() == 1) {
            return none(ONE_X);
        }
        double w = ConvexMinimum.crossing(at -> objective.slope1(at, huberLevel(objective, at)), -FAR, FAR);
        return at(w, huberLevel(objective, w), "by closing in on slope 0");
    }

    private static Lowest logistic(Objective objective) {
        List<Example> used = objective.used();
        boolean someOne = used.stream().anyMatch(e -> e.target() > 0);
        boolean someZero = used.stream().anyMatch(e -> e.target() < 1);
        if (!someOne || !someZero) {
            return none(FOR_EVER);
        }
        if (objective.penalty() == 0) {
            if (used.stream().mapToDouble(Example::x).distinct().count() == 1) {
                return none(ONE_X);
            }
            if (isParted(used, 1) || isParted(used, -1)) {
                return none(PARTED);
            }
        }
        double[] weights = ConvexMinimum.newton(objective);
        return Math.abs(weights[0]) + Math.abs(weights[1]) < FAR
                ? at(weights[0], weights[1], "by Newton's method")
                : none(AFAR);
    }

    // Whoever is at least partly of class 1 stands to the right of whoever is at least partly of class 0, or at the
    // same place.
    private static boolean isParted(List<Example> used, int sign) {
        double zeros = used.stream()
                .filter(e -> e.target() < 1)
                .mapToDouble(e -> sign * e.x())
                .max()
                .orElseThrow();
        return used.stream().filter(e -> e.target() > 0).allMatch(e -> sign * e.x() >= zeros);
    }
}
