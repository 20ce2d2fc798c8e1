package firstlayer.widgets.chainrule;

/** What stands under the graph. */
enum Drawer {
    WALK("Paths"),
    NUDGE("Nudge"),
    CHECK("Check"),
    UPDATE("Update");

    final String words;

    Drawer(String words) {
        this.words = words;
    }
}
