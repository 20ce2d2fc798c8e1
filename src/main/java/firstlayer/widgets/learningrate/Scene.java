package firstlayer.widgets.learningrate;

/** What descends. */
enum Scene {
    ONE_WEIGHT("One weight"),
    TWO_WEIGHTS("Two weights"),
    NETWORK("Network");

    final String words;

    Scene(String words) {
        this.words = words;
    }
}
