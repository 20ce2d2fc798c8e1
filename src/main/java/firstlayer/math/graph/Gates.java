package firstlayer.math.graph;

/** Every operation's value v = f(a, b) and, beside it, its local slopes ∂v/∂a and ∂v/∂b. */
final class Gates {

    private Gates() {}

    /**
     * Evaluates nodes first … end − 1 in order, from values that are already there. At a kink: relu and abs have slope 0 at
     * 0; equal inputs of max and min share the slope, ½ each. Nothing is thrown and nothing allocated: what is undefined is
     * not a number, and so is every slope of a whole sweep to or from a value that is infinite or not a number.
     */
    static void forward(Tape tape, int first, int end) {
        byte[] codes = tape.codes;
        int[] left = tape.left;
        int[] right = tape.right;
        double[] values = tape.values;
        double[] leftSlopes = tape.leftSlopes;
        double[] rightSlopes = tape.rightSlopes;
        double spoilt = 0; // becomes not a number at the first value that is infinite or none
        for (int i = first; i < end; i++) {
            if (left[i] < 0) {
                spoilt += 0 * values[i];
                continue;
            }
            double a = values[left[i]];
            double b = right[i] < 0 ? 0 : values[right[i]];
            double v;
            double da;
            double db = 0;
            switch (Op.of(codes[i])) {
                case ADD -> {
                    v = a + b;
                    da = 1;
                    db = 1;
                }
                case SUBTRACT -> {
                    v = a - b;
                    da = 1;
                    db = -1;
                }
                case MULTIPLY -> {
                    v = a * b;
                    da = b;
                    db = a;
                }
                case DIVIDE -> {
                    v = a / b;
                    da = 1 / b;
                    db = -v / b;
                }
                case POWER -> {
                    v = Math.pow(a, b);
                    da = powerSlope(a, b);
                    db = tape.constant[right[i]] ? 0 : exponentSlope(a, b, v);
                }
                case NEGATE -> {
                    v = -a;
                    da = -1;
                }
                case EXP -> {
                    v = Math.exp(a);
                    da = v;
                }
                case LOG -> {
                    v = Math.log(a);
                    da = 1 / a;
                }
                case SQRT -> {
                    v = Math.sqrt(a);
                    da = 0.5 / v;
                }
                case SIN -> {
                    v = Math.sin(a);
                    da = Math.cos(a);
                }
                case COS -> {
                    v = Math.cos(a);
                    da = -Math.sin(a);
                }
                case TAN -> {
                    v = Math.tan(a);
                    da = 1 + v * v;
                }
                case TANH -> {
                    double e = Math.exp(-2 * Math.abs(a));
                    v = Math.tanh(a);
                    da = 4 * e / ((1 + e) * (1 + e)); // 1 − v², which would lose every digit where tanh is flat
                }
                case SIGMOID -> {
                    double e = Math.exp(-Math.abs(a)); // never overflows: 1/(1 + e^−a), or the same times e^a
                    v = (a >= 0 ? 1 : e) / (1 + e);
                    da = e / ((1 + e) * (1 + e));
                }
                case RELU -> {
                    v = Math.max(0, a);
                    da = a > 0 ? 1 : 0;
                }
                case ABS -> {
                    v = Math.abs(a);
                    da = a > 0 ? 1 : a < 0 ? -1 : 0;
                }
                case MAX -> {
                    v = Math.max(a, b);
                    da = share(a, b);
                    db = 1 - da;
                }
                case MIN -> {
                    v = Math.min(a, b);
                    da = share(b, a);
                    db = 1 - da;
                }
                default -> throw new IllegalStateException(Op.of(codes[i]) + " has no inputs");
            }
            values[i] = v;
            leftSlopes[i] = da;
            rightSlopes[i] = db;
            spoilt += 0 * v;
        }
        if (spoilt != 0) {
            blankSlopes(tape, first, end);
        }
    }

    /** Takes the slopes away between which a value is missing. */
    private static void blankSlopes(Tape tape, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tape.left[i] >= 0 && !(isFinite(tape, i) && isFinite(tape, tape.left[i]))) {
                tape.leftSlopes[i] = Double.NaN;
            }
            if (tape.right[i] >= 0 && !(isFinite(tape, i) && isFinite(tape, tape.right[i]))) {
                tape.rightSlopes[i] = Double.NaN;
            }
        }
    }

    private static boolean isFinite(Tape tape, int node) {
        return Double.isFinite(tape.values[node]);
    }

    /** ∂(x^y)/∂x = y·x^(y − 1), also for negative x; x^0 is flat everywhere. */
    private static double powerSlope(double x, double y) {
        return y == 0 ? 0 : y * Math.pow(x, y - 1);
    }

    /** ∂(x^y)/∂y = x^y·ln x; 0^y is flat for positive y; a negative base has no slope in y. */
    private static double exponentSlope(double x, double y, double power) {
        return x == 0 && y > 0 ? 0 : power * Math.log(x);
    }

    /** The first input's share of the slope of max: 1, 0, or ½ for a tie. */
    private static double share(double a, double b) {
        return a == b ? 0.5 : a > b ? 1 : 0;
    }
}
