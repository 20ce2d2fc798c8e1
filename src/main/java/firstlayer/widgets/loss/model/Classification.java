package firstlayer.widgets.loss.model;

import firstlayer.math.Penalty;
import firstlayer.math.Softmax;
import firstlayer.math.SoftmaxRegression;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear softmax model on its points, after some steps of descent: logits zₖ = wₖ·x + bₖ, p = softmax(z/T). It is learned at
 * T = 1; T only divides the logits it ends with.
 *
 * @param points      in their order
 * @param chosen      number of the point that is looked at, from 1
 * @param rows        w₁, w₂ and b of each class in turn, now
 * @param temperature T
 * @param strength    λ of the penalty ½λΣw²
 * @param curve       loss and accuracy on the way, the start first, now last
 */
public record Classification(
        List<ClassPoint> points,
        int chosen,
        List<Double> rows,
        double temperature,
        double strength,
        List<Moment> curve) {

    /** Loss, at T and with the penalty, and accuracy after some steps. */
    public record Moment(int step, double loss, double accuracy) {}

    public Classification {
        points = List.copyOf(points);
        rows = List.copyOf(rows);
        curve = List.copyOf(curve);
    }

    public int classes() {
        return rows.size() / ClassesParameters.ROW;
    }

    /** One of w₁, w₂ and b (0, 1, 2) of a class counted from 1. */
    public double row(int label, int part) {
        return rows.get((label - 1) * ClassesParameters.ROW + part);
    }

    public ClassPoint looked() {
        return points.get(chosen - 1);
    }

    /** z, one for each class. */
    public double[] logits(ClassPoint point) {
        double[] logits = new double[classes()];
        SoftmaxRegression.logits(rows.stream().mapToDouble(Double::doubleValue).toArray(), point.inputs(), logits);
        return logits;
    }

    private double[] cooled(ClassPoint point) {
        double[] logits = logits(point);
        for (int k = 0; k < logits.length; k++) {
            logits[k] /= temperature;
        }
        return logits;
    }

    /** softmax(z/T). */
    public double[] probabilities(ClassPoint point) {
        double[] p = cooled(point);
        Softmax.probabilities(p, p);
        return p;
    }

    /** p of the right class. */
    public double right(ClassPoint point) {
        return probabilities(point)[point.label() - 1];
    }

    /** −log p of the right class. */
    public double term(ClassPoint point) {
        double[] logs = cooled(point);
        Softmax.logs(logs, logs);
        return Math.abs(logs[point.label() - 1]);
    }

    /** The class with the largest logit; among equal ones the lowest number. */
    public int said(ClassPoint point) {
        return SoftmaxRegression.largest(logits(point)) + 1;
    }

    public double[] terms() {
        return points.stream().mapToDouble(this::term).toArray();
    }

    public double penalty() {
        return new Penalty(strength)
                .value(IntStream.range(0, rows.size())
                        .filter(i -> i % ClassesParameters.ROW != ClassesParameters.ROW - 1)
                        .mapToDouble(rows::get)
                        .toArray());
    }

    /** The mean of the prices, and the penalty. */
    public double loss() {
        return points.stream().mapToDouble(this::term).reduce(0, Double::sum) / points.size() + penalty();
    }

    public int correct() {
        return (int)
                points.stream().filter(point -> said(point) == point.label()).count();
    }

    public double accuracy() {
        return (double) correct() / points.size();
    }

    /** {@code counts[i][j]}: how many points of class i + 1 are said to be of class j + 1. */
    public int[][] confusion() {
        int[][] counts = new int[classes()][classes()];
        points.forEach(point -> counts[point.label() - 1][said(point) - 1]++);
        return counts;
    }

    /** How many points there are of a class counted from 1. */
    public long count(int label) {
        return points.stream().filter(point -> point.label() == label).count();
    }

    /** What a model pays that spreads its guess evenly: ln C. */
    public double guessing() {
        return Math.log(classes());
    }

    Moment moment(int step) {
        return new Moment(step, loss(), accuracy());
    }
}
