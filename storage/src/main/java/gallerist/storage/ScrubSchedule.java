package gallerist.storage;

import gallerist.model.gallery.Named;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How often each copy is read again and compared with its digests. */
public enum ScrubSchedule implements Named {
    OFF(Duration.ZERO),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration interval;

    ScrubSchedule(Duration interval) {
        this.interval = interval;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** None when copies are only read on request. */
    public Optional<Duration> interval() {
        return Optional.of(interval).filter(time -> !time.isZero());
    }
}
