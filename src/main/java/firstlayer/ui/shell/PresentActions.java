package firstlayer.ui.shell;

/** Showing a note to a room. */
public interface PresentActions {

    /**
     * Begins with the note that is open.
     *
     * @param first at its first stop; otherwise where its lecture was left
     */
    void present(boolean first);
}
