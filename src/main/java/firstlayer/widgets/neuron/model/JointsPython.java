package firstlayer.widgets.neuron.model;

import firstlayer.math.HingeSum;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;
import java.util.stream.Collectors;

/** A sum of ReLUs, learned or fitted, as a Python program. */
final class JointsPython {

    private JointsPython() {}

    /**
     * @param start where learning begins
     * @param own   points of the curve, where it is made of them
     */
    static Script of(HingeSum start, Joints joints, List<double[]> own) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line("joints = %s", PythonProgram.list(start.joints()))
                .line("slopes = %s", PythonProgram.list(start.slopes()))
                .line("level, rise = %s, %s", start.level(), start.rise())
                .line("rate, steps = %s, %s", joints.rate(), joints.steps())
                .line("x = [(i - 30) / 10 for i in range(61)]")
                .block(curve(joints.curve(), own))
                .gap()
                .block("""
                        def f(xi):                              # a broken line: each ReLU adds a joint
                            return level + rise * xi + sum(s * max(0, xi - j) for s, j in zip(slopes, joints))

                        def loss():                             # mean squared error, no 1/2
                            return sum((f(xi) - yi)**2 for xi, yi in zip(x, y)) / len(x)

                        def columns():                          # what level, rise and slopes are multiplied by
                            return [[1] * len(x), x] + [[max(0, xi - j) for xi in x] for j in joints]

                        def dot(a, b):
                            return sum(ai * bi for ai, bi in zip(a, b))

                        def fit():                              # least squares; a column that tells nothing new gets 0
                            basis, r, kept = [], [], []
                            for j, column in enumerate(columns()):
                                rest, parts = list(column), [0] * len(basis)
                                for again in range(2):          # Gram-Schmidt, twice for all digits
                                    for k, q in enumerate(basis):
                                        part = dot(q, rest)
                                        parts[k] += part
                                        rest = [a - part * b for a, b in zip(rest, q)]
                                length = math.sqrt(dot(rest, rest))
                                if length > 1e-9:
                                    basis.append([a / length for a in rest])
                                    r.append(parts + [length])
                                    kept.append(j)
                            c = [0] * (len(joints) + 2)
                            for i in reversed(range(len(kept))):
                                later = sum(r[m][i] * c[kept[m]] for m in range(i + 1, len(kept)))
                                c[kept[i]] = (dot(basis[i], y) - later) / r[i][i]
                            return c[0], c[1], c[2:]
                        """);
        program.gap().block("""
                        v = [1] * (len(joints) + 2)             # 2 / largest curvature, by the power method
                        phi = columns()
                        for turn in range(200):
                            along = [sum(c[i] * vi for c, vi in zip(phi, v)) for i in range(len(x))]
                            v = [2 * dot(c, along) / len(x) for c in phi]
                            largest = math.sqrt(dot(v, v))
                            v = [vi / largest for vi in v]
                        print("limit =", 2 / largest)

                        """);
        if (joints.fitted()) {
            program.line("level, rise, slopes = fit()");
        } else {
            program.block("""
                    for step in range(steps):                   # against the slope of the loss in every number
                        push = [2 * (f(xi) - yi) / len(x) for xi, yi in zip(x, y)]
                        bent = [[(p, xi) for p, xi in zip(push, x) if xi > j] for j in joints]
                        d_slopes = [sum(p * (xi - j) for p, xi in on) for on, j in zip(bent, joints)]
                        d_joints = [-s * sum(p for p, xi in on) for on, s in zip(bent, slopes)]
                        level, rise = level - rate * sum(push), rise - rate * dot(push, x)
                        slopes = [s - rate * d for s, d in zip(slopes, d_slopes)]
                        joints = [j - rate * d for j, d in zip(joints, d_joints)]
                    """);
        }
        return program.block("""

                        print("loss =", loss())
                        print("now-level =", level)
                        print("now-rise =", rise)
                        for n, (s, j) in enumerate(zip(slopes, joints)):
                            print(f"now-slope.{n + 1} =", s)
                            print(f"now-joint.{n + 1} =", j)
                        level, rise, slopes = fit()
                        print("fitted-loss =", loss())
                        """).python();
    }

    private static String curve(TargetCurve curve, List<double[]> own) {
        return switch (curve) {
            case SINE -> "y = [math.sin(xi) for xi in x]\n";
            case BUMP -> "y = [math.exp(-xi * xi) for xi in x]\n";
            case STEP -> "y = [1 if xi >= 0 else 0 for xi in x]\n";
            case OWN ->
                "points = " + own.stream().map(PythonProgram::list).collect(Collectors.joining(", ", "[", "]\n")) + """

                        def height(xi):                         # straight from point to point, level outside
                            left = points[0]
                            for right in points:
                                if xi < right[0]:
                                    if right is left or left[0] > xi:
                                        return left[1]
                                    return left[1] + (right[1] - left[1]) * (xi - left[0]) / (right[0] - left[0])
                                left = right
                            return left[1]

                        y = [height(xi) for xi in x]
                        """;
        };
    }
}
