package firstlayer.math.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why a node has no value, no slope, or no gradient. */
final class Undefined {

    private Undefined() {}

    /** Nothing where value and slopes are numbers; a node behind an undefined one repeats that one's reason. */
    static Optional<String> at(Tape tape, int node) {
        if (!Double.isFinite(tape.value(node))) {
            return Optional.of(value(tape, origin(tape, node)));
        }
        return slope(tape, node);
    }

    /** Why the result has no gradient by a node although one was asked for. */
    static String gradient(Tape tape, int node) {
        boolean[] behind = new boolean[tape.size()];
        behind[node] = true;
        boolean[] used = new boolean[tape.size()];
        used[tape.result()] = true;
        for (int i = tape.result(); i > node; i--) {
            for (int input : inputs(tape, i)) {
                used[input] |= used[i];
            }
        }
        Optional<String> why = at(tape, node);
        for (int i = node + 1; i <= tape.result() && why.isEmpty(); i++) {
            for (int input : inputs(tape, i)) {
                behind[i] |= behind[input];
            }
            why = behind[i] && used[i] ? at(tape, i) : why;
        }
        return why.or(() -> at(tape, tape.result())).orElse("the gradient is too large");
    }

    private static int origin(Tape tape, int node) {
        int at = node;
        int culprit = culprit(tape, at);
        while (culprit >= 0) {
            at = culprit;
            culprit = culprit(tape, at);
        }
        return at;
    }

    private static int[] inputs(Tape tape, int node) {
        return IntStream.of(tape.left(node), tape.right(node))
                .filter(input -> input >= 0)
                .toArray();
    }

    /** The input that spoils the node, or −1. */
    private static int culprit(Tape tape, int node) {
        int left = tape.left(node);
        int right = tape.right(node);
        if (left >= 0 && !Double.isFinite(tape.value(left))) {
            return left;
        }
        return right >= 0 && !Double.isFinite(tape.value(right)) ? right : -1;
    }

    private static String value(Tape tape, int node) {
        double a = tape.left(node) < 0 ? 0 : tape.value(tape.left(node));
        double b = tape.right(node) < 0 ? 0 : tape.value(tape.right(node));
        return switch (tape.op(node)) {
            case LOG -> "log takes numbers above 0, got " + plain(a);
            case SQRT -> "sqrt takes numbers from 0, got " + plain(a);
            case DIVIDE -> b == 0 ? plain(a) + " / 0 has no value" : "the quotient is too large";
            case POWER -> {
                if (a == 0) {
                    yield "0^" + plain(b) + " divides by 0";
                }
                yield Double.isNaN(tape.value(node))
                        ? "(" + plain(a) + ")^" + plain(b) + ": a negative base takes whole exponents"
                        : "the power is too large";
            }
            case INPUT, NUMBER -> "the number is not finite";
            default -> tape.op(node).label() + " becomes too large";
        };
    }

    private static Optional<String> slope(Tape tape, int node) {
        for (int side = 0; side < tape.op(node).inputs(); side++) {
            int input = side == 0 ? tape.left(node) : tape.right(node);
            double slope = side == 0 ? tape.leftSlope(node) : tape.rightSlope(node);
            if (!tape.constant(input) && Double.isFinite(tape.value(input)) && !Double.isFinite(slope)) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "%s has no finite slope at %s",
                        tape.op(node).label(),
                        plain(tape.value(input))));
            }
        }
        return Optional.empty();
    }

    private static String plain(double number) {
        String text = number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number).replace(".0E", "e").replace('E', 'e');
        return text.replace('-', '−');
    }
}
