package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.script.PythonFunctions;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;

/** One neuron met many times, as a Python program. */
final class OneNeuronPython {

    private OneNeuronPython() {}

    static Script of(Sums sums, int draws, long seed) {
        boolean constant = sums.start().scheme() == Initialiser.Scheme.CONSTANT;
        return new PythonProgram()
                .line("import math")
                .gap()
                .line("n_in, n_out = %s, 1", sums.inputs())
                .line("draws, seed = %s, %s", draws, seed)
                .gap()
                .block(PythonFunctions.RANDOM)
                .gap()
                .block(SchemePython.weights(sums.start()))
                .gap()
                .block("""
                        random, sums = Random(seed), []
                        for draw in range(draws):                       # fresh inputs N(0, 1) and fresh weights each time
                            x, normals = [], []
                            for i in range(n_in):
                                x.append(random.normal())
                                normals.append([random.normal()])
                            w = weights(normals)
                            sums.append(sum(wi[0] * xi for wi, xi in zip(w, x)))       # z = w . x
                        mean = sum(sums) / draws
                        print("sum-std =", math.sqrt(sum((z - mean)**2 for z in sums) / draws))
                        """)
                .line("deviation = " + SchemePython.deviation(sums.start()))
                .print("weight-variance", "n_in * deviation**2")
                .print(
                        "expected-std",
                        constant
                                ? "math.sqrt(n_in) * abs("
                                        + PythonProgram.number(sums.start().gain()
                                                * sums.start().size())
                                        + ")"
                                : "math.sqrt(n_in) * deviation")
                .print("weight-std", "deviation")
                .python();
    }
}
