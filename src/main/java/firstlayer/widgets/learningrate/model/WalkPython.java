package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.CHANGES;
import static firstlayer.widgets.learningrate.model.LearningRateParameters.MOMENTUM;
import static firstlayer.widgets.learningrate.model.LearningRateParameters.RIVALS;

import firstlayer.param.Values;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the programs of a walk on one weight and on two have in common. */
final class WalkPython {

    private WalkPython() {}

    /** {@code eta(rate, t)}: the rate of step t, counted from 0. */
    static String schedule(ScheduleChoice schedule) {
        String body = switch (schedule) {
            case CONSTANT -> "    return rate\n";
            case STEP -> "    return rate * 0.5**(t // 20)                  # halved every 20 steps\n";
            case INVERSE -> "    return rate / (1 + t / 20)\n";
            case EXPONENTIAL -> "    return rate * 0.5**(t / 20)\n";
            case COSINE -> "    return 0 if t >= 100 else rate * (1 + math.cos(math.pi * t / 100)) / 2\n";
            case WARM_UP -> "    return rate * min(1, (t + 1) / 10)\n";
            case ONE_CYCLE -> """
                            top, end = 29, 99                             # up along half a cosine, then down
                            low, share = (rate / 25, t / top) if t <= top else (rate / 250000, min(1, (t - top) / (end - top)))
                            if t <= top:
                                return rate + (low - rate) * (1 + math.cos(math.pi * share)) / 2
                            return low + (rate - low) * (1 + math.cos(math.pi * share)) / 2
                        """;
        };
        return "def eta(rate, t):\n" + body;
    }

    /** The generator, where there is noise to draw. */
    static void random(PythonProgram program, double noise) {
        if (noise > 0) {
            program.gap().block(PythonFunctions.RANDOM);
        }
    }

    /** {@code NAME(w, g, rate, memory, i, t)}: the new weight; what is remembered of it stands in {@code memory[…][i]}. */
    static String rule(String name, OptimizerChoice rule, double momentum) {
        String mu = PythonProgram.number(momentum);
        String body = switch (rule) {
            case SGD -> "    return w - rate * g\n";
            case MOMENTUM -> """
                            memory[0][i] = MU * memory[0][i] + g              # v <- mu v + g
                            return w - rate * memory[0][i]
                        """;
            case NESTEROV -> """
                            memory[0][i] = MU * memory[0][i] + g              # v <- mu v + g
                            return w - rate * (g + MU * memory[0][i])
                        """;
            case ADAGRAD -> """
                            memory[0][i] += g * g                             # s <- s + g^2
                            return w - rate * g / (math.sqrt(memory[0][i]) + 1e-8)
                        """;
            case RMSPROP -> """
                            memory[0][i] = 0.9 * memory[0][i] + (1 - 0.9) * g * g
                            return w - rate * g / (math.sqrt(memory[0][i]) + 1e-8)
                        """;
            case ADAM, ADAMW ->
                """
                            memory[0][i] = 0.9 * memory[0][i] + (1 - 0.9) * g             # m, the mean of g
                            memory[1][i] = 0.999 * memory[1][i] + (1 - 0.999) * g * g     # v, the mean of g^2
                            m = memory[0][i] / (1 - 0.9**(t + 1))                         # both began at 0: bias correction
                            v = memory[1][i] / (1 - 0.999**(t + 1))
                        """
                        + (rule == OptimizerChoice.ADAMW
                                ? "    w -= rate * 0.01 * w                              # weight decay\n"
                                : "")
                        + "    return w - rate * m / (math.sqrt(v) + 1e-8)\n";
        };
        return "def " + name + "(w, g, rate, memory, i, t):\n" + body.replace("MU", mu);
    }

    /** What turns the rate on the way, where it is turned. */
    static void turns(PythonProgram program, RateChanges changes) {
        if (!changes.isEmpty()) {
            String pairs = changes.all().stream()
                    .map(change -> "(" + change.at() + ", " + PythonProgram.number(change.rate()) + ")")
                    .collect(Collectors.joining(", "));
            program.gap()
                    .line("changes = [" + pairs + "]                # from this step on, this rate")
                    .gap()
                    .block("""
                    def turned(rate, t, turns):
                        for at, other in turns:
                            if t >= at:
                                rate = other
                        return rate
                    """);
        }
    }

    /** The rate of step t inside {@code walk}. */
    static String rate(RateChanges changes) {
        return changes.isEmpty() ? "eta(rate, t)" : "eta(turned(rate, t, turns), t)";
    }

    /** {@code walk}, which returns the weights and the steps it took; what is not needed is not there. */
    static String walk(RateChanges changes, List<Rivals.Rival> rivals, String rule) {
        return "def walk(rate"
                + (rivals.isEmpty() ? "" : ", step=" + rule + ", n=steps")
                + (changes.isEmpty() ? "" : ", turns=()")
                + "):";
    }

    /** The first run. */
    static String first(RateChanges changes) {
        return changes.isEmpty() ? "walk(rate)" : "walk(rate, turns=changes)";
    }

    /**
     * The losses of the other rules.
     *
     * @param loss of what {@code walk} returns: {@code loss(%s[0])}
     */
    static void rivals(PythonProgram program, Values values, OptimizerChoice first, String loss) {
        List<Rivals.Rival> rivals = values.get(RIVALS).beside(first);
        if (rivals.stream().anyMatch(Rivals.Rival::findsBest)) {
            program.gap().block("""
                    def best(step):                              # the rate with the least loss after 20 steps
                        found = []
                        for i in range(121):
                            tried = 1e-4 * 1e5**(i / 120)
                            end = walk(tried, step, 20)
                            if end[1] == 20:
                                found.append((LOSS, tried))
                        return min(found)[1] if found else 1e-4
                    """.replace("LOSS", String.format(Locale.ROOT, loss, "end")));
        }
        String turns = values.get(CHANGES).isEmpty() ? "" : ", turns=changes";
        for (Rivals.Rival rival : rivals) {
            String step = "by_" + rival.rule().id();
            program.gap().block(rule(step, rival.rule(), values.get(MOMENTUM)));
            String rate = rival.findsBest()
                    ? "best(" + step + ")"
                    : rival.rate().isPresent()
                            ? PythonProgram.number(rival.rate().getAsDouble())
                            : "rate";
            String run = "walk(" + rate + ", " + step + (rate.equals("rate") ? turns : "") + ")";
            program.print("rival-loss." + rival.rule().id(), String.format(Locale.ROOT, loss, run));
        }
    }
}
