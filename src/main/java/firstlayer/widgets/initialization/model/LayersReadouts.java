package firstlayer.widgets.initialization.model;

import firstlayer.math.net.LayerState;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What layers tell in numbers and words. */
public final class LayersReadouts {

    static final List<Readout<Stack>> ALL = List.of(
            Readout.one("weight-variance", "n·Var(w)", Role.WEIGHT, Format.THREE_DIGITS, Stack::weightVariance),
            layers(
                    "forward-rms.n",
                    "RMS of outputs, layer",
                    Role.OUTPUT,
                    layer -> layer.activations().rms()),
            layers(
                    "backward-rms.n",
                    "RMS of gradients, layer",
                    Role.GRADIENT,
                    layer -> layer.gradients().rms()),
            layers(
                    "weight-gradient-rms.n",
                    "RMS of weight gradients, layer",
                    Role.GRADIENT,
                    LayerState::weightGradient),
            Readout.some("first-loss", "loss at the start", Role.LOSS, Format.FOUR_DIGITS, LayersReadouts::loss),
            Readout.each(
                    "forward-spread.n",
                    "spread between examples, layer",
                    Role.OUTPUT,
                    Format.THREE_DIGITS,
                    LayersReadouts::spread),
            layers(
                    "forward-std.n",
                    "deviation of outputs, layer",
                    Role.OUTPUT,
                    layer -> layer.activations().deviation()),
            Readout.each("saturated.n", "stuck share, layer", Role.OUTPUT, Format.PERCENT, LayersReadouts::saturated),
            Readout.counted(
                    "zero.n",
                    "share at exactly 0, layer",
                    Role.OUTPUT,
                    Format.PERCENT,
                    stack -> numbers(stack, LayerState::zero)),
            Readout.one(
                    "clones",
                    "largest difference between neurons",
                    Role.WEIGHT,
                    Format.THREE_DIGITS,
                    stack -> stack.propagation().largestDifference()));

    private LayersReadouts() {}

    private static Readout<Stack> layers(String id, String label, Role role, ToDoubleFunction<LayerState> number) {
        return Readout.counted(id, label, role, Format.THREE_DIGITS, stack -> numbers(stack, number));
    }

    private static double[] numbers(Stack stack, ToDoubleFunction<LayerState> number) {
        return stack.layers().stream().mapToDouble(number).toArray();
    }

    private static Reading loss(Stack stack) {
        OptionalDouble loss = stack.propagation().loss();
        return loss.isPresent()
                ? Reading.of(loss.getAsDouble())
                : Reading.none("random numbers are sent back, no loss");
    }

    private static Map<String, Reading> spread(Stack stack) {
        Map<String, Reading> spreads = new LinkedHashMap<>();
        for (LayerState layer : stack.layers()) {
            spreads.put(
                    Integer.toString(spreads.size() + 1),
                    stack.hasSpread() ? Reading.of(layer.spread()) : Reading.none("one example differs from none"));
        }
        return spreads;
    }

    private static Map<String, Reading> saturated(Stack stack) {
        Map<String, Reading> shares = new LinkedHashMap<>();
        for (LayerState layer : stack.layers()) {
            shares.put(
                    Integer.toString(shares.size() + 1),
                    layer.saturated().isPresent()
                            ? Reading.of(layer.saturated().getAsDouble())
                            : Reading.none("only tanh and sigmoid have ends to get stuck at"));
        }
        return shares;
    }

    /** What becomes of signal and gradient. */
    static String describe(Stack stack) {
        return String.format(
                Locale.ROOT,
                "%d %s %s of %s by %s, n·Var(w) = %s by the rule and %s in this draw. %s; %s.%s",
                stack.depth(),
                stack.activation().label(),
                stack.depth() == 1 ? "layer" : "layers",
                width(stack),
                SchemeNames.of(stack.start()),
                Numbers.significant(stack.weightVariance(), 3),
                Numbers.significant(stack.propagation().weightVariance(), 3),
                signal(stack),
                gradient(stack),
                firstLoss(stack).map(words -> " " + words + ".").orElse(""));
    }

    private static String width(Stack stack) {
        int first = stack.sizes().fanIn(0);
        return stack.sizes().isSquare()
                ? Integer.toString(first)
                : String.format(
                        Locale.ROOT,
                        "%d to %d neurons behind %d inputs",
                        stack.sizes().fanOut(0),
                        stack.sizes().last(),
                        first);
    }

    /** The loss that is sent back, beside that of an even guess; empty where there is none. */
    public static Optional<String> firstLoss(Stack stack) {
        OptionalDouble loss = stack.propagation().loss();
        if (loss.isEmpty()) {
            return Optional.empty();
        }
        double first = loss.getAsDouble();
        return Optional.of(
                Double.isFinite(first)
                        ? "First loss " + Numbers.significant(first, 3) + "; an even guess: ln 2 = 0.693"
                        : "First loss beyond every number");
    }

    public static String signal(Stack stack) {
        if (!stack.hasSpread()) {
            return "One example has no spread to lose";
        }
        if (stack.signalDies().isPresent()) {
            return "The signal dies in layer " + stack.signalDies().getAsInt();
        }
        double last = stack.layers().get(stack.depth() - 1).spread();
        if (!Double.isFinite(last)) {
            return "The signal explodes beyond every number";
        }
        return last > 1 / Stack.ALIVE
                ? "The signal explodes to a spread of " + Numbers.significant(last, 2)
                : "The signal arrives with a spread of " + Numbers.significant(last, 2);
    }

    public static String gradient(Stack stack) {
        if (stack.gradientDies().isPresent()) {
            return "the gradient dies in layer " + stack.gradientDies().getAsInt();
        }
        double first = stack.gradients(1).rms();
        if (!Double.isFinite(first)) {
            return "the gradient explodes beyond every number";
        }
        double growth = first / stack.gradients(stack.depth()).rms();
        String size = Numbers.significant(first, 2);
        return stack.gradientExplodes().isPresent()
                ? "the gradient explodes " + Numbers.significant(growth, 2) + "-fold, to " + size + " in layer 1"
                : "the gradient comes back to layer 1 at " + size;
    }
}
