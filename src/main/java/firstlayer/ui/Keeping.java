package firstlayer.ui;

/** Whether what the reader did is on the disk. */
public enum Keeping {
    /** Nothing was done yet. */
    NOTHING(""),
    /** It is being written. */
    WRITING("keeping …"),
    KEPT("kept"),
    /** It could not be written; it is tried again. */
    UNSAVED("not saved");

    private final String words;

    Keeping(String words) {
        this.words = words;
    }

    /** As the window says it. */
    public String words() {
        return words;
    }
}
