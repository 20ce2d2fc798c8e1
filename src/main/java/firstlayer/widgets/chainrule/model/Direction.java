package firstlayer.widgets.chainrule.model;

/** Which way a graph is walked. */
public enum Direction {
    BACKWARD("backward: gradients"),
    FORWARD("forward: values");

    final String words;

    Direction(String words) {
        this.words = words;
    }
}
