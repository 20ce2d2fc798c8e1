package firstlayer.widgets.learningrate.model;

/** How a rate is looked for before a network is trained. */
public enum RateTest {
    LINEAR("Range: accuracy"),
    EXPONENTIAL("Exponential: loss"),
    U("U: loss by η");

    final String words;

    RateTest(String words) {
        this.words = words;
    }
}
