package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.script.PythonProgram;
import java.util.Locale;

/** The rules of initial weights in Python. */
final class SchemePython {

    private SchemePython() {}

    /** The weight made from a number {@code g} drawn from N(0, 1); not for orthogonal weights, which depend on each other. */
    static String weight(Initialiser rule) {
        String size = PythonProgram.number(rule.size());
        String fan = rule.fan() == Initialiser.Fan.IN ? "n_in" : "n_out";
        String weight = switch (rule.scheme()) {
            case ZEROS -> "0 * g";
            case CONSTANT -> size + " + 0 * g";
            case NORMAL -> size + " * g";
            case UNIFORM -> size + " * uniform(g)";
            case LECUN -> "math.sqrt(1 / n_in) * g";
            case XAVIER_NORMAL -> "math.sqrt(2 / (n_in + n_out)) * g";
            case XAVIER_UNIFORM -> "math.sqrt(6 / (n_in + n_out)) * uniform(g)";
            case HE_NORMAL -> "math.sqrt(2 / " + fan + ") * g";
            case HE_UNIFORM -> "math.sqrt(6 / " + fan + ") * uniform(g)";
            case ORTHOGONAL -> throw new IllegalArgumentException("orthogonal weights are made together");
        };
        return rule.gain() == 1
                ? weight
                : String.format(Locale.ROOT, "%s * (%s)", PythonProgram.number(rule.gain()), weight);
    }

    /** {@code weights(normals, n_out)}: the same for kernels, whose fan-out is not the number of columns. */
    static String kernels(Initialiser rule) {
        return weights(rule)
                .replace("def weights(normals):", "def weights(normals, n_out):")
                .replace("n_in, n_out = len(normals), len(normals[0])", "n_in = len(normals)");
    }

    /** {@code weights(normals)}: inputs × neurons, from numbers drawn from N(0, 1). */
    static String weights(Initialiser rule) {
        if (rule.scheme() == Initialiser.Scheme.ORTHOGONAL) {
            return """
                    def weights(normals):          # orthogonal: rows, or columns where those are fewer, at right angles, length GAIN
                        tall = len(normals) > len(normals[0])
                        rows = [list(r) for r in (zip(*normals) if tall else normals)]
                        for k, row in enumerate(rows):
                            for again in range(2):
                                for q in rows[:k]:
                                    part = sum(a * b for a, b in zip(row, q)) / sum(b * b for b in q)
                                    row[:] = [a - part * b for a, b in zip(row, q)]
                            length = math.sqrt(sum(a * a for a in row))
                            row[:] = [a / length for a in row]
                        rows = [[GAIN * a for a in row] for row in rows]
                        return [list(r) for r in zip(*rows)] if tall else rows
                    """.replace("GAIN", PythonProgram.number(rule.gain()));
        }
        String uniform = weight(rule).contains("uniform") ? """
                def uniform(g):                # from -1 to 1, in the order of g: 2 P(g) - 1, P the normal distribution
                    return 1 - math.erfc(g / math.sqrt(2))

                """ : "";
        return uniform + """
                def weights(normals):
                    n_in, n_out = len(normals), len(normals[0])
                    return [[WEIGHT for g in row] for row in normals]
                """.replace("WEIGHT", weight(rule));
    }

    /** The deviation of one weight, for fans {@code n_in} and {@code n_out}. */
    static String deviation(Initialiser rule) {
        String size = PythonProgram.number(Math.abs(rule.size()));
        String fan = rule.fan() == Initialiser.Fan.IN ? "n_in" : "n_out";
        String deviation = switch (rule.scheme()) {
            case ZEROS, CONSTANT -> "0";
            case NORMAL -> size;
            case UNIFORM -> size + " / math.sqrt(3)";
            case LECUN -> "math.sqrt(1 / n_in)";
            case XAVIER_NORMAL, XAVIER_UNIFORM -> "math.sqrt(2 / (n_in + n_out))";
            case HE_NORMAL, HE_UNIFORM -> "math.sqrt(2 / " + fan + ")";
            case ORTHOGONAL -> "1 / math.sqrt(max(n_in, n_out))";
        };
        return rule.gain() == 1 ? deviation : PythonProgram.number(Math.abs(rule.gain())) + " * " + deviation;
    }
}
