package firstlayer.widgets.learningrate.model;

/** What descends. */
public enum LearningRateScene {
    ONE_WEIGHT("One weight"),
    TWO_WEIGHTS("Two weights"),
    NETWORK("Network"),
    RANGE("Range test");

    final String words;

    LearningRateScene(String words) {
        this.words = words;
    }
}
