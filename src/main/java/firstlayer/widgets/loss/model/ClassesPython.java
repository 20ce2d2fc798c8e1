package firstlayer.widgets.loss.model;

import firstlayer.param.Values;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** Classes in the plane as a Python program. */
final class ClassesPython {

    private ClassesPython() {}

    static Script of(Values values) {
        PythonProgram program = new PythonProgram().line("import math").gap();
        program.line("points = [          # x1, x2 and the class, counted from 0");
        for (ClassPoint point : values.get(ClassesParameters.POINTS)) {
            program.line("    (%s, %s, %s),", point.x1(), point.x2(), point.label() - 1);
        }
        program.line("]")
                .line("flat = %s", PythonProgram.list(values.get(ClassesParameters.ROWS)))
                .line("rows = [flat[i:i + 3] for i in range(0, len(flat), 3)]    # w1, w2 and b of each class")
                .line(
                        "temperature = %s    # divides the logits after learning",
                        values.get(ClassesParameters.TEMPERATURE))
                .line("l2 = %s", values.get(LossParameters.L2))
                .line("rate = %s", values.get(LossParameters.RATE))
                .line("steps = %s", values.get(LossParameters.STEPS));
        program.block("""

                def logits(x1, x2):
                    return [w1 * x1 + w2 * x2 + b for w1, w2, b in rows]

                def softmax(z):                 # the largest logit is taken off first: nothing overflows
                    e = [math.exp(zk - max(z)) for zk in z]
                    return [ek / sum(e) for ek in e]

                for t in range(steps):
                    gradient = [[l2 * w1, l2 * w2, 0] for w1, w2, b in rows]
                    for x1, x2, right in points:
                        for k, p in enumerate(softmax(logits(x1, x2))):
                            push = (p - (k == right)) / len(points)        # dL/dz_k = p_k - 1 for the right class
                            gradient[k] = [g + push * x for g, x in zip(gradient[k], (x1, x2, 1))]
                    rows = [[w - rate * g for w, g in zip(row, grad)] for row, grad in zip(rows, gradient)]

                def surprise(z, right):         # -log p of the right class
                    return max(z) + math.log(sum(math.exp(zk - max(z)) for zk in z)) - z[right]

                cooled = [[zk / temperature for zk in logits(x1, x2)] for x1, x2, right in points]
                rights = [right for x1, x2, right in points]
                terms = [surprise(z, right) for z, right in zip(cooled, rights)]
                said = [z.index(max(z)) for z in cooled]        # the first of equal logits
                penalty = l2 / 2 * sum(w1 * w1 + w2 * w2 for w1, w2, b in rows)
                print("loss =", sum(terms) / len(points) + penalty)
                print("accuracy =", sum(s == right for s, right in zip(said, rights)) / len(points))
                print("penalty =", penalty)
                for n in range(len(points)):
                    print(f"p.{n + 1} =", softmax(cooled[n])[rights[n]])
                    print(f"term.{n + 1} =", terms[n])
                    print(f"out.{n + 1} =", said[n] + 1)
                for n, weight in enumerate(w for row in rows for w in row):
                    print(f"learned.{n + 1} =", weight)
                """);
        return program.python();
    }
}
