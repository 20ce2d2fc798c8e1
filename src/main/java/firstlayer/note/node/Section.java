package firstlayer.note.node;

import org.commonmark.node.Heading;

/** A part of a note with a meaning of its own, from its heading (the first child) to the next of the same rank. */
public final class Section extends NoteBlock {

    public enum Kind {
        /** Quiz items. */
        CHECK("Check yourself"),
        /** The model answer, which can be hidden. */
        ANSWER("Answer"),
        /** What a good answer mentions: the list items are the points to tick. */
        OWN_WORDS("In your own words"),
        SOURCES("Sources"),
        /** Folded until it is opened; what it gives stands behind a colon, and a note may have several. */
        DEEPER("Deeper");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The words of its heading. */
        public String title() {
            return title;
        }
    }

    private final Kind kind;

    public Section(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public Heading heading() {
        return Nodes.children(this, Heading.class).get(0);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
