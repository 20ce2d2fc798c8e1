package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Subject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Events of the tests. */
final class Events {

    static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-25T21:04:05.123+01:00");
    static final Subject ITEM = new Subject("built-in", "01-neuron.md", "z-at-start", "9f86d081884c7d65");

    private Events() {}

    static Event answered(String id) {
        return of(id, new Answered(2, false, Optional.of(true), 1));
    }

    static Event of(String id, Fact fact) {
        return new Event(id, AT, ITEM, fact);
    }
}
