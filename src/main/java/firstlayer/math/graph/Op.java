package firstlayer.math.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a node of the graph does with its inputs. */
public enum Op {
    /** A number that does not move. */
    NUMBER("", 0),
    /** A number the reader moves. */
    INPUT("", 0),
    ADD("+", 2),
    SUBTRACT("−", 2),
    MULTIPLY("×", 2),
    DIVIDE("/", 2),
    POWER("^", 2),
    NEGATE("−", 1),
    EXP("exp", 1),
    /** The natural logarithm. */
    LOG("log", 1),
    SQRT("sqrt", 1),
    SIN("sin", 1),
    COS("cos", 1),
    TAN("tan", 1),
    TANH("tanh", 1),
    SIGMOID("sigmoid", 1),
    RELU("relu", 1),
    ABS("abs", 1),
    MAX("max", 2),
    MIN("min", 2);

    private static final Op[] ALL = values();
    private static final List<Op> FUNCTIONS =
            Arrays.stream(values()).filter(op -> op.compareTo(EXP) >= 0).toList();

    private final String label;
    private final int inputs;

    Op(String label, int inputs) {
        this.label = label;
        this.inputs = inputs;
    }

    /** The sign drawn on the node, or the function's name; blank for inputs and numbers. */
    public String label() {
        return label;
    }

    /** How many inputs it takes: 0, 1 or 2. */
    public int inputs() {
        return inputs;
    }

    /** The operations written as a name with brackets, {@code exp} to {@code min}. */
    public static List<Op> functions() {
        return FUNCTIONS;
    }

    /** A number for it, to be kept instead of it. */
    byte code() {
        return (byte) ordinal();
    }

    /** The operation of a {@link #code()}. */
    static Op of(byte code) {
        return ALL[code];
    }

    /** The function that is called by a name: in any case, as papers write ReLU; ln is log, σ is sigmoid. */
    static Optional<Op> function(String name) {
        if (name.equals("σ")) {
            return Optional.of(SIGMOID);
        }
        String called = name.toLowerCase(Locale.ROOT);
        return called.equals("ln")
                ? Optional.of(LOG)
                : FUNCTIONS.stream().filter(op -> op.label.equals(called)).findFirst();
    }

    /** Whether a name is a function's, so that no input can have it; an input may be called Max, or σ. */
    static boolean isFunction(String name) {
        return name.equals("ReLU")
                || name.length() > 1
                        && name.equals(name.toLowerCase(Locale.ROOT))
                        && function(name).isPresent();
    }
}
