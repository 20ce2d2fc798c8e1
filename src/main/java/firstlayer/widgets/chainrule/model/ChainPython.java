package firstlayer.widgets.chainrule.model;

import firstlayer.math.Activation;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** A deep chain and a row of diamonds as Python programs. */
final class ChainPython {

    private ChainPython() {}

    static Script chain(Fading fading, double start) {
        PythonProgram program = new PythonProgram()
                .line("import math")
                .gap()
                .line("links = %s", fading.links())
                .line("w = %s", fading.weight())
                .line("a = %s                    # what goes in", start)
                .gap()
                .block(PythonFunctions.phiAndSlope(fading.activation()))
                .gap()
                .line("slopes = []                  # of each link: da/d(a before)")
                .line("for n in range(links):");
        if (fading.centre()) {
            // The kink of ReLU stands at 0, the others are steepest there.
            int middle = fading.activation() == Activation.RELU ? 1 : 0;
            program.line("    b = %s - w * a            # so that z = %s", middle, middle);
        } else {
            program.line("    b = 0");
        }
        program.line("    z = w * a + b")
                .line("    slopes.append(slope(z) * w%s)", fading.skip() ? " + 1" : "")
                .line("    a = phi(z)%s", fading.skip() ? " + a                # the skip link adds what came in" : "")
                .gap()
                .block("""
                        left = 1                     # backward from the loss: along a path, slopes multiply
                        for n, s in enumerate(reversed(slopes)):
                            left *= s
                            print(f"gradient-left.{n + 1} =", left)
                        """);
        return program.python();
    }

    static Script diamonds(long n) {
        return new PythonProgram()
                .line("n = %s                       # diamonds: x <- relu(x) + abs(x), n times from x = 1", n)
                .block("""
                        x, gradient, paths = 1, 1, 1
                        for i in range(n):
                            slope_relu, slope_abs = 1, 1          # x is above 0
                            gradient *= slope_relu + slope_abs    # paths add
                            paths *= 2
                            x = x + x
                        edges = 4 * n
                        print("paths =", paths)
                        print("edges =", edges)
                        print("products-by-path =", paths * 2 * n)   # each path has 2n edges
                        print("products-backward =", edges)          # each edge once
                        print("gradient =", gradient)
                        """)
                .python();
    }
}
