package firstlayer.study;

/**
 * What an event is about.
 *
 * @param folder where the note is kept, always written the same way; {@code built-in} for the packed notes
 * @param note   its file's name; empty for what belongs to no note
 * @param item   the id of the question in its note; empty for the note as a whole
 * @param text   a hash of the question's text, by which it is known again where it has no id of its own; empty where there is none
 */
public record Subject(String folder, String note, String item, String text) {

    /** What belongs to no note: an exam date, the settings of the review. */
    public static final Subject NONE = new Subject("", "", "", "");

    /** A note as a whole. */
    public static Subject note(String folder, String note) {
        return new Subject(folder, note, "", "");
    }

    /** One question of this note. */
    public Subject item(String item, String text) {
        return new Subject(folder, note, item, text);
    }

    /** The note that this is a part of. */
    public Subject whole() {
        return note(folder, note);
    }
}
