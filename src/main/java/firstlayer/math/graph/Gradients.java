package firstlayer.math.graph;

import java.util.OptionalDouble;

/** What stands on the gradient cards: ∂result/∂node as far as it has been computed. */
public final class Gradients {

    /** How far a card is. */
    public enum State {
        /** Nothing has arrived, so nothing stands there: not 0. Constants stay so. */
        EMPTY,
        /** Something stands there, and more will arrive in this pass. */
        PARTIAL,
        /** Every edge of this pass has arrived. */
        FINAL,
        /**
         * There is none, and nothing stands there: the node or the result has no finite value, no finite slope leads here, or
         * the number is beyond ±1.8e308.
         */
        NONE
    }

    private final double[] gradients;
    private final State[] states;

    Gradients(double[] gradients, State[] states) {
        this.gradients = gradients;
        this.states = states;
    }

    /** How far the node's card is. */
    public State state(int node) {
        return states[node];
    }

    /** What stands on the card, a finite number; nothing while it is empty, and where there is none. */
    public OptionalDouble at(int node) {
        return states[node] == State.EMPTY || states[node] == State.NONE
                ? OptionalDouble.empty()
                : OptionalDouble.of(gradients[node]);
    }
}
