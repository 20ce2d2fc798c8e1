package firstlayer.ui.review;

import firstlayer.note.Note;
import firstlayer.note.PlainText;
import firstlayer.note.node.Item;
import firstlayer.study.Subject;

/** Something a note asks, and by what its answers are known. */
record Question(Note note, Item item, Subject subject) {

    private static final int LONGEST = 100;

    /** How it begins, as one line. */
    String words() {
        String words = PlainText.line(item.getFirstChild(), name -> "…").strip();
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
