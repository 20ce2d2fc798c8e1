package firstlayer.note.node;

/** A link to a note of the folder, or to a heading of one. Its children are its words. */
public final class NoteLink extends NoteSpan {

    private final String file;
    private final String heading;

    /**
     * @param file    the name of a file of the folder
     * @param heading its anchor, see {@link Anchors}; empty for the whole note
     */
    public NoteLink(String file, String heading) {
        this.file = file;
        this.heading = heading;
    }

    public String file() {
        return file;
    }

    public String heading() {
        return heading;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
