package firstlayer.widgets.chainrule;

/** What is looked at. */
enum Scene {
    GRAPH("Graph"),
    CHAIN("Deep chain"),
    DIAMONDS("Diamonds");

    final String words;

    Scene(String words) {
        this.words = words;
    }
}
