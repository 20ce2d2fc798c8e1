package firstlayer.ui;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps what a page records for as long as a test lasts; every event is a second after the one before it. */
public final class MemoryRecorder implements StudyRecorder {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-25T21:04:05+01:00");

    private final Study study = new Study();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private final List<Event> events = new ArrayList<>();

    @Override
    public Study study() {
        return study;
    }

    @Override
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** Says how far what was recorded is kept. */
    public void keep(Keeping now) {
        keeping.set(now);
    }

    @Override
    public void record(Subject subject, Fact fact) {
        int number = events.size();
        Event event = new Event("event-" + number, FIRST.plusSeconds(number), subject, fact);
        events.add(event);
        study.add(List.of(event));
    }

    /** What was recorded, in its order. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
