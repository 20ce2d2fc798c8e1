package firstlayer.widgets.loss.model;

import firstlayer.param.Values;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** Curves on points they have not seen as a Python program, with another way of least squares. */
final class UnseenPython {

    private UnseenPython() {}

    static Script of(Values values) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line("degree = %s", values.get(UnseenParameters.DEGREE))
                .line("noise = %s", values.get(UnseenParameters.NOISE))
                .line("samples = %s", values.get(UnseenParameters.SAMPLES))
                .line("seed = %s", values.get(UnseenParameters.SEED))
                .line("l2 = %s", values.get(LossParameters.L2))
                .gap()
                .block(PythonFunctions.RANDOM);
        program.block("""

                def drawn():                    # one point in each of so many pieces of -1 ... 1
                    points = []
                    for i in range(samples):
                        x = -1 + 2 * (i + random.uniform()) / samples
                        points.append((x, math.sin(math.pi * x) + noise * random.normal()))
                    return points

                random = Random(seed)
                seen, unseen = drawn(), drawn()

                def dot(u, v):
                    return sum(ui * vi for ui, vi in zip(u, v))

                def least_squares(rows, b):     # A = QR by the modified Gram-Schmidt process, then R c = Q b
                    q = [list(column) for column in zip(*rows)]
                    n = len(q)
                    r, d, c = [[0] * n for _ in q], [0] * n, [0] * n
                    for j in range(n):
                        r[j][j] = math.sqrt(dot(q[j], q[j]))
                        q[j] = [v / r[j][j] for v in q[j]]
                        for k in range(j + 1, n):
                            r[j][k] = dot(q[j], q[k])
                            q[k] = [v - r[j][k] * u for u, v in zip(q[j], q[k])]
                        d[j] = dot(q[j], b)
                        b = [v - d[j] * u for u, v in zip(q[j], b)]
                    for j in reversed(range(n)):
                        c[j] = (d[j] - dot(r[j][j + 1:], c[j + 1:])) / r[j][j]
                    return c

                def smallest(rows, b):          # through every point: what each row adds is orthogonal to those before
                    c, q = [0] * len(rows[0]), []
                    for row, bi in zip(rows, b):
                        new = row
                        for u in q + q:         # twice, against rounding
                            new = [v - dot(u, new) * ui for v, ui in zip(new, u)]
                        length = math.sqrt(dot(new, new))
                        q.append([v / length for v in new])
                        share = (bi - dot(row, c)) / length
                        c = [ci + share * v for ci, v in zip(c, q[-1])]
                    return c

                def fit(degree):                # mean of squares + l2/2 sum of c_k^2: a row more for each c_k that pays
                    rows = [[x**k for k in range(degree + 1)] for x, y in seen]
                    heights = [y for x, y in seen]
                    if l2 > 0:
                        pay = math.sqrt(samples * l2 / 2)
                        rows += [[pay if j == k else 0 for j in range(degree + 1)] for k in range(1, degree + 1)]
                        heights += [0] * degree
                    return least_squares(rows, heights) if len(rows) > degree else smallest(rows, heights)

                def at(c, x):
                    return sum(ck * x**k for k, ck in enumerate(c))

                def mean(c, points):
                    return sum((at(c, x) - y)**2 for x, y in points) / len(points)

                c = fit(degree)
                penalty = l2 / 2 * dot(c[1:], c[1:])
                print("loss =", mean(c, seen) + penalty)
                print("held-loss =", mean(c, unseen))
                print("best-degree =", min(range(1, 10), key=lambda d: mean(fit(d), unseen)))
                print("penalty =", penalty)
                for k, ck in enumerate(c):
                    print(f"coefficient.{k} =", ck)
                for n, (x, y) in enumerate(seen):
                    print(f"out.{n + 1} =", at(c, x))
                    print(f"term.{n + 1} =", (at(c, x) - y)**2)
                """);
        return program.python();
    }
}
