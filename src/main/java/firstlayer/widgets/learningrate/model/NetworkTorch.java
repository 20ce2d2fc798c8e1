package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.LearningRateParameters.*;

import firstlayer.param.Values;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** A small network in training as it is written with PyTorch, from the same points and weights. */
final class NetworkTorch {

    private NetworkTorch() {}

    static Script of(Values values, TrainingComparison comparison) {
        PythonProgram program = new PythonProgram().line("import math").line("import torch");
        NetworkPython.start(program, values, comparison);
        program.gap().block("""
                def tensors(some):
                    return (torch.tensor([p for p, y in some], dtype=torch.float64),
                            torch.tensor([[y] for p, y in some], dtype=torch.float64))

                def network():
                    layers, k = [], 0
                    for n, m in shape:
                        layer = torch.nn.Linear(n, m, dtype=torch.float64)
                        with torch.no_grad():
                            layer.weight.copy_(torch.tensor(first[k:k + n * m], dtype=torch.float64).view(n, m).T)
                            layer.bias.zero_()
                        layers += [layer, torch.nn.Tanh()]
                        k += (n + 1) * m
                    return torch.nn.Sequential(*layers[:-1])

                cross_entropy = torch.nn.BCEWithLogitsLoss()
                """);
        RateChanges changes = values.get(CHANGES);
        program.gap().block(WalkPython.schedule(values.get(SCHEDULE)));
        WalkPython.turns(program, changes);
        program.gap()
                .line("def train(rate" + (changes.isEmpty() ? "" : ", turns=()") + "):")
                .line("    model, at = network(), 0")
                .line("    optimizer = " + optimizer(values.get(OPTIMIZER), values.get(MOMENTUM)))
                .line("    for t in range(steps):")
                .line("        optimizer.param_groups[0][\"lr\"] = " + WalkPython.rate(changes))
                .block(comparison.isStochastic() ? """
                                batch = order[at:at + size]
                                at = (at + len(batch)) % len(order)
                        """ : "        batch = points\n")
                .block("""
                                x, y = tensors(batch)
                                optimizer.zero_grad()
                                cross_entropy(model(x), y).backward()
                                optimizer.step()
                            return model

                        model = CALL
                        with torch.no_grad():
                            x, y = tensors(points)
                            z = model(x)
                            print("loss =", cross_entropy(z, y).item())
                            print("accuracy =", ((z >= 0) == (y == 1)).double().mean().item())
                        """.replace("CALL", changes.isEmpty() ? "train(rate)" : "train(rate, changes)"));
        for (int i = 1; i < comparison.lanes().size(); i++) {
            double rate = comparison.lanes().get(i).rate();
            program.line("print(\"lane-loss.%s =\", cross_entropy(train(%s)(x), y).item())", i, rate);
        }
        return program.pytorch();
    }

    private static String optimizer(OptimizerChoice rule, double momentum) {
        String mu = PythonProgram.number(momentum);
        return switch (rule) {
            case SGD -> "torch.optim.SGD(model.parameters(), lr=rate)";
            case MOMENTUM -> "torch.optim.SGD(model.parameters(), lr=rate, momentum=" + mu + ")";
            case NESTEROV -> "torch.optim.SGD(model.parameters(), lr=rate, momentum=" + mu + ", nesterov=True)";
            case ADAGRAD -> "torch.optim.Adagrad(model.parameters(), lr=rate, eps=1e-8)";
            case RMSPROP -> "torch.optim.RMSprop(model.parameters(), lr=rate, alpha=0.9, eps=1e-8)";
            case ADAM -> "torch.optim.Adam(model.parameters(), lr=rate, eps=1e-8)";
            case ADAMW -> "torch.optim.AdamW(model.parameters(), lr=rate, eps=1e-8, weight_decay=0.01)";
        };
    }
}
