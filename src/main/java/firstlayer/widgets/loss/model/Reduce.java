package firstlayer.widgets.loss.model;

/** How the prices of the examples become one number. */
public enum Reduce {
    MEAN("Mean"),
    SUM("Sum");

    final String words;

    Reduce(String words) {
        this.words = words;
    }
}
