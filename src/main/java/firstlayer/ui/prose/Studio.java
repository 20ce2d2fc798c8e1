package firstlayer.ui.prose;

import firstlayer.study.Fact;
import firstlayer.study.OwnAnswer;
import firstlayer.study.Subject;
import firstlayer.study.Words;
import firstlayer.ui.Keeping;
import firstlayer.ui.StudyRecorder;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

/**
 * The reader's own answer to one question: what stands in the box, when it is recorded, and whether the model answer is open.
 * What another window writes is followed where nothing was typed here meanwhile, and told of where something was.
 */
final class Studio {

    private static final Duration SAVED_AFTER = Duration.seconds(2);
    private static final Duration COUNTED_AFTER = Duration.millis(150);

    private final String question;
    private final StudyRecorder recorder;
    private final Subject note;
    private final Runnable goTo;
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper words = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final PauseTransition saving = new PauseTransition(SAVED_AFTER);
    private final PauseTransition counting = new PauseTransition(COUNTED_AFTER);
    private final Runnable unwatch;
    private OwnAnswer answer;
    // The newest version that the box has taken in, or that came from it.
    private String known;

    /** @param goTo leads to where it is written */
    Studio(String question, StudyRecorder recorder, Subject note, Runnable goTo) {
        this.question = question;
        this.goTo = goTo;
        this.recorder = recorder;
        this.note = note;
        answer = OwnAnswer.of(recorder.study().of(note));
        known = answer.text();
        past.set(!versions().isEmpty());
        text.set(known);
        saving.setOnFinished(over -> save());
        counting.setOnFinished(over -> count());
        text.addListener((property, was, now) -> {
            saving.playFromStart();
            counting.play();
        });
        count();
        saving.stop();
        unwatch = recorder.study().watch(this::follow);
    }

    /** What is to be answered. */
    String question() {
        return question;
    }

    /** Leads to where it is written, because the model answer was asked for. */
    void goTo() {
        asked.set(true);
        goTo.run();
    }

    /** Whether the model answer was asked for before it is open. */
    BooleanProperty asked() {
        return asked;
    }

    /** What stands in the box. */
    StringProperty text() {
        return text;
    }

    /** Words of what stands in the box, counted a moment after it was typed. */
    ReadOnlyIntegerProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Whether the model answer may be shown; once it may, it always may. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** What the reader should know of this text. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether anything was recorded. */
    ReadOnlyBooleanProperty past() {
        return past.getReadOnlyProperty();
    }

    /** What was recorded, oldest first. */
    List<OwnAnswer.Version> versions() {
        return answer.versions();
    }

    void say(String message) {
        notice.set(message);
    }

    private void count() {
        words.set(Words.count(text.get()));
        if (words.get() >= Words.ENOUGH && !open.get()) {
            // What opened it is there afterwards, also where it is deleted at once.
            save();
        }
        open.set(answer.open());
    }

    private boolean isSaved() {
        return text.get().equals(known);
    }

    /** Records what stands in the box, where that is not recorded yet. */
    void save() {
        saving.stop();
        if (!isSaved()) {
            known = text.get();
            recorder.record(note, new Fact.Wrote(known));
        }
    }

    /** Opens the model answer before enough is written. */
    void peek() {
        if (!open.get()) {
            recorder.record(note, new Fact.Peeked());
        }
    }

    /** Puts an earlier version into the box, as a new one. */
    void bringBack(OwnAnswer.Version version) {
        save();
        text.set(version.text());
        save();
    }

    private void follow() {
        answer = OwnAnswer.of(recorder.study().of(note));
        open.set(answer.open());
        past.set(!versions().isEmpty());
        String newest = answer.text();
        if (newest.equals(known)) {
            return;
        }
        boolean untouched = isSaved();
        String before = known;
        known = newest;
        if (untouched) {
            text.set(newest);
            saving.stop();
            say(before.isBlank() ? "" : "Written in another window; what stood here is in History.");
        } else if (!isSaved()) {
            say("Another window has written here too: that text is in History, and this one stays.");
        }
    }

    /** Records what was typed last, and follows no longer. */
    void close() {
        save();
        counting.stop();
        unwatch.run();
    }

    /** Whether what stands in the box is on the disk, in words; empty before there is anything. */
    String kept() {
        if (text.get().isEmpty() && known.isEmpty()) {
            return "";
        }
        Keeping keeping = recorder.keeping().get();
        boolean waits = keeping == Keeping.WRITING || keeping == Keeping.UNSAVED;
        return isSaved() && !waits ? "kept" : "not kept yet";
    }

    /** Changes whenever {@link #kept} may. */
    ReadOnlyObjectProperty<Keeping> keeping() {
        return recorder.keeping();
    }

    /** How much is written, and what is missing to open the model answer. */
    String progress() {
        int now = words.get();
        String written = String.format(Locale.ROOT, "%d %s", now, now == 1 ? "word" : "words");
        return open.get()
                ? written
                : String.format(Locale.ROOT, "%s · %d more open the model answer", written, Words.ENOUGH - now);
    }
}
