package firstlayer.math.net;

import firstlayer.math.Activation;

/**
 * How far apart two examples stay when their sums pass an activation: ½E(φ(z₁) − φ(z₂))² for two sums that are jointly normal with
 * mean 0, variance q each and half mean squared difference d = ½E(z₁ − z₂)² = q·(1 − correlation).
 *
 * <p>The difference itself is averaged and never E φ(z₁)² − E φ(z₁)φ(z₂), which would lose a small spread beside a large
 * mean. Closed forms for the piecewise straight ones, from the angle θ between the examples, cos θ = 1 − d/q; for the others a sum
 * over z₁,₂ = √(q − d/2)·U ± √(d/2)·W on an even grid of the two normals, right to about 1e-8 for tanh and sigmoid while
 * √q ≤ 16, to 1e-3 where the slope bends sharply (ELU).
 *
 * @see <a href="https://papers.nips.cc/paper/2009/hash/5751ec3e9a4feab575962e78e006250d-Abstract.html">Cho and Saul 2009, for
 *     step and ReLU</a>
 */
final class Spread {

    // Beyond, the density is below 1e-15.
    private static final double END = 8.5;
    private static final double WIDEST = 1.0 / 4;
    private static final double FINEST = 1.0 / 32;
    private static final double NEAR = 1e-10;
    // Seen from so far away, what is smooth or bent near 0 is ReLU to all digits of the sum.
    private static final double FAR = 1e8;

    private Spread() {}

    /**
     * √ of ½E(φ(z₁) − φ(z₂))², also where the squares would leave the range of a double.
     *
     * @param sums  √q, at least 0
     * @param apart √d, 0…√(2q)
     */
    static double deviation(Activation activation, double sums, double apart) {
        double unit = Theory.unit(activation, sums);
        double q = sums / unit;
        double d = apart / unit;
        boolean isRelu = sums > FAR && (activation == Activation.ELU || activation == Activation.GELU);
        return unit * Math.sqrt(squared(isRelu ? Activation.RELU : activation, q * q, d * d, unit));
    }

    /**
     * ½E(φ(z₁) − φ(z₂))².
     *
     * @param q variance of the sums, at least 0
     * @param d half their mean squared difference, 0…2q
     */
    static double squared(Activation activation, double q, double d) {
        return squared(activation, q, d, 1);
    }

    // Sums and outputs are measured in the unit.
    private static double squared(Activation activation, double q, double d, double unit) {
        if (!(q > 0 && d > 0)) {
            return 0;
        }
        return switch (activation) {
            case IDENTITY -> d;
            case STEP -> angle(q, d) / (2 * Math.PI);
            case RELU -> relu(q, d);
            case LEAKY_RELU -> {
                double leak = Activation.LEAKY_RELU.slope(-1);
                yield (1 - leak) * (1 - leak) * relu(q, d) + leak * d;
            }
            default ->
                d < NEAR * q
                        ? d * meanSquaredSlope(activation, unit * Math.sqrt(q))
                        : onGrid(activation, unit * Math.sqrt(Math.max(0, q - d / 2)), unit * Math.sqrt(d / 2), unit);
        };
    }

    /** E φ′(s·Z)²: what is left of d where the two are so close that φ is straight between them. */
    private static double meanSquaredSlope(Activation activation, double s) {
        return NormalMean.of(z -> activation.slope(s * z) * activation.slope(s * z));
    }

    /** d/2 − q·(sin θ − θ·cos θ)/(2π). */
    private static double relu(double q, double d) {
        double angle = angle(q, d);
        return d / 2 - q * (Math.sin(angle) - angle * Math.cos(angle)) / (2 * Math.PI);
    }

    /** θ = 2·arcsin √(d/2q), which keeps its digits where cos θ is near 1. */
    private static double angle(double q, double d) {
        return 2 * Math.asin(Math.sqrt(Math.min(1, d / (2 * q))));
    }

    private static double onGrid(Activation activation, double common, double apart, double unit) {
        boolean isKinked = activation == Activation.ELU;
        double widest = isKinked ? WIDEST / 4 : WIDEST;
        double alongCommon = step(common, widest);
        double alongApart = step(apart, widest);
        int last = (int) (END / alongCommon);
        double sum = 0;
        for (int i = -last; i <= last; i++) {
            double middle = common * i * alongCommon;
            double squares = 0;
            // W and −W give the same square, W = 0 gives none.
            for (int j = 1; j * alongApart <= END; j++) {
                double off = apart * j * alongApart;
                double difference = (activation.value(middle + off) - activation.value(middle - off)) / unit;
                squares += density(j * alongApart) * difference * difference;
            }
            sum += density(i * alongCommon) * squares;
        }
        return sum * alongCommon * alongApart;
    }

    // Half of what the activation needs to turn: tanh z has its nearest pole at iπ/2.
    private static double step(double scale, double widest) {
        return Math.max(FINEST, Math.min(widest, 0.5 / scale));
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
