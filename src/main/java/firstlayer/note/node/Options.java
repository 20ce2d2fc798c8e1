package firstlayer.note.node;

import java.util.List;

/** The answers to choose from, as written; at least two, of which at least one is right. Choosing a right one is right. */
public final class Options extends NoteBlock {

    public List<Option> all() {
        return Nodes.children(this, Option.class);
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
