package firstlayer.widgets.loss.model;

/** What is fitted to the points. */
public enum Task {
    CONSTANT("One level c"),
    LINE("A line"),
    CLASSIFIER("Two classes"),
    CLASSES("Classes in the plane"),
    UNSEEN("Unseen points");

    final String words;

    Task(String words) {
        this.words = words;
    }
}
