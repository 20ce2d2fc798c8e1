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
        /** Every link of this pass has arrived. */
        FINAL
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

    /** What stands on the card; nothing while it is empty. */
    public OptionalDouble at(int node) {
        return states[node] == State.EMPTY ? OptionalDouble.empty() : OptionalDouble.of(gradients[node]);
    }
}
