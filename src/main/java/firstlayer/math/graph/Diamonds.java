package firstlayer.math.graph;

/** The graph on which following every route is hopeless: routes part and meet again at every edge. */
public final class Diamonds {

    private Diamonds() {}

    /**
     * A row of n diamonds from the input x = 1: x becomes relu(x) + abs(x), n times. 4n edges, 2ⁿ routes; every slope is 1,
     * so the gradient counts the routes.
     *
     * @throws IllegalArgumentException if n is below 0
     */
    public static Tape row(int diamonds) {
        if (diamonds < 0) {
            throw new IllegalArgumentException("need at least 0 diamonds, got " + diamonds);
        }
        Tape tape = new Tape(1 + 3 * diamonds);
        int at = tape.input("x", 1);
        for (int i = 0; i < diamonds; i++) {
            at = tape.apply(Op.ADD, tape.apply(Op.RELU, at), tape.apply(Op.ABS, at));
        }
        tape.forward();
        return tape;
    }
}
