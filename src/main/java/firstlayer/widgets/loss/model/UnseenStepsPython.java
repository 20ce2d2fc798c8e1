package firstlayer.widgets.loss.model;

import firstlayer.param.Values;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** A polynomial or a small net that walks down on noisy points, as a Python program. */
final class UnseenStepsPython {

    private static final String DRAWN = """

            def drawn():                    # one point in each of so many pieces of -1 ... 1
                points = []
                for i in range(samples):
                    x = -1 + 2 * (i + random.uniform()) / samples
                    points.append((x, math.sin(math.pi * x) + noise * random.normal()))
                return points

            random = Random(seed)
            seen, unseen = drawn(), drawn()
            """;

    private static final String POLYNOMIAL = """

            def legendre(x):                # (k + 1) P_k+1 = (2k + 1) x P_k - k P_k-1
                p = [1, x]
                for k in range(1, degree):
                    p.append(((2 * k + 1) * x * p[k] - k * p[k - 1]) / (k + 1))
                return p

            weights = [0] * (degree + 1)

            def output(c, x):
                return sum(ck * p for ck, p in zip(c, legendre(x)))

            def squares(c):                 # c_0 pays no penalty
                return sum(ck * ck for ck in c[1:])

            def step(c):                    # c_k <- c_k - rate * (2 * mean of (output - y) * P_k + l2 * c_k)
                misses = [(2 / samples * (output(c, x) - y), legendre(x)) for x, y in seen]
                return [ck - rate * (sum(m * p[k] for m, p in misses) + (l2 * ck if k > 0 else 0)) for k, ck in enumerate(c)]
            """;

    private static final String NET = """

            weights = []                    # w, b and v of each hidden neuron, and the bias of the output
            for j in range(width):
                w = 10 * random.normal()
                weights.append((w, -w * (2 * random.uniform() - 1), random.normal() / math.sqrt(width)))
            weights = (weights, 0)

            def output(net, x):             # sum of v * tanh(w*x + b), and c
                neurons, c = net
                return sum(v * math.tanh(w * x + b) for w, b, v in neurons) + c

            def squares(net):               # biases pay no penalty
                return sum(w * w + v * v for w, b, v in net[0])

            def step(net):                  # every slope by the chain rule; m = 2/n * (output - y)
                neurons, c = net
                misses = [(2 / samples * (output(net, x) - y), x) for x, y in seen]
                new = []
                for w, b, v in neurons:
                    dw = db = dv = 0
                    for m, x in misses:
                        a = math.tanh(w * x + b)
                        dz = m * v * (1 - a * a)
                        dw, db, dv = dw + dz * x, db + dz, dv + m * a
                    new.append((w - rate * (dw + l2 * w), b - rate * db, v - rate * (dv + l2 * v)))
                return new, c - rate * sum(m for m, x in misses)
            """;

    private static final String WALK = """

            def mean(net, points):
                try:
                    return sum((output(net, x) - y)**2 for x, y in points) / len(points)
                except OverflowError:
                    return math.inf

            def penalty(net):
                return l2 / 2 * squares(net)

            held = [mean(weights, unseen)]
            for t in range(steps):
                after = step(weights)
                if not (mean(after, seen) + penalty(after) <= 1e6 and mean(after, unseen) <= 1e6):
                    break                   # it runs away
                weights = after
                held.append(mean(weights, unseen))

            print("loss =", mean(weights, seen) + penalty(weights))
            print("held-loss =", held[-1])
            print("best-step =", held.index(min(held)))
            print("best-held-loss =", min(held))
            print("penalty =", penalty(weights))
            """;

    private UnseenStepsPython() {}

    static Script of(Values values) {
        boolean net = values.get(UnseenParameters.BY) == UnseenBy.NET;
        return new PythonProgram()
                .line("import math")
                .gap()
                .line(
                        net ? "width = %s" : "degree = %s",
                        values.get(net ? UnseenParameters.WIDTH : UnseenParameters.DEGREE))
                .line("noise = %s", values.get(UnseenParameters.NOISE))
                .line("samples = %s", values.get(UnseenParameters.SAMPLES))
                .line("seed = %s", values.get(UnseenParameters.SEED))
                .line("l2 = %s", values.get(LossParameters.L2))
                .line("rate = %s", values.get(LossParameters.RATE))
                .line("steps = %s", values.get(LossParameters.STEPS))
                .gap()
                .block(PythonFunctions.RANDOM)
                .block(DRAWN)
                .block(net ? NET : POLYNOMIAL)
                .block(WALK)
                .line(net ? "for k, (w, b, v) in enumerate(weights[0]):" : "for k, ck in enumerate(weights):")
                .line(net ? "    print(f\"coefficient.{k + 1} =\", v)" : "    print(f\"coefficient.{k} =\", ck)")
                .line("for n, (x, y) in enumerate(seen):")
                .line("    print(f\"out.{n + 1} =\", output(weights, x))")
                .line("    print(f\"term.{n + 1} =\", (output(weights, x) - y)**2)")
                .python();
    }
}
