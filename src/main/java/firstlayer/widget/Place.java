package firstlayer.widget;

/** Where a view hangs. */
public enum Place {
    /** Beside the note. */
    DESK,
    /** Before a room: fewer things, larger. */
    STAGE
}
