package firstlayer.widgets.loss.model;

import firstlayer.math.LeastSquares;
import firstlayer.math.Penalty;
import firstlayer.param.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The polynomial c₀ + c₁x + … of one degree that makes (1/n)·Σ (ŷ − y)² + ½λ·Σc² smallest over the points it is fitted to; c₀
 * pays no penalty. Where many do, it is the one with the smallest weights.
 *
 * @param weights c₀, c₁, …
 * @param rank    how many of the weights the points and the penalty determine
 */
public record PolynomialFit(List<Double> weights, int rank) {

    public PolynomialFit {
        weights = List.copyOf(weights);
    }

    /** n·L = ‖Xc − y‖² + Σ (√(nλ/2)·c)², which is one least-squares problem with a row more for each weight that pays. */
    static PolynomialFit of(List<Sampled> points, int degree, double strength) {
        List<double[]> rows = new ArrayList<>();
        double[] heights = new double[points.size() + (strength > 0 ? degree : 0)];
        for (Sampled point : points) {
            heights[rows.size()] = point.y();
            rows.add(powers(point.x(), degree));
        }
        for (int k = 1; k <= degree && strength > 0; k++) {
            double[] row = new double[degree + 1];
            row[k] = Math.sqrt(points.size() * strength / 2);
            rows.add(row);
        }
        LeastSquares.Solution solution = LeastSquares.solve(rows.toArray(double[][]::new), heights);
        return new PolynomialFit(Arrays.stream(solution.x()).boxed().toList(), solution.rank());
    }

    private static double[] powers(double x, int degree) {
        double[] powers = new double[degree + 1];
        powers[0] = 1;
        for (int k = 1; k <= degree; k++) {
            powers[k] = powers[k - 1] * x;
        }
        return powers;
    }

    public int degree() {
        return weights.size() - 1;
    }

    /** Whether the points leave some of the weights open. */
    public boolean isOpen() {
        return rank < weights.size();
    }

    /** ŷ, by Horner's rule. */
    public double at(double x) {
        double sum = 0;
        for (int k = degree(); k >= 0; k--) {
            sum = sum * x + weights.get(k);
        }
        return sum;
    }

    /** (ŷ − y)²; 0 where the two cannot be told apart in doubles. */
    public double term(Sampled point) {
        double size = Math.abs(point.y());
        double power = 1;
        for (double weight : weights) {
            size = Math.max(size, Math.abs(weight * power));
            power *= point.x();
        }
        double miss = Numbers.settled(at(point.x()) - point.y(), size);
        return miss * miss;
    }

    /** The mean of the squared errors, without ½ and without the penalty. */
    public double mean(List<Sampled> points) {
        return points.stream().mapToDouble(this::term).sum() / points.size();
    }

    double penalty(double strength) {
        return new Penalty(strength)
                .value(weights.stream().skip(1).mapToDouble(Double::doubleValue).toArray());
    }

    /** What is open, in words; empty where nothing is. */
    public String open(int points) {
        return isOpen()
                ? String.format(
                        Locale.ROOT,
                        "%d weights and %d %s: many curves fit equally well, and this is the one with the smallest weights",
                        weights.size(),
                        points,
                        points == 1 ? "point" : "points")
                : "";
    }
}
