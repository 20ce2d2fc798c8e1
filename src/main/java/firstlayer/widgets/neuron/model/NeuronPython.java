package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;

/** A neuron, its learning or the pair in its place as a Python program. */
final class NeuronPython {

    private NeuronPython() {}

    static Script of(Neuron neuron, LearningState.Start start) {
        PythonProgram program = new PythonProgram().line("import math").gap();
        program.line("x = %s", PythonProgram.list(neuron.x()));
        if (neuron.pair().isPresent()) {
            pair(program, neuron, neuron.pair().get());
        } else {
            one(program, neuron, start);
        }
        return program.python();
    }

    private static void points(PythonProgram program, Neuron neuron) {
        program.line("points = [    # inputs and the answer that is wanted: 1 for yes, which is z >= 0");
        for (Sample sample : neuron.samples()) {
            program.line("    (%s, %s),", PythonProgram.list(sample.x()), sample.yes() ? 1 : 0);
        }
        program.line("]");
    }

    private static void one(PythonProgram program, Neuron neuron, LearningState.Start start) {
        program.line("w = %s", PythonProgram.list(start.weights()))
                .line("b = %s", start.bias())
                .line("k = %s    # sharpness: z = k (w . x + b)", neuron.k());
        boolean points = !neuron.samples().isEmpty();
        if (points) {
            points(program, neuron);
        }
        program.gap().block(PythonFunctions.phiAndSlope(neuron.activation())).gap();
        program.block("""
                def total(x):                  # w . x + b; what is left of terms that cancel is rounding, not a number
                    terms = [wi * xi for wi, xi in zip(w, x)] + [b]
                    return 0 if abs(sum(terms)) < 1e-14 * max(map(abs, terms)) else sum(terms)
                """);
        if (points) {
            learning(program.gap(), neuron, start);
        }
        program.gap()
                .line("h = total(x)")
                .line("z = k * h")
                .line("norm = math.sqrt(sum(wi * wi for wi in w))")
                .print("z", "z")
                .print("a", "phi(z)");
        if (points) {
            program.print("right", "sum((total(xi) >= 0) == (yes == 1) for xi, yes in points)")
                    .print("mistakes", "mistakes")
                    .print("epoch", "-(-steps // len(points))");
        }
        program.block("""
                for i, (wi, xi) in enumerate(zip(w, x)):
                    print(f"product.{i + 1} =", k * wi * xi)
                print("norm =", norm)
                if norm > 0:
                    print("distance =", abs(b) / norm)             # of the line z = 0 from the origin
                    print("signed-distance =", h / norm)           # of x from the line
                print("slope =", k * slope(z))                     # da/d(w . x + b)
                for i, wi in enumerate(w):
                    print(f"now.w{i + 1} =", wi)
                print("now.b =", b)
                """);
    }

    private static void learning(PythonProgram program, Neuron neuron, LearningState.Start start) {
        program.line("rate = %s", start.rate())
                .line(
                        "steps = %s    # one point a step, in order, round after round",
                        neuron.learning().steps())
                .line("mistakes = 0");
        if (neuron.rule() == LearningRule.PERCEPTRON) {
            program.block("""
                    w0, b0, n = w, b, [0] * (len(w) + 1)           # n counts s x and s: whole numbers, so a tie stays a tie
                    for step in range(steps):
                        xi, yes = points[step % len(points)]
                        s = 1 if yes else -1
                        if s * total(xi) <= 0:                     # a tie counts as a mistake
                            mistakes += 1
                            n = [ni + s * v for ni, v in zip(n, xi + [1])]
                            w = [wi + rate * ni for wi, ni in zip(w0, n)]      # w <- w + rate s x
                            b = b0 + rate * n[-1]                              # b <- b + rate s
                    """);
            return;
        }
        boolean odd = neuron.activation() == Activation.IDENTITY || neuron.activation() == Activation.TANH;
        program.block("""
                for step in range(steps):                      # against the slope of (a - y)^2 / 2
                    xi, yes = points[step % len(points)]
                    h = total(xi)
                    mistakes += (h >= 0) != (yes == 1)
                    y = 1 if yes else %s
                    c = rate * (phi(k * h) - y) * slope(k * h) * k
                    w = [wi - c * v for wi, v in zip(w, xi)]
                    b = b - c
                """.replace("%s", odd ? "-1" : "0"));
    }

    private static void pair(PythonProgram program, Neuron neuron, Pair pair) {
        program.line("w1, b1 = %s, %s", weights(pair.first()), pair.first().c())
                .line("w2, b2 = %s, %s", weights(pair.second()), pair.second().c())
                .line("v1, v2, c = %s, %s, %s", pair.v1(), pair.v2(), pair.c())
                .gap();
        program.block(PythonFunctions.phi(pair.activation())).gap().block("""
                        def layer(x1, x2):                 # two neurons, then a sum; yes where y >= 1/2
                            h1 = phi(w1[0] * x1 + w1[1] * x2 + b1)
                            h2 = phi(w2[0] * x1 + w2[1] * x2 + b2)
                            return h1, h2, v1 * h1 + v2 * h2 + c

                        def straight(x1, x2):              # the same weights in one layer without a bend
                            w = [v1 * p + v2 * q for p, q in zip(w1, w2)]
                            return w[0] * x1 + w[1] * x2 + v1 * b1 + v2 * b2 + c

                        h1, h2, y = layer(x[0], x[1])
                        print("y =", y)
                        print("pair.h1 =", h1)
                        print("pair.h2 =", h2)
                        print("pair.y =", y)
                        at = [0.05 * i for i in range(-40, 41)]
                        print("pair.difference =", max(abs(layer(p, q)[2] - straight(p, q)) for p in at for q in at))
                        """);
        if (!neuron.samples().isEmpty()) {
            points(program.gap(), neuron);
            program.print("right", "sum((layer(*xi)[2] >= 0.5 - 1e-12) == (yes == 1) for xi, yes in points)");
        }
    }

    private static String weights(DecisionBoundary hidden) {
        return PythonProgram.list(List.of(hidden.w1(), hidden.w2()));
    }
}
