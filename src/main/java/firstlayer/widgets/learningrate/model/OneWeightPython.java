package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.math.Quadratic;
import firstlayer.param.Values;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;

/** A walk on one weight as a Python program. */
final class OneWeightPython {

    private OneWeightPython() {}

    static Script of(Values values, CurveDescent descent) {
        RateChanges changes = descent.walks().changes();
        List<Rivals.Rival> rivals = values.get(RIVALS).beside(OptimizerChoice.SGD);
        String rate = WalkPython.rate(changes);
        PythonProgram program = new PythonProgram().line("import math").gap();
        program.line("rate = %s", values.get(RATE))
                .line("start = %s", values.get(START))
                .line("steps = %s", values.get(STEPS));
        if (descent.noise() > 0) {
            program.line("noise = %s      # deviation of what is added to each slope", descent.noise())
                    .line("seed = %s", values.get(SEED));
        }
        program.block(curve(descent));
        WalkPython.random(program, descent.noise());
        program.gap().block(WalkPython.schedule(descent.schedule()));
        WalkPython.turns(program, changes);
        if (!rivals.isEmpty()) {
            program.gap().block(WalkPython.rule("descent", OptimizerChoice.SGD, 0));
        }
        program.gap().line(WalkPython.walk(changes, rivals, "descent"));
        if (descent.noise() > 0) {
            program.line("    random = Random(seed)");
        }
        program.line(rivals.isEmpty() ? "    w = start" : "    w, memory = start, [[0], [0]]")
                .line("    for t in range(" + (rivals.isEmpty() ? "steps" : "n") + "):")
                .line("        g = slope(w)" + (descent.noise() > 0 ? " + noise * random.normal()" : ""))
                .line(
                        rivals.isEmpty()
                                ? "        moved = w - " + rate + " * g          # w <- w - eta dL/dw"
                                : "        moved = step(w, g, " + rate + ", memory, 0, t)")
                .line("        if abs(moved) > 1e6:                  # it has run away; the last place is kept")
                .line("            return w, t")
                .line("        w = moved")
                .line("    return w, " + (rivals.isEmpty() ? "steps" : "n"))
                .gap()
                .line("w, t = " + WalkPython.first(changes))
                .print("w", "w")
                .print("loss", "loss(w)")
                .print("slope", "slope(w)");
        numbers(program, descent);
        WalkPython.rivals(program, values, OptimizerChoice.SGD, "loss(%s[0])");
        return program.python();
    }

    private static String curve(CurveDescent descent) {
        return switch (descent.landscape()) {
            case BOWL ->
                "a = " + PythonProgram.number(descent.a()) + "          # the curvature, lambda in formulas\n" + """

                        def loss(w):
                            return 0.5 * a * w * w

                        def slope(w):
                            return a * w
                        """;
            case DOUBLE_WELL -> """

                def loss(w):
                    return w**4 / 4 - w**2 / 2

                def slope(w):
                    return w * w * w - w
                """;
            case PLATEAU_CLIFF -> """

                def sigmoid(z):
                    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))

                def loss(w):
                    return 0.05 * w * w + 2 * sigmoid(8 * (w - 1))

                def slope(w):
                    return 0.1 * w + 16 * sigmoid(8 * (w - 1)) * sigmoid(-8 * (w - 1))

                def curvature(w):
                    s = sigmoid(8 * (w - 1))
                    return 0.1 + 128 * s * sigmoid(-8 * (w - 1)) * (1 - 2 * s)
                """;
            case NEURON -> """
                x, b, y = 2, -1, 1

                def sigmoid(z):
                    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))

                def loss(w):
                    return 0.5 * sigmoid(-(w * x + b))**2                    # (a - y)^2 / 2 with y = 1

                def slope(w):
                    z = w * x + b
                    return -sigmoid(-z) * sigmoid(z) * sigmoid(-z) * x       # (a - y) a (1 - a) x
                """;
        };
    }

    private static void numbers(PythonProgram program, CurveDescent descent) {
        RateChanges changes = descent.walks().changes();
        if (descent.isBowl()) {
            program.print(
                    "factor",
                    "1 - " + (changes.isEmpty() ? "eta(rate, t)" : "eta(turned(rate, t, changes), t)") + " * a");
        }
        if (OneWeightReadouts.stepsToOnePercent(descent).number().isPresent()) {
            // At a factor of 0 there is no logarithm.
            boolean lands = Quadratic.stepsToOnePercent(descent.factor()).getAsLong() == 1;
            program.print(
                    "steps-to-1-percent",
                    lands ? "1" : "math.ceil(math.log(0.01) / math.log(abs(1 - rate * a)) - 1e-9)");
        }
        if (descent.limit().isPresent()) {
            if (descent.landscape() == Landscape.PLATEAU_CLIFF) {
                program.block("""
                        lowest = 0                                    # of the shallow bowl, by Newton's method
                        for i in range(8):
                            lowest -= slope(lowest) / curvature(lowest)
                        """);
            }
            String curvature = switch (descent.landscape()) {
                case BOWL -> "a";
                case DOUBLE_WELL -> "2";
                default -> "curvature(lowest)";
            };
            program.print("limit", "2 / " + curvature).print("best", "1 / " + curvature);
        }
        if (descent.settles()) {
            program.print("noise-floor", descent.noise() > 0 ? "rate * noise**2 / (a * (2 - rate * a))" : "0");
        }
        int n = 1;
        for (Lane lane : descent.walks().more()) {
            program.print("lane-loss." + n++, "loss(walk(" + PythonProgram.number(lane.rate()) + ")[0])");
        }
    }
}
