package firstlayer.widgets.learningrate.model;

/** What stands below the losses of a network. */
public enum NetworkPart {
    RATES("Loss by rate"),
    RATIOS("Update/weight by step"),
    SCHEDULE("η by step");

    final String words;

    NetworkPart(String words) {
        this.words = words;
    }
}
