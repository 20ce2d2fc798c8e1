package firstlayer.app;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import firstlayer.ui.Recorder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What one window's reader does, as events: each gets its id and its time here. */
final class StudySession implements Recorder {

    private final Clock clock;
    private final Study study = new Study();

    StudySession(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public void record(Subject subject, Fact fact) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        study.add(List.of(new Event(UUID.randomUUID().toString(), now, subject, fact)));
    }
}
