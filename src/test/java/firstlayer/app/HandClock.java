package firstlayer.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is moved by hand, in a place an hour east of Greenwich. */
final class HandClock extends Clock {

    private static final ZoneId PLACE = ZoneOffset.ofHours(1);

    private volatile Instant now;

    HandClock(String local) {
        to(local);
    }

    /** @param local such as {@code 2026-03-01T10:00} */
    void to(String local) {
        now = LocalDateTime.parse(local).atZone(PLACE).toInstant();
    }

    void forward(Duration time) {
        now = now.plus(time);
    }

    void days(int days) {
        forward(Duration.ofDays(days));
    }

    @Override
    public ZoneId getZone() {
        return PLACE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
