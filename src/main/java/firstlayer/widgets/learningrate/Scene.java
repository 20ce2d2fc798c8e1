package firstlayer.widgets.learningrate;

/** What descends. */
enum Scene {
    ONE_WEIGHT("One weight");

    final String words;

    Scene(String words) {
        this.words = words;
    }
}
