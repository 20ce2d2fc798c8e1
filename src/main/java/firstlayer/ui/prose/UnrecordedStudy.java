package firstlayer.ui.prose;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import firstlayer.ui.Keeping;
import firstlayer.ui.StudyRecorder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is answered in a note of which nothing is recorded: its page shows it, and it is gone with the window. */
final class UnrecordedStudy implements StudyRecorder {

    private final Study study = new Study();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private int events;

    @Override
    public Study study() {
        return study;
    }

    // Nobody asks when it was: it is never reviewed.
    @Override
    public void record(Subject subject, Fact fact) {
        events++;
        study.add(List.of(new Event("unrecorded-" + events, Instant.EPOCH.atOffset(ZoneOffset.UTC), subject, fact)));
    }

    @Override
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }
}
