package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.param.Values;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;

/** A walk on two weights, by any rule of descent, as a Python program. */
final class TwoWeightsPython {

    private TwoWeightsPython() {}

    static Script of(Values values, SurfaceDescent descent) {
        RateChanges changes = descent.walks().changes();
        List<Rivals.Rival> rivals = values.get(RIVALS).beside(descent.rule());
        boolean noisy = descent.noise() > 0;
        PythonProgram program = new PythonProgram().line("import math").gap();
        program.line("rate = %s", values.get(RATE))
                .line("start = [%s, %s]", values.get(START), values.get(START2))
                .line("steps = %s", values.get(STEPS));
        if (noisy) {
            program.line("noise = %s      # deviation of what is added to each slope", descent.noise())
                    .line("seed = %s", values.get(SEED));
        }
        if (descent.landscape() == Landscape2.BOWL) {
            program.line("kappa = %s      # condition number", descent.kappa());
        }
        program.gap().block(surface(descent.landscape()));
        WalkPython.random(program, descent.noise());
        program.gap()
                .block(WalkPython.schedule(descent.schedule()))
                .gap()
                .block(WalkPython.rule("step", descent.rule(), descent.momentum()));
        WalkPython.turns(program, changes);
        program.gap().line(WalkPython.walk(changes, rivals, "step"));
        if (noisy) {
            program.line("    random = Random(seed)");
        }
        program.line("    w, memory = list(start), [[0, 0], [0, 0]]")
                .line("    for t in range(" + (rivals.isEmpty() ? "steps" : "n") + "):")
                .line("        g = gradient(*w)")
                .line("        now = " + WalkPython.rate(changes))
                .block(noisy ? "        g = [gi + noise * random.normal() for gi in g]\n" : "")
                .line("        moved = [step(w[i], g[i], now, memory, i, t) for i in range(2)]")
                .line("        if max(map(abs, moved)) > 1e6:        # it has run away; the last place is kept")
                .line("            return w, t")
                .line("        w = moved")
                .line("    return w, " + (rivals.isEmpty() ? "steps" : "n"))
                .gap()
                .line("w, t = " + WalkPython.first(changes))
                .print("w", "w[0]")
                .print("w2", "w[1]")
                .print("loss", "loss(*w)")
                .print("slope", "gradient(*w)[0]")
                .print("slope2", "gradient(*w)[1]");
        curvatures(program, descent);
        int n = 1;
        for (Lane lane : descent.walks().more()) {
            program.print("lane-loss." + n++, "loss(*walk(" + PythonProgram.number(lane.rate()) + ")[0])");
        }
        WalkPython.rivals(program, values, descent.rule(), "loss(*%s[0])");
        return program.python();
    }

    private static void curvatures(PythonProgram program, SurfaceDescent descent) {
        if (descent.curvatures().isEmpty()) {
            return;
        }
        if (descent.landscape() == Landscape2.BOWL) {
            program.line("least, most = 1, kappa                            # the curvatures of the two directions");
        } else {
            double[] at = descent.landscape().minimum();
            program.line(
                            "x, y, h = %s, %s, 1e-4              # at a minimum, by differences of the gradient",
                            at[0], at[1])
                    .block("""
                            a = (gradient(x + h, y)[0] - gradient(x - h, y)[0]) / (2 * h)
                            b = (gradient(x, y + h)[0] - gradient(x, y - h)[0]) / (2 * h)
                            d = (gradient(x, y + h)[1] - gradient(x, y - h)[1]) / (2 * h)
                            half = math.hypot((a - d) / 2, b)             # eigenvalues of the second derivatives
                            least, most = (a + d) / 2 - half, (a + d) / 2 + half
                            """);
        }
        program.print("limit", "2 / most");
        if (descent.rule() == OptimizerChoice.SGD) {
            program.print("best", "2 / (least + most)");
        }
    }

    private static String surface(Landscape2 landscape) {
        return switch (landscape) {
            case BOWL -> """
                def loss(x, y):
                    return 0.5 * (x * x + kappa * y * y)

                def gradient(x, y):
                    return [x, kappa * y]
                """;
            case ROSENBROCK -> """
                def loss(x, y):
                    return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)

                def gradient(x, y):
                    return [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
                """;
            case BEALE -> """
                targets = [1.5, 2.25, 2.625]

                def miss(i, x, y):
                    return targets[i] - x + x * y**(i + 1)

                def loss(x, y):
                    return sum(miss(i, x, y)**2 for i in range(3))

                def gradient(x, y):
                    return [sum(2 * miss(i, x, y) * (y**(i + 1) - 1) for i in range(3)),
                            sum(2 * miss(i, x, y) * x * (i + 1) * y**i for i in range(3))]
                """;
            case HIMMELBLAU -> """
                def loss(x, y):
                    return (x * x + y - 11)**2 + (x + y * y - 7)**2

                def gradient(x, y):
                    return [4 * x * (x * x + y - 11) + 2 * (x + y * y - 7), 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7)]
                """;
            case SADDLE -> """
                def loss(x, y):
                    return 0.5 * (x * x - y * y)

                def gradient(x, y):
                    return [x, -y]
                """;
        };
    }
}
