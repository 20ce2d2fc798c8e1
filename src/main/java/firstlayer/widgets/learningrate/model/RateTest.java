package firstlayer.widgets.learningrate.model;

/** How a rate is looked for before a network is trained. */
public enum RateTest {
    LINEAR("Range test: accuracy"),
    EXPONENTIAL("Exponential: loss"),
    U("U: loss by η, seeds");

    final String words;

    RateTest(String words) {
        this.words = words;
    }
}
