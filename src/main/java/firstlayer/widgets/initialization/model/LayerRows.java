package firstlayer.widgets.initialization.model;

/** Which histograms are shown of each layer. */
public enum LayerRows {
    SIGNALS("outputs and gradients"),
    WEIGHTS("weights and their gradients"),
    ALL("all four");

    final String words;

    LayerRows(String words) {
        this.words = words;
    }

    /** Whether outputs and gradients by the sums are among them. */
    public boolean signals() {
        return this != WEIGHTS;
    }

    /** Whether weights and gradients by the weights are among them. */
    public boolean weights() {
        return this != SIGNALS;
    }
}
