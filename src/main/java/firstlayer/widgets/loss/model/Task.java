package firstlayer.widgets.loss.model;

/** What is fitted to the points. */
enum Task {
    CONSTANT("One level c"),
    LINE("A line"),
    CLASSIFIER("Two classes");

    final String words;

    Task(String words) {
        this.words = words;
    }
}
