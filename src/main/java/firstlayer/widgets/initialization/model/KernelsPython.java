package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Bars;
import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** Kernels and their training as a Python program. */
final class KernelsPython {

    /** Products that lists alone can take in about five seconds. */
    private static final long MOST = 110_000_000;

    private KernelsPython() {}

    /**
     * @param lit image, line and column that are looked at, counted from 0; −1 for no image
     */
    static Script of(Initialiser rule, int kernel, int channels, int steps, int[] lit, long seed) {
        int places = Bars.SIDE - kernel + 1;
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line(
                        "k, c, kernels = %s, %s, %s                         # kernels of k x k pixels and c channels",
                        kernel, channels, KernelBank.KERNELS)
                .line("n_in, n_out = k * k * c, k * k * kernels        # sums a kernel takes in; sums a pixel goes to")
                .line("deviation = %s", SchemePython.deviation(rule))
                .print("weight-std", "deviation")
                .print("weight-variance", "n_in * deviation**2")
                .print("fan-in", "n_in");
        long products = 2L * steps * KernelRun.PICTURES * places * places * kernel * kernel * channels;
        if (products * KernelBank.KERNELS > MOST) {
            return program.gap()
                    .line(
                            "# %s steps of training are %s million products: with lists alone that is too long to wait for.",
                            steps, Math.round(products * KernelBank.KERNELS / 1e6))
                    .line("# What depends on them is left out: accuracy, loss, activations, how the kernels differ.")
                    .python();
        }
        program.gap()
                .line("side, pictures, directions = %s, %s, %s", Bars.SIDE, KernelRun.PICTURES, Bars.DIRECTIONS)
                .line("rate, steps, seed = %s, %s, %s", KernelsScene.RATE, steps, seed)
                .line("across = side - k + 1                           # places of a kernel: valid, stride 1")
                .line("places = across * across")
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block(SchemePython.kernels(rule))
                .gap()
                .block(TRAINING);
        if (lit[0] >= 0) {
            program.line("place = %s * places + %s * across + %s         # the lit patch", lit[0], lit[1], lit[2])
                    .block("""
                    for j in range(kernels):
                        print(f"feature.{j + 1} =", maps[j][place])
                    """);
        }
        return program.python();
    }

    private static final String TRAINING = """
            def bars():                                     # soft bars, lying, leaning /, standing, leaning \\, with noise
                random, drawn = Random(seed), []
                for p in range(pictures):
                    angle, off = p % directions * math.pi / directions, 6 * random.uniform() - 3
                    picture = []
                    for channel in range(c):
                        for dot in range(side * side):
                            x, y = dot % side - (side - 1) / 2, (side - 1) / 2 - dot // side
                            d = (y * math.cos(angle) - x * math.sin(angle) - off) / 0.8
                            picture.append((-1)**channel * math.exp(-d * d / 2) + 0.1 * random.normal())
                    drawn.append(picture)
                return drawn

            # columns[i]: what weight i of a kernel meets, on every place of every picture
            drawn = bars()
            columns = [[picture[channel * side * side + (row + i) * side + column + j]
                        for picture in drawn for row in range(across) for column in range(across)]
                       for channel in range(c) for i in range(k) for j in range(k)]

            random = Random(seed)
            w = weights([[random.normal() for j in range(kernels)] for i in range(n_in)], n_out)
            head = weights([[random.normal() for d in range(directions)] for j in range(kernels)], directions)
            bias = [0] * directions

            def forward():                                  # maps tanh(w * x), their mean squares, a linear layer
                maps = []
                for j in range(kernels):
                    z = [0] * len(columns[0])
                    for i, column in enumerate(columns):
                        v = w[i][j]
                        z = [s + v * x for s, x in zip(z, column)]
                    maps.append([math.tanh(s) for s in z])
                features = [[sum(a * a for a in m[p * places:(p + 1) * places]) / places for m in maps]
                            for p in range(pictures)]
                logits = [[bias[d] + sum(f * head[j][d] for j, f in enumerate(row)) for d in range(directions)]
                          for row in features]
                return maps, features, logits

            def softmax(row):
                e = [math.exp(v - max(row)) for v in row]
                return [v / sum(e) for v in e]

            def loss(logits):                               # the mean of -log softmax of the right direction
                return sum(max(row) - row[p % directions] + math.log(sum(math.exp(v - max(row)) for v in row))
                           for p, row in enumerate(logits)) / pictures

            maps, features, logits = forward()
            for step in range(steps):
                kept = [list(row) for row in w], maps, logits
                error = [[(v - (d == p % directions)) / pictures for d, v in enumerate(softmax(row))]
                         for p, row in enumerate(logits)]
                for j in range(kernels):                    # from the loss back: head, mean square, tanh, kernel
                    up = [sum(e * v for e, v in zip(row, head[j])) for row in error]
                    delta = [up[r // places] * 2 * a * (1 - a * a) / places for r, a in enumerate(maps[j])]
                    for i, column in enumerate(columns):
                        w[i][j] -= rate * sum(x * d for x, d in zip(column, delta))
                for j in range(kernels):
                    head[j] = [v - rate * sum(f[j] * e[d] for f, e in zip(features, error)) for d, v in enumerate(head[j])]
                bias = [v - rate * sum(e[d] for e in error) for d, v in enumerate(bias)]
                maps, features, logits = forward()
                if not math.isfinite(loss(logits)):         # it has run away; what was before is kept
                    w, maps, logits = kept
                    break

            right = sum(max(range(directions), key=lambda d: row[d]) == p % directions for p, row in enumerate(logits))
            print("clones =", max(max(row) - min(row) for row in w))
            print("accuracy =", right / pictures)
            print("kernel-loss =", loss(logits))
            """;
}
