package firstlayer.widgets.neuron.model;

import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A neuron that looks at an image, as a Python program. */
final class PatternPython {

    private static final int SIDE = PatternParameters.SIDE;

    private PatternPython() {}

    static Script of(Pattern pattern) {
        PythonProgram program = new PythonProgram().line("import math").gap();
        square(program, "w", pattern.w());
        program.line("b = %s", pattern.b());
        if (pattern.slides()) {
            program.line("picture = [                    # 12 x 12 pixels");
            for (int line = 0; line < LargePicture.SIDE; line++) {
                int row = line;
                program.line(
                        "    %s,",
                        IntStream.range(0, LargePicture.SIDE)
                                .mapToObj(column -> PythonProgram.number(LargePicture.pixel(row, column)))
                                .collect(Collectors.joining(", ", "[", "]")));
            }
            program.line("]")
                    .line(
                            "row, column = %s, %s             # the place of the map, counted from 0",
                            pattern.row(), pattern.column())
                    .gap()
                    .line("def patch(row, column):")
                    .line("    return [line[column:column + 5] for line in picture[row:row + 5]]")
                    .gap()
                    .line("x = patch(row, column)");
        } else {
            square(program, "x", pattern.x());
        }
        program.gap().block(PythonFunctions.phi(pattern.activation())).gap().block("""
                        def match(x):                  # the sum over all pixels of w x
                            return sum(wi * xi for wl, xl in zip(w, x) for wi, xi in zip(wl, xl))

                        def length(v):
                            return math.sqrt(sum(a * a for line in v for a in line))

                        z = match(x) + b
                        print("z =", z)
                        print("a =", phi(z))
                        print("along =", length(x) * length(w) + b)     # no image of this length has more
                        if length(x) * length(w) > 0:
                            print("cosine =", match(x) / (length(x) * length(w)))
                        for n, (wl, xl) in enumerate(zip(w, x)):
                            print(f"line.{n + 1} =", sum(wi * xi for wi, xi in zip(wl, xl)))
                        """);
        if (pattern.slides()) {
            program.line("# valid, stride 1, the weights not turned round: cross-correlation, called convolution")
                    .line("map = [[match(patch(i, j)) + b for j in range(8)] for i in range(8)]")
                    .line("print(\"map-best =\", max(max(line) for line in map))");
        }
        return program.python();
    }

    private static void square(PythonProgram program, String name, List<Double> numbers) {
        program.line(name + " = [");
        for (int line = 0; line < SIDE; line++) {
            program.line("    %s,", PythonProgram.list(numbers.subList(line * SIDE, (line + 1) * SIDE)));
        }
        program.line("]");
    }
}
