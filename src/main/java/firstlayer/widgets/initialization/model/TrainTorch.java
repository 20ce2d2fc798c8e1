package firstlayer.widgets.initialization.model;

import firstlayer.script.PythonCloud;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** Five starts of one deep net in training, as a PyTorch program: with lists alone it would take an hour. */
final class TrainTorch {

    private TrainTorch() {}

    static Script of(TrainComparison comparison) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .line("import torch")
                .gap()
                .line("depth, width = %s, %s", comparison.depth(), comparison.width())
                .line("rate, steps, seed = %s, %s, %s", comparison.rate(), comparison.asked(), comparison.seed())
                .line("sizes = [2] + [width] * depth + [1]")
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block(PythonCloud.points(comparison.data(), comparison.points(), 0))
                .gap()
                .block("""
                        x = torch.tensor([p[0] for p in points], dtype=torch.float64)
                        y = torch.tensor([p[1] for p in points], dtype=torch.float64)
                        rules = {                                       # a weight, from a number drawn from N(0, 1); then phi
                        """);
        for (TrainStart start : TrainStart.values()) {
            program.line(
                    "    \"%s\": (lambda g, n_in, n_out: %s, lambda z: %s),",
                    start.key,
                    SchemePython.weight(start.rule),
                    PythonFunctions.torch(start.activation(comparison.activation()), "z"));
        }
        return program.line("}").gap().block("""
                        def train(rule, phi):
                            random, layers = Random(seed), []
                            for n_in, n_out in zip(sizes, sizes[1:]):
                                w = [[rule(random.normal(), n_in, n_out) for j in range(n_out)] for i in range(n_in)]
                                layers.append((torch.tensor(w, dtype=torch.float64, requires_grad=True),
                                               torch.zeros(n_out, dtype=torch.float64, requires_grad=True)))
                            for step in range(steps + 1):
                                a = x
                                for w, b in layers[:-1]:
                                    a = phi(a @ w + b)
                                logits = (a @ layers[-1][0] + layers[-1][1])[:, 0]
                                loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, y)
                                for w, b in layers:
                                    w.grad = b.grad = None
                                loss.backward()
                                if step < steps:                        # full batch, w <- w - rate dL/dw
                                    with torch.no_grad():
                                        for w, b in layers:
                                            w -= rate * w.grad
                                            b -= rate * b.grad
                            return loss.item()

                        for name, (rule, phi) in rules.items():
                            print(f"train-loss.{name} =", train(rule, phi))
                        """).pytorch();
    }
}
