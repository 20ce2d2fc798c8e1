package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.param.Values;
import firstlayer.script.PythonCloud;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** A small network in training, as a Python program of lists alone. */
final class NetworkPython {

    /** {@code outputs}, {@code loss} and {@code gradient} of a net of {@code shape}, whose numbers are one list {@code w}. */
    static final String NET = """
            def outputs(w, x):                  # of every layer: z = W a + b of the layer before, a = tanh(z); the last is z
                outs, k = [x], 0
                for n, m in shape:              # n numbers into m neurons
                    z = [w[k + n * m + j] + sum(outs[-1][i] * w[k + i * m + j] for i in range(n)) for j in range(m)]
                    k += (n + 1) * m
                    outs.append([math.tanh(v) for v in z] if k < len(w) else z)
                return outs

            def loss(w, batch):                 # the mean cross-entropy; a z above 0 says class 1
                zs = [(outputs(w, x)[-1][0], y) for x, y in batch]
                return sum(max(z, 0) - z * y + math.log1p(math.exp(-abs(z))) for z, y in zs) / len(zs)

            def gradient(w, batch):             # of that mean, by every number of w
                slopes = [0] * len(w)
                for x, y in batch:
                    outs, k = outputs(w, x), len(w)
                    z = outs[-1][0]
                    sigmoid = 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))
                    delta = [(sigmoid - y) / len(batch)]             # dL/dz of the last layer
                    for (n, m), a in zip(reversed(shape), reversed(outs[:-1])):
                        k -= (n + 1) * m
                        for j in range(m):
                            slopes[k + n * m + j] += delta[j]
                            for i in range(n):
                                slopes[k + i * m + j] += delta[j] * a[i]
                        if k > 0:               # back through W and tanh, whose slope is 1 - a^2
                            delta = [(1 - a[i]**2) * sum(delta[j] * w[k + i * m + j] for j in range(m)) for i in range(n)]
                return slopes
            """;

    private NetworkPython() {}

    static Script of(Values values, TrainingComparison comparison) {
        PythonProgram program = new PythonProgram().line("import math");
        start(program, values, comparison);
        program.gap().block(NET);
        RateChanges changes = values.get(CHANGES);
        program.gap()
                .block(WalkPython.schedule(values.get(SCHEDULE)))
                .gap()
                .block(WalkPython.rule("step", values.get(OPTIMIZER), values.get(MOMENTUM)));
        WalkPython.turns(program, changes);
        train(program, comparison, changes);
        numbers(program, comparison);
        for (int i = 1; i < comparison.lanes().size(); i++) {
            NetLane lane = comparison.lanes().get(i);
            program.line("print(\"lane-loss.%s =\", loss(train(%s)[0], points))", i, lane.rate());
        }
        return program.python();
    }

    /** Points and first weights, as every run has them: the weights of a layer by input, then its biases. */
    static void start(PythonProgram program, Values values, TrainingComparison comparison) {
        program.gap()
                .line(
                        "rate, steps, seed = %s, %s, %s",
                        values.get(RATE), comparison.main().steps(), values.get(SEED))
                .line("size = %s                            # points in a step", comparison.batch())
                .line("sizes = [2] + %s + [1]", PythonProgram.list(values.get(HIDDEN)))
                .line("shape = list(zip(sizes, sizes[1:]))")
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block(PythonCloud.points(values.get(DATA), TrainingSetup.POINTS, TrainingSetup.BLUR))
                .gap()
                .line("random, first = Random(seed), []     # Xavier: deviation sqrt(2 / (n + m)); biases 0")
                .line("for n, m in shape:")
                .line("    first += [math.sqrt(2 / (n + m)) * random.normal() for k in range(n * m)] + [0] * m");
        if (comparison.isStochastic()) {
            program.gap()
                    .block(PythonFunctions.SHUFFLE)
                    .gap()
                    .line("order = list(points)")
                    .line("shuffle(order, Random(seed))         # once; batches walk through it again and again");
        }
    }

    private static void train(PythonProgram program, TrainingComparison comparison, RateChanges changes) {
        String batch = comparison.isStochastic() ? """
                    at = 0
                    for t in range(steps):
                        batch = order[at:at + size]
                        at = (at + len(batch)) % len(order)
                """ : """
                    for t in range(steps):
                        batch = points
                """;
        program.gap()
                .line("def train(rate" + (changes.isEmpty() ? "" : ", turns=()") + "):")
                .line("    w, before, memory = list(first), first, [[0] * len(first), [0] * len(first)]")
                .block(batch)
                .line("        g, now = gradient(w, batch), " + WalkPython.rate(changes))
                .line("        before, w = w, [step(w[i], g[i], now, memory, i, t) for i in range(len(w))]")
                .line("    return w, before" + (comparison.isStochastic() ? ", order[at:at + size]" : ""))
                .gap()
                .line("w, before"
                        + (comparison.isStochastic() ? ", batch" : "")
                        + (changes.isEmpty() ? " = train(rate)" : " = train(rate, changes)"));
    }

    private static void numbers(PythonProgram program, TrainingComparison comparison) {
        program.print("loss", "loss(w, points)")
                .print("accuracy", "sum((outputs(w, x)[-1][0] >= 0) == (y == 1) for x, y in points) / len(points)");
        if (comparison.isStochastic()) {
            program.print("batch-loss", "loss(w, batch)").block("""
                    whole, n = gradient(w, points), len(points)         # how far the gradient of a batch drawn anew strays from it
                    spread = sum((g - h)**2 for p in points for g, h in zip(gradient(w, [p]), whole)) / n
                    noise = spread / size * (n - size) / (n - 1)
                    print("batch-noise =", math.sqrt(noise / sum(h * h for h in whole)))
                    """);
        } else {
            program.line("print(\"batch-noise =\", 0)                   # every batch is all points");
        }
        if (comparison.main().steps() > 0) {
            program.block("""
                    k = 0
                    for layer, (n, m) in enumerate(shape):              # the last step: |W - W before| / |W before|, without biases
                        here, there = w[k:k + n * m], before[k:k + n * m]
                        moved = math.sqrt(sum((a - b)**2 for a, b in zip(here, there)))
                        print(f"update-ratio.{layer + 1} =", moved / math.sqrt(sum(b * b for b in there)))
                        k += (n + 1) * m
                    """);
        }
    }
}
