package firstlayer.ui.stage;

import firstlayer.lecture.Stop;
import firstlayer.note.Note;
import firstlayer.note.PlainText;

/** A stop in one line. */
final class StopWords {

    private StopWords() {}

    static String line(Stop stop, Note note) {
        return switch (stop.kind()) {
            case TITLE, ANSWER -> note.question();
            default -> PlainText.of(stop.node()).lines().findFirst().orElse("");
        };
    }
}
