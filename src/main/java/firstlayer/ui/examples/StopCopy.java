package firstlayer.ui.examples;

import firstlayer.note.StopText;
import firstlayer.param.Values;
import firstlayer.ui.Copying;
import firstlayer.ui.WidgetSession;
import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** A picture as it is, as a stop to be pasted into its note. */
final class StopCopy {

    private StopCopy() {}

    static void copy(WidgetSession<?> session, String title, Window owner) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text(session, title));
        Copying.put(content, "Stop copied, to be pasted into the note", owner);
    }

    private static String text(WidgetSession<?> session, String title) {
        Values now = session.knobs().now();
        boolean plays = session.time().filter(time -> now.get(time) > 0).isPresent();
        return StopText.of(
                title,
                firstSentence(session.snapshot().get().says()),
                plays,
                session.widget().id(),
                session.knobs().start(),
                now,
                session.knobs().kept());
    }

    private static String firstSentence(String words) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        int end = sentences.next();
        return end == BreakIterator.DONE ? words : words.substring(0, end);
    }
}
