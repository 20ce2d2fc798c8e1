package firstlayer.note.node;

/**
 * Something in the note that could not be used. Its children show it without its effect: a link's words, the source of a
 * formula, an image's description, HTML as text.
 */
public final class Refused extends NoteSpan {

    private final String why;

    public Refused(String why) {
        this.why = why;
    }

    /** What is wrong; what would be right. The same words are among the note's problems. */
    public String why() {
        return why;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
