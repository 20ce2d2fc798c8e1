package firstlayer.app;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import firstlayer.ui.Keeping;
import firstlayer.ui.StudyRecorder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done on pages of which nothing is recorded: they know it for as long as the window is open. */
final class MemoryOnly implements StudyRecorder {

    private final Clock clock;
    private final Study study = new Study();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private int count;

    MemoryOnly(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public void record(Subject subject, Fact fact) {
        String id = String.format(Locale.ROOT, "unrecorded-%d", ++count);
        study.add(List.of(new Event(id, OffsetDateTime.now(clock), subject, fact)));
    }

    @Override
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }
}
