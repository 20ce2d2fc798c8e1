package firstlayer.note.node;

import java.util.OptionalInt;

/** A link to a note of the folder, or to a heading or a question of one. Its children are its words. */
public final class NoteLink extends NoteSpan {

    /** The page of a folder that explains words, each under a heading. */
    public static final String GLOSSARY = "_glossary.md";

    private final String file;
    private final String anchor;
    private final OptionalInt draw;

    /**
     * @param file   the name of a file of the folder
     * @param anchor of a heading, or the id of a question; empty for the whole note
     * @param draw   which draw of an exercise, counted from 1; empty for the one that is on the screen there
     */
    public NoteLink(String file, String anchor, OptionalInt draw) {
        this.file = file;
        this.anchor = anchor;
        this.draw = draw;
    }

    public String file() {
        return file;
    }

    public String anchor() {
        return anchor;
    }

    public OptionalInt draw() {
        return draw;
    }

    /** Whether its words are explained where it leads, and so need no other page to be understood. */
    public boolean isTerm() {
        return file.equals(GLOSSARY) && !anchor.isEmpty();
    }

    /** As it is read to people. */
    public String address() {
        return file + (anchor.isEmpty() ? "" : "#" + anchor) + (draw.isPresent() ? "@" + draw.getAsInt() : "");
    }

    @Override
    void accept(NoteVisitor visitor) {
        visitor.visit(this);
    }
}
