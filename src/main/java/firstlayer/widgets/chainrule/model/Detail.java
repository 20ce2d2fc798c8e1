package firstlayer.widgets.chainrule.model;

/** What stands under the graph. */
public enum Detail {
    WALK("Paths"),
    NUDGE("Nudge"),
    CHECK("Check"),
    UPDATE("Update"),
    CODE("Code");

    final String words;

    Detail(String words) {
        this.words = words;
    }
}
