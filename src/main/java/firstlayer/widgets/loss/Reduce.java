package firstlayer.widgets.loss;

/** How the prices of the examples become one number. */
enum Reduce {
    MEAN("Mean"),
    SUM("Sum");

    final String words;

    Reduce(String words) {
        this.words = words;
    }
}
