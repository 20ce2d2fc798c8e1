package firstlayer.widgets.loss.model;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Lowest places of losses that have one valley and no formula. */
final class ConvexMinimum {

    private static final int HALVINGS = 200;
    /** Two thirds each time: a share of 1e-17 is left. */
    private static final int THIRDS = 100;

    private static final int NEWTON_STEPS = 100;

    private ConvexMinimum() {}

    /**
     * The level c that makes Σ huber(c − y) smallest, exactly: its slope Σ max(−δ, min(δ, c − y)) is made of straight pieces that
     * meet at y ± δ. The middle where there are many.
     */
    static double huberLevel(double[] ys, double delta) {
        double[] corners = new double[2 * ys.length];
        for (int i = 0; i < ys.length; i++) {
            corners[2 * i] = ys[i] - delta;
            corners[2 * i + 1] = ys[i] + delta;
        }
        Arrays.sort(corners);
        return (edge(corners, ys, delta, false) + edge(corners, ys, delta, true)) / 2;
    }

    /** The first place where the slope is no longer below 0, or the last where it is not yet above. */
    private static double edge(double[] corners, double[] ys, double delta, boolean last) {
        for (int i = 1; i < corners.length; i++) {
            double high = slope(ys, delta, corners[i]);
            if (last ? high > 0 : high >= 0) {
                double low = slope(ys, delta, corners[i - 1]);
                double share = high == low ? 0 : -low / (high - low);
                return corners[i - 1] + Math.max(0, Math.min(1, share)) * (corners[i] - corners[i - 1]);
            }
        }
        return corners[corners.length - 1];
    }

    private static double slope(double[] ys, double delta, double c) {
        double sum = 0;
        for (double y : ys) {
            sum += Math.max(-delta, Math.min(delta, c - y));
        }
        return Math.abs(sum) < 1e-12 * delta * ys.length ? 0 : sum;
    }

    /** Where a slope that never falls passes 0 between two places. */
    static double crossing(DoubleUnaryOperator slope, double low, double high) {
        double below = low;
        double above = high;
        for (int i = 0; i < HALVINGS && below < above; i++) {
            double middle = below + (above - below) / 2;
            if (middle == below || middle == above) {
                break;
            }
            double at = slope.applyAsDouble(middle);
            if (at == 0) {
                return middle;
            }
            if (at < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below + (above - below) / 2;
    }

    /** Where a function with one valley is lowest between two places, by thirds. */
    static double between(DoubleUnaryOperator value, double low, double high) {
        double left = low;
        double right = high;
        for (int i = 0; i < THIRDS; i++) {
            double third = (right - left) / 3;
            if (value.applyAsDouble(left + third) <= value.applyAsDouble(right - third)) {
                right -= third;
            } else {
                left += third;
            }
        }
        return left + (right - left) / 2;
    }

    /** (w, b) by Newton's method from 0, each step halved until the loss falls; for a smooth loss with one valley. */
    static double[] newton(Objective objective) {
        double w = 0;
        double b = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double g = objective.slope1(w, b);
            double h = objective.slope2(w, b);
            double[] move = newtonMove(objective, w, b, g, h);
            double share = 1;
            double now = objective.value(w, b);
            while (share > 1e-12 && !(objective.value(w + share * move[0], b + share * move[1]) < now)) {
                share /= 2;
            }
            if (share <= 1e-12) {
                break;
            }
            w += share * move[0];
            b += share * move[1];
        }
        return new double[] {w, b};
    }

    /** −H⁻¹g of cross-entropy: H = r·Σ p(1 − p)·(x, 1)(x, 1)ᵀ and λ at w. */
    private static double[] newtonMove(Objective objective, double w, double b, double g, double h) {
        double ww = objective.penalty();
        double wb = 0;
        double bb = 0;
        for (Example example : objective.used()) {
            double p = objective.output(w * example.x() + b);
            double curve = p * (1 - p) / objective.share();
            ww += curve * example.x() * example.x();
            wb += curve * example.x();
            bb += curve;
        }
        double determinant = ww * bb - wb * wb;
        return determinant > 0
                ? new double[] {-(bb * g - wb * h) / determinant, -(ww * h - wb * g) / determinant}
                : new double[] {-g, -h};
    }
}
