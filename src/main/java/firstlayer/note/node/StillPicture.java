package firstlayer.note.node;

/** A picture in one state, drawn by its widget. Its children are its description in words. */
public final class StillPicture extends NoteSpan {

    private final String link;

    /** @param link what it is of, such as {@code neuron?b=1}; it may name what there is not */
    public StillPicture(String link) {
        this.link = link;
    }

    public String link() {
        return link;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
