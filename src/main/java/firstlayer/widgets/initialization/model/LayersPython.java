package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.net.GradientSource;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.ArrayList;
import java.util.List;

/** Layers at their start, signals forward and gradients back, as Python programs: by lists, and by PyTorch. */
final class LayersPython {

    /** Products of a trip forward and back that lists take in some ten seconds. */
    private static final long MOST = 60_000_000;

    private LayersPython() {}

    /** Plain Python where it is done in class, and PyTorch. */
    static List<Script> of(Stack stack, GradientSource source, long seed) {
        List<Script> scripts = new ArrayList<>();
        if (2 * stack.sizes().weights() * stack.examples() <= MOST) {
            scripts.add(plain(stack, source, seed));
        }
        scripts.add(torch(stack, source, seed));
        return scripts;
    }

    private static PythonProgram draws(PythonProgram program, Stack stack, GradientSource source, long seed) {
        return program.line("sizes = %s", PythonProgram.list(stack.sizes().counts()))
                .line("batch, seed = %s, %s", stack.examples(), seed)
                .gap()
                .block(PythonFunctions.RANDOM)
                .block("""

                            def long(self):                             # 64 bits
                                high, low = self.bits(32), self.bits(32)
                                return (high << 32) + (low - 2**32 if low >= 2**31 else low)
                        """)
                .gap()
                .block(SchemePython.weights(stack.start()))
                .gap()
                .block("""
                        def draw(seed, rows, columns):                  # N(0, 1), row by row
                            random = Random(seed)
                            return [[random.normal() for j in range(columns)] for i in range(rows)]

                        random = Random(seed)                           # every part has a seed of its own
                        seeds = [random.long() for part in range(len(sizes) + 2)]
                        x = draw(seeds[0], batch, sizes[0])
                        """)
                .block(
                        source == GradientSource.RANDOM
                                ? "pull = draw(seeds[1], batch, sizes[-1])                 # what the loss would send back, by chance\n"
                                : "logit = weights(draw(seeds[-1], sizes[-1], 1))          # one output on the last layer; classes 0, 1, 0, 1 …\n")
                .line(
                        "layers = [weights(draw(seeds[2 + l], n_in, n_out)) for l, (n_in, n_out) in enumerate(zip(sizes, sizes[1:]))]");
    }

    private static Script plain(Stack stack, GradientSource source, long seed) {
        PythonProgram program = draws(new PythonProgram().line("import math").gap(), stack, source, seed)
                .gap()
                .block(PythonFunctions.phiAndSlope(stack.activation()))
                .gap()
                .block("""
                                def times(a, b):                                # the product of two matrices
                                    columns = list(zip(*b))
                                    return [[sum(map(lambda u, v: u * v, row, column)) for column in columns] for row in a]

                                def rms(rows):
                                    numbers = [v for row in rows for v in row]
                                    return math.sqrt(sum(v * v for v in numbers) / len(numbers))

                                def mean(numbers):
                                    return sum(numbers) / len(numbers)

                                z, a = [], [x]
                                for w in layers:                                # forward
                                    z.append(times(a[-1], w))
                                    a.append([[phi(v) for v in row] for row in z[-1]])
                                """);
        if (source != GradientSource.RANDOM) {
            program.block("""
                    outputs = [row[0] for row in times(a[-1], logit)]
                    losses = [math.log1p(math.exp(-abs(o))) + max(o, 0) - (r % 2) * o for r, o in enumerate(outputs)]
                    print("first-loss =", mean(losses))             # an even guess costs ln 2
                    slopes = [1 / (1 + math.exp(-o)) - r % 2 for r, o in enumerate(outputs)]
                    pull = [[s * v[0] for v in logit] for s in slopes]
                    """);
        }
        program.block("""
                asked = [None] * len(layers)
                for l in reversed(range(len(layers))):          # backward, by the chain rule
                    delta = [[p * slope(v) for p, v in zip(pr, zr)] for pr, zr in zip(pull, z[l])]
                    asked[l] = delta
                    pull = times(delta, [list(column) for column in zip(*layers[l])])
                """);
        return numbers(program, stack).python();
    }

    private static PythonProgram numbers(PythonProgram program, Stack stack) {
        program.gap().block("""
                        def weight_gradient(before, delta):             # of one example at a time, over all weights
                            return math.sqrt(mean([rms([b])**2 * rms([d])**2 for b, d in zip(before, delta)]))

                        for l, (w, before, now, delta) in enumerate(zip(layers, a, a[1:], asked)):
                            n = l + 1
                            numbers = [v for row in now for v in row]
                            middle = mean(numbers)
                            print(f"forward-rms.{n} =", rms(now))
                            print(f"backward-rms.{n} =", rms(delta))
                            print(f"weight-gradient-rms.{n} =", weight_gradient(before, delta))
                            print(f"forward-std.{n} =", math.sqrt(mean([(v - middle)**2 for v in numbers])))
                            print(f"zero.{n} =", mean([v == 0 for v in numbers]))
                        """);
        if (stack.hasSpread()) {
            program.block("""
                    for l, now in enumerate(a[1:]):                 # what is left of the difference between examples
                        columns = [(column, mean(column)) for column in zip(*now)]
                        print(f"forward-spread.{l + 1} =", math.sqrt(mean([mean([(v - m)**2 for v in c]) for c, m in columns])))
                    """);
        }
        if (stack.activation() == Activation.TANH || stack.activation() == Activation.SIGMOID) {
            String end = stack.activation() == Activation.TANH ? "abs(v)" : "abs(2 * v - 1)";
            program.line("for l, now in enumerate(a[1:]):")
                    .line("    print(f\"saturated.{l + 1} =\", mean([" + end
                            + " > 0.97 for row in now for v in row]))");
        }
        return program.line("print(\"clones =\", max(max(row) - min(row) for w in layers for row in w))")
                .line("fans = list(zip(sizes, sizes[1:]))")
                .line(
                        "print(\"weight-variance =\", mean([n_in * (%s)**2 for n_in, n_out in fans]))",
                        SchemePython.deviation(stack.start()));
    }

    private static Script torch(Stack stack, GradientSource source, long seed) {
        PythonProgram program = draws(
                        new PythonProgram()
                                .line("import math")
                                .line("import torch")
                                .gap(),
                        stack,
                        source,
                        seed)
                .gap()
                .block("""
                        def tensor(rows):
                            return torch.tensor(rows, dtype=torch.float64)

                        a, z = [tensor(x)], []
                        for w in layers:
                            z.append((a[-1] @ tensor(w)).requires_grad_() if not z else a[-1] @ tensor(w))
                            z[-1].retain_grad()
                        """)
                .line("    a.append(" + PythonFunctions.torch(stack.activation(), "z[-1]") + ")");
        if (source == GradientSource.RANDOM) {
            program.line("a[-1].backward(tensor(pull))                    # a vector-Jacobian product");
        } else {
            program.line("classes = torch.arange(batch) % 2")
                    .line("logits = (a[-1] @ tensor(logit))[:, 0]")
                    .line(
                            "loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, classes.double(), reduction=\"sum\")")
                    .line("loss.backward()")
                    .print("first-loss", "loss.item() / batch");
        }

        return program.line("for l in range(%s):", stack.depth())
                .line("    print(f\"forward-rms.{l + 1} =\", a[l + 1].square().mean().sqrt().item())")
                .line("    print(f\"backward-rms.{l + 1} =\", z[l].grad.square().mean().sqrt().item())")
                .pytorch();
    }
}
