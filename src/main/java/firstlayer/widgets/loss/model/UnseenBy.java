package firstlayer.widgets.loss.model;

/** What turns the held-out loss upward: more weights, or more steps of a polynomial or of a small net. */
public enum UnseenBy {
    DEGREE("Best polynomial"),
    POLYNOMIAL("Polynomial"),
    NET("Small net");

    final String words;

    UnseenBy(String words) {
        this.words = words;
    }
}
