package firstlayer.note.node;

/** Something that is asked and whose answers are kept: a prediction, an item of the quiz, or an exercise. */
public abstract sealed class Item extends NoteBlock permits Predict, QuizItem, NumberItem {

    private final String id;
    private final String text;
    private final boolean ordered;

    /**
     * @param id      what its author wrote, otherwise made from the question's words
     * @param text    a hash of these words
     * @param ordered whether {@code {.ordered}} was written
     */
    Item(String id, String text, boolean ordered) {
        this.id = id;
        this.text = text;
        this.ordered = ordered;
    }

    /** One in its note: what its author wrote, otherwise made from the question's words. */
    public String id() {
        return id;
    }

    /** A hash of the question's words, by which it is known again where its id is another now. */
    public String text() {
        return text;
    }

    /** Whether its options are always shown as they are written, and not in an order that is drawn. */
    public boolean ordered() {
        return ordered;
    }
}
