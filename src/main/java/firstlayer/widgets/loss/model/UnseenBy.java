package firstlayer.widgets.loss.model;

/** What turns the held-out loss upward: more weights, or more steps of a polynomial or of a small net. */
public enum UnseenBy {
    DEGREE("Polynomial, by degree"),
    POLYNOMIAL("Polynomial, by step"),
    NET("Small net, by step");

    final String words;

    UnseenBy(String words) {
        this.words = words;
    }
}
