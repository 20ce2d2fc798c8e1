package firstlayer.widgets.loss.model;

/** What stands at the lower left of the picture. */
public enum LowerPart {
    SHARES("Each point's share"),
    STEPS("Loss by step"),
    NOISE("Where the price comes from");

    final String words;

    LowerPart(String words) {
        this.words = words;
    }
}
