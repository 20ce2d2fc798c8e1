package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.param.Values;
import firstlayer.script.PythonCloud;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** Looking for a rate, as a Python program of lists alone. */
final class RangePython {

    private RangePython() {}

    static Script of(Values values, RangeResult result) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line(
                        "low, high, steps, seed = %s, %s, %s, %s",
                        values.get(LOW), values.get(HIGH), result.steps(), values.get(SEED))
                .line("size = %s                            # points in a step", result.batch())
                .line("sizes = [2] + %s + [1]", PythonProgram.list(values.get(HIDDEN)))
                .line("shape = list(zip(sizes, sizes[1:]))")
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block(PythonFunctions.SHUFFLE)
                .gap()
                .line("def setting(seed):                   # points, first weights and the order of the points")
                .block(PythonCloud.points(values.get(DATA), TrainingSetup.POINTS, TrainingSetup.BLUR)
                        .indent(4))
                .block("""
                            random, first = Random(seed), []    # Xavier: deviation sqrt(2 / (n + m)); biases 0
                            for n, m in shape:
                                first += [math.sqrt(2 / (n + m)) * random.normal() for k in range(n * m)] + [0] * m
                            order = list(points)
                            if size < len(points):
                                shuffle(order, Random(seed))
                            return points, first, order
                        """)
                .gap()
                .block(NetworkPython.NET)
                .gap()
                .block(WalkPython.rule("step", values.get(OPTIMIZER), values.get(MOMENTUM)))
                .gap()
                .block("""
                        def walk(setting, eta):              # the weights before every step, and after the last
                            points, w, order = setting
                            memory, at = [[0] * len(w), [0] * len(w)], 0
                            yield w
                            for t in range(steps):
                                batch = order[at:at + size]
                                at = (at + len(batch)) % len(order)
                                g = gradient(w, batch)
                                w = [step(w[i], g[i], eta(t), memory, i, t) for i in range(len(w))]
                                yield w
                        """);
        if (result.test() == RateTest.U) {
            u(program, values);
        } else {
            ramp(program, result.test());
        }
        return program.python();
    }

    private static void ramp(PythonProgram program, RateTest test) {
        program.gap()
                .line("def eta(t):")
                .line(
                        test == RateTest.LINEAR
                                ? "    return low + (high - low) * t / (steps - 1) if steps > 1 else low     # the same more in every step"
                                : "    return low * (high / low)**(t / (steps - 1)) if steps > 1 else low    # by the same factor in every step")
                .block("""

                        here = setting(seed)
                        points = here[0]
                        rates, losses, rights = [eta(t) for t in range(steps)], [], []
                        for w in walk(here, eta):            # over all points; the first is the start's
                            if not math.isfinite(loss(w, points)):
                                break
                            losses.append(loss(w, points))
                            rights.append(sum((outputs(w, x)[-1][0] >= 0) == (y == 1) for x, y in points) / len(points))
                        start, losses, right, rights = losses[0], losses[1:], rights[0], rights[1:]
                        n = len(losses)
                        """)
                .block(test == RateTest.LINEAR ? """

                        rise = max(rights) - right if n > 2 else 0
                        if rise >= 0.05:
                            base = min(t for t in range(n) if rights[t] >= right + 0.1 * rise)      # a tenth of the rise
                            print("range-base =", rates[base])
                            falls = [t for t in range(base, n)           # 5 points below the highest so far
                                     if max(rights[base:t + 1]) >= right + rise / 2 and rights[t] < max(rights[base:t + 1]) - 0.05]
                            if falls or n < steps:
                                print("range-limit =", rates[falls[0] if falls else n])
                        """ : """

                        reach = steps // 40                              # smoothed: the mean of a loss and its neighbours
                        near = [losses[max(0, t - reach):t + reach + 1] for t in range(n)]
                        mean = [sum(some) / len(some) for some in near]
                        if n > 2 and min(mean) < start:
                            least = mean.index(min(mean))
                            slopes = [mean[t + 1] - mean[t - 1] for t in range(1, least)]
                            if slopes:
                                print("range-steepest =", rates[1 + slopes.index(min(slopes))])
                            if least < n - 1 or n < steps:
                                print("range-lowest =", rates[least])
                                print("range-best =", rates[least] / 10)
                            above = [t for t in range(least, n) if mean[t] > start]
                            if above or n < steps:
                                print("range-limit =", rates[above[0] if above else n])
                        """);
    }

    private static void u(PythonProgram program, Values values) {
        program.gap()
                .line("seeds, count = %s, %s", values.get(SEEDS), values.get(RATES))
                .block("""
                        rates = [low * (high / low)**(k / max(1, count - 1)) for k in range(count)]
                        ends = [[] for rate in rates]
                        for s in range(seeds):
                            here = setting((seed + s) % 1000000000)
                            for k in range(count):
                                *way, w = walk(here, lambda t: rates[k])
                                end = loss(w, here[0])
                                ends[k].append(end if end <= loss(here[1], here[0]) else math.inf)

                        medians = [(sorted(some)[(seeds - 1) // 2] + sorted(some)[seeds // 2]) / 2 for some in ends]
                        if count > 1 and min(medians) < math.inf:
                            print("u-best =", rates[medians.index(min(medians))])
                            print("u-loss =", min(medians))
                        print("u-diverged =", sum(end == math.inf for some in ends for end in some))
                        """);
    }
}
