package firstlayer.math.net;

import firstlayer.math.graph.Op;
import firstlayer.math.graph.Tape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** (sigmoid(w·x + b) − y)²·½: built, evaluated, and all slopes by backpropagation. */
@State(Scope.Thread)
public class TapeJob {

    private final Tape tape = new Tape();
    private double x = 2;

    @Benchmark
    public double ours() {
        tape.clear();
        int w = tape.input("w", 0.5);
        int product = tape.apply(Op.MULTIPLY, w, tape.input("x", x));
        int sum = tape.apply(Op.ADD, product, tape.input("b", -1));
        int a = tape.apply(Op.SIGMOID, sum);
        int error = tape.apply(Op.ADD, a, tape.input("y", -1));
        tape.apply(Op.MULTIPLY, tape.apply(Op.MULTIPLY, error, error), tape.number(0.5));
        tape.forward();
        tape.backward();
        return tape.gradient(w);
    }

    @Benchmark
    public double plain() {
        PlainNode w = new PlainNode(0.5);
        PlainNode a = w.times(new PlainNode(x)).plus(new PlainNode(-1)).sigmoid();
        PlainNode error = a.plus(new PlainNode(-1));
        error.times(error).times(new PlainNode(0.5)).backward();
        return w.gradient;
    }
}
