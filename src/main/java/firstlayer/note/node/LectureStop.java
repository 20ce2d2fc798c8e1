package firstlayer.note.node;

/**
 * Where a lecture stops because the note's author wants it to, with what the picture shows there. Its children are its one
 * sentence, as a paragraph, and where the {@link #link} is not inside that one, a second paragraph with nothing but the link. It is no
 * part of the page that is read, so nothing that searches, prints or counts what a reader sees finds it.
 */
public final class LectureStop extends NoteBlock {

    private final String title;

    /** @param title plain words */
    public LectureStop(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What the picture shows: a link that sets or plays, from the note's start. */
    public ActionLink link() {
        return Nodes.under(this, ActionLink.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
