package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.Map;

/** The race of the starts as a Python program. */
final class RacePython {

    private RacePython() {}

    /**
     * @param rules by public name
     */
    static Script of(Map<String, Initialiser> rules, double rate, long epochs, long seed) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line(
                        "sizes = [2, 5, 4, 1]                            # 44 weights and biases; tanh, the output linear")
                .line("data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]")
                .line("rate, epochs, seed = %s, %s, %s", rate, epochs, seed)
                .line("rules = {                                       # a weight, from a number drawn from N(0, 1)");
        rules.forEach((name, rule) ->
                program.line("    \"%s\": lambda g, n_in, n_out: %s,", name, SchemePython.weight(rule)));
        return program.line("}")
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block("""
                        def start(rule):
                            random, net = Random(seed), []
                            for n_in, n_out in zip(sizes, sizes[1:]):
                                w = [[rule(random.normal(), n_in, n_out) for j in range(n_out)] for i in range(n_in)]
                                net.append((w, [0] * n_out))
                            return net

                        def forward(net, x):                            # the outputs of every layer, x first
                            layers = [x]
                            for l, (w, b) in enumerate(net):
                                z = []
                                for j, total in enumerate(b):
                                    for i, a in enumerate(layers[-1]):
                                        total += a * w[i][j]
                                    z.append(total)
                                layers.append(z if l == len(net) - 1 else [math.tanh(v) for v in z])
                            return layers

                        def epoch(net, rate):                           # all four points; the loss before the step, no 1/2
                            loss, slopes = 0, [([[0] * len(b) for row in w], [0] * len(b)) for w, b in net]
                            for x, y in data:
                                layers = forward(net, x)
                                error = layers[-1][0] - y
                                loss += error * error
                                delta = [2 * error / len(data)]
                                for l in reversed(range(len(net))):     # from the loss backward
                                    before, (dw, db) = layers[l], slopes[l]
                                    for j, d in enumerate(delta):
                                        db[j] += d
                                        for i, a in enumerate(before):
                                            dw[i][j] += a * d
                                    if l > 0:
                                        back = [sum(net[l][0][i][j] * d for j, d in enumerate(delta)) for i in range(len(before))]
                                        delta = [s * (1 - a * a) for s, a in zip(back, before)]     # tanh' = 1 - a^2
                            stepped = []
                            for (w, b), (dw, db) in zip(net, slopes):
                                stepped.append(([[wij - rate * d for wij, d in zip(wi, di)] for wi, di in zip(w, dw)],
                                                [bj - rate * d for bj, d in zip(b, db)]))
                            return loss / len(data), stepped

                        def flat(net):
                            return [v for w, b in net for row in w + [b] for v in row]

                        def shaped(numbers):
                            rest, net = iter(numbers), []
                            for n_in, n_out in zip(sizes, sizes[1:]):
                                rows = [[next(rest) for j in range(n_out)] for i in range(n_in + 1)]
                                net.append((rows[:-1], rows[-1]))
                            return net

                        def slopes(numbers):                            # as far as a step goes with a rate of 1
                            return [v - u for v, u in zip(numbers, flat(epoch(shaped(numbers), 1)[1]))]

                        def dominant(matrix):                           # the eigenvalue furthest from 0, by the power method
                            v, along = [1 + 0.1 * math.sin(i) for i in range(len(matrix))], 0
                            for turn in range(200):
                                length = math.sqrt(sum(a * a for a in v))
                                if length == 0:
                                    return 0
                                v = [a / length for a in v]
                                next_v = [sum(m * a for m, a in zip(row, v)) for row in matrix]
                                along = sum(a * b for a, b in zip(next_v, v))
                                v = next_v
                            return along

                        def curvature(net):                             # the steepest, from differences of the slopes
                            at, second, h = flat(net), [], 1e-4
                            for k in range(len(at)):
                                above, below = list(at), list(at)
                                above[k] += h
                                below[k] -= h
                                second.append([(a - b) / (2 * h) for a, b in zip(slopes(above), slopes(below))])
                            most = dominant(second)
                            if most < 0:
                                for i in range(len(second)):
                                    second[i][i] -= most
                                most += dominant(second)
                            return most

                        # Beyond 2 / rate errors in the last digit grow from step to step: another tanh jumps an epoch sooner or later.
                        for name, rule in rules.items():
                            net, loss = start(rule), None
                            for e in range(max(1, epochs)):
                                here = net
                                now, net = epoch(here, rate)
                                if not math.isfinite(now):              # it has run away; the last finite loss is kept
                                    break
                                loss = now
                            print(f"race-loss.{name} =", loss)
                            if math.isfinite(now):
                                print(f"race-curvature.{name} =", curvature(here))     # a step settles while it is below 2 / rate
                        """)
                .python();
    }
}
