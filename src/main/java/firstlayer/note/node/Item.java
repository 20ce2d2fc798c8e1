package firstlayer.note.node;

/** Something that is asked and whose answers are kept: a prediction, an item of the quiz, or an exercise. */
public abstract sealed class Item extends NoteBlock permits Predict, QuizItem, NumberItem {

    private final String id;
    private final String text;

    Item(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** One in its note: what its author wrote, otherwise made from the question's words. */
    public String id() {
        return id;
    }

    /** A hash of the question's words, by which it is known again where its id is another now. */
    public String text() {
        return text;
    }
}
