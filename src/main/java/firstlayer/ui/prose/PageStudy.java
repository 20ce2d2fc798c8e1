package firstlayer.ui.prose;

import firstlayer.note.node.Item;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.OwnAnswer;
import firstlayer.study.Subject;
import firstlayer.ui.Recorder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of a page's note, and the way to add to it. Whatever shows some of it is told when there is more. */
final class PageStudy {

    private final Recorder recorder;
    private final Subject note;
    private final Set<Runnable> shows = new LinkedHashSet<>();
    private final Runnable unwatch;

    PageStudy(Recorder recorder, Subject note) {
        this.recorder = recorder;
        this.note = note;
        this.unwatch = recorder.study().watch(() -> List.copyOf(shows).forEach(Runnable::run));
    }

    /** The name of the note's file. */
    String file() {
        return note.note();
    }

    /** The events of the note and all that is asked in it, oldest first. */
    List<Event> events() {
        return recorder.study().of(note);
    }

    /** The points of what a good answer mentions that are ticked, by their words. */
    Set<String> ticked() {
        return OwnAnswer.of(events()).ticked();
    }

    /** Calls whoever shows some of this whenever something was added, here or in another window. */
    void watch(Runnable show) {
        shows.add(show);
    }

    /** Adds what is about the note as a whole. */
    void record(Fact fact) {
        recorder.record(note, fact);
    }

    /** One question of the note. */
    AskedItem item(Item item) {
        return new AskedItem(item, note.item(item.id(), item.text()), recorder);
    }

    /** Hears nothing any more; for a page that is thrown away. */
    void close() {
        unwatch.run();
    }
}
