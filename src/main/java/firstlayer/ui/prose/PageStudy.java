package firstlayer.ui.prose;

import firstlayer.note.node.Item;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.ItemHistory;
import firstlayer.study.OwnAnswer;
import firstlayer.study.Subject;
import firstlayer.ui.StudyRecorder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of a page's note, and the way to add to it. Whatever shows some of it is told when there is more. */
final class PageStudy {

    private final StudyRecorder recorder;
    private final Subject note;
    private final Set<Runnable> shows = new LinkedHashSet<>();
    private final Runnable unwatch;
    private List<Event> events;

    PageStudy(StudyRecorder recorder, Subject note) {
        this.recorder = recorder;
        this.note = note;
        this.events = recorder.study().of(note);
        this.unwatch = recorder.study().watch(this::look);
    }

    // What happens on other pages changes nothing on this one.
    private void look() {
        List<Event> now = recorder.study().of(note);
        boolean same = now.size() == events.size() && (now.isEmpty() || last(now) == last(events));
        if (!same) {
            events = now;
            List.copyOf(shows).forEach(Runnable::run);
        }
    }

    private static Event last(List<Event> events) {
        return events.get(events.size() - 1);
    }

    /** The name of the note's file. */
    String file() {
        return note.note();
    }

    /** The events of the note and all that is asked in it, oldest first; the same list while there are no others. */
    List<Event> events() {
        return events;
    }

    ItemHistory history(Subject item) {
        return recorder.study().history(item);
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
        record(note, fact);
    }

    void record(Subject about, Fact fact) {
        recorder.record(about, fact);
    }

    /** One question of the note. */
    AskedItem item(Item item) {
        return new AskedItem(item, note.item(item.id(), item.text()), this);
    }

    /** Hears nothing any more; for a page that is thrown away. */
    void close() {
        unwatch.run();
    }
}
