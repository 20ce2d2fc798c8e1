package firstlayer.widgets.loss.model;

import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** A level, a line or a neuron that classifies, its loss and its descent, as a Python program. */
final class LossPython {

    private LossPython() {}

    static Script of(Scoring scoring) {
        Objective objective = scoring.objective();
        boolean constant = scoring.isConstant();
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line("points = [                              # x, y and whether it is held out");
        for (Example example : scoring.examples()) {
            program.line("    (%s, %s, %s),", example.x(), example.target(), example.held() ? "True" : "False");
        }
        program.line("]")
                .line("w, b = %s, %s%s", scoring.startW(), scoring.startB(), constant ? "    # the level c is b" : "")
                .line("rate, steps = %s, %s", scoring.rate(), scoring.walk().steps())
                .line("penalty = %s", objective.penalty())
                .line("used = [(x, y) for x, y, held in points if not held]")
                .line("share = %s", objective.reduce() == Reduce.MEAN ? "len(used)" : "1")
                .gap();
        if (objective.isClasses()) {
            program.block("""
                    def out(z):                             # the probability of class 1
                        return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))

                    """);
        } else {
            program.line("def out(z):").line("    return z").gap();
        }
        price(program, objective, objective.function(), "");
        program.gap();
        if (scoring.beside().isPresent()) {
            price(program, objective, scoring.beside().get().objective().function(), "_beside");
            program.gap();
        }
        program.block("""
                        def loss(w, b, price):
                            return sum(price(w * x + b, y) for x, y in used) / share + penalty * w * w / 2

                        def slopes(w, b, push):
                            pushes = [(push(w * x + b, y) / share, x) for x, y in used]
                            return SLOPE_W, sum(p for p, x in pushes)

                        def descend(w, b, price, push):         # w <- w - rate dL/dw, the same for b; when every miss is below 0.1
                            near = None
                            for step in range(steps + 1):
                                if near is None and all(abs(out(w * x + b) - y) < 0.1 for x, y in used):
                                    near = step
                                if step < steps:
                                    dw, db = slopes(w, b, push)
                                    w, b = w - rate * dw, b - rate * db
                            return w, b, near

                        w, b, near = descend(w0, b0, price, push)
                        dw, db = slopes(w, b, push)
                        print("loss =", loss(w, b, price))
                        """.replace("SLOPE_W", constant ? "0" : "sum(p * x for p, x in pushes) + penalty * w")
                        .replace("w0, b0", "w, b"))
                .block("""
                        for n, (x, y, held) in enumerate(points):
                            print(f"out.{n + 1} =", out(w * x + b))
                            print(f"term.{n + 1} =", price(w * x + b, y))
                        """);
        if (constant) {
            program.print("dc", "db").print("now.c", "b");
        } else {
            program.print("dw", "dw")
                    .print("db", "db")
                    .print("now.w", "w")
                    .print("now.b", "b")
                    .print("penalty", "penalty * w * w / 2");
        }
        if (!objective.held().isEmpty()) {
            String mean = objective.reduce() == Reduce.MEAN ? " / len(held)" : "";
            program.line("held = [(x, y) for x, y, held in points if held]")
                    .print("held-loss", "sum(price(w * x + b, y) for x, y in held)" + mean);
        }
        if (objective.isClasses()) {
            program.print("accuracy", "sum((w * x + b >= 0) == (y >= 0.5) for x, y in used) / len(used)");
        }
        beside(program, scoring);
        best(program, scoring);
        return program.python();
    }

    private static void price(PythonProgram program, Objective objective, LossFunction function, String suffix) {
        String error = "out(z) - y";
        String chain = objective.isClasses() ? " * out(z) * out(-z)" : "";
        String delta = PythonProgram.number(objective.delta());
        String price = switch (function) {
            case MSE -> "(" + error + ")**2";
            case HALF_MSE -> "(" + error + ")**2 / 2";
            case MAE -> "abs(" + error + ")";
            case HUBER ->
                "(" + error + ")**2 / 2 if abs(" + error + ") <= " + delta + " else " + delta + " * (abs(" + error
                        + ") - " + delta + " / 2)";
            case CROSS_ENTROPY -> "max(z, 0) - y * z + math.log1p(math.exp(-abs(z)))     # -log p of the right class";
        };
        String push = switch (function) {
            case MSE -> "2 * (" + error + ")" + chain;
            case HALF_MSE -> "(" + error + ")" + chain;
            case MAE -> "((" + error + " > 0) - (" + error + " < 0))" + chain;
            case HUBER -> "max(-" + delta + ", min(" + delta + ", " + error + "))" + chain;
            case CROSS_ENTROPY -> "(1 - y) * out(z) - y * out(-z)                       # p - y";
        };
        program.line("def price" + suffix + "(z, y):")
                .line("    return " + price)
                .gap()
                .line("def push" + suffix + "(z, y):                           # its slope in z")
                .line("    return " + push);
    }

    private static void beside(PythonProgram program, Scoring scoring) {
        if (scoring.beside().isEmpty()) {
            return;
        }
        program.gap()
                .line("w2, b2, near2 = descend(%s, %s, price_beside, push_beside)", scoring.startW(), scoring.startB())
                .print("beside-loss", "loss(w2, b2, price_beside)")
                .block("""
                        if near is not None:
                            print("near =", near)
                        if near2 is not None:
                            print("beside-near =", near2)
                        """);
    }

    private static void best(PythonProgram program, Scoring scoring) {
        Objective objective = scoring.objective();
        if (!scoring.lowest().known()) {
            return;
        }
        program.gap();
        boolean absolute = objective.function() == LossFunction.MAE && !objective.isClasses();
        if (absolute && !scoring.isConstant() && objective.penalty() > 0) {
            program.line(
                    "# the line of least absolute error with a penalty is found by narrowing w down; not written here");
            return;
        }
        if (absolute && scoring.isConstant()) {
            program.line("ys = sorted(y for x, y in used)")
                    .line("w, b = 0, (ys[(len(ys) - 1) // 2] + ys[len(ys) // 2]) / 2                # the median");
        } else if (absolute) {
            program.block("""
                    lines = []                              # one of the best goes through two of the points
                    for x1, y1 in used:
                        for x2, y2 in used:
                            if x1 < x2:
                                slope = (y2 - y1) / (x2 - x1)
                                lines.append((slope, y1 - slope * x1))
                    w, b = min(lines, key=lambda line: loss(*line, price))
                    """);
        } else {
            program.block("""
                    def crossing(slope, low, high):         # where a slope that never falls is 0
                        for turn in range(200):
                            middle = (low + high) / 2
                            low, high = (low, middle) if slope(middle) > 0 else (middle, high)
                        return (low + high) / 2

                    def best_b(w):
                        return crossing(lambda b: slopes(w, b, push)[1], -1e6, 1e6)

                    """);
            program.line(
                    scoring.isConstant()
                            ? "w, b = 0, best_b(0)"
                            : "w = crossing(lambda w: slopes(w, best_b(w), push)[0], -1e4, 1e4)\nb = best_b(w)");
        }
        if (scoring.isConstant()) {
            program.print("best.c", "b");
        } else {
            program.print("best.w", "w").print("best.b", "b");
        }
    }
}
