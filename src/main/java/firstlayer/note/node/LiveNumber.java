package firstlayer.note.node;

/** {@code `{rate}`}: where a lens has this name, a number the reader can drag; otherwise today's value of a readout. */
public final class LiveNumber extends NoteSpan {

    private final String name;

    public LiveNumber(String name) {
        this.name = name;
    }

    /** A lens ({@code rate}, {@code y.5}) or a readout ({@code factor}, {@code d.w}). */
    public String name() {
        return name;
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
