package gallerist.app.cli.image;

import gallerist.app.cli.Session;
import gallerist.model.image.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Tells now and then how far a long reading has come, and stops it when the person wants so. */
final class ReadingTold implements Watch {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Session session;
    private final Path file;
    private Instant told;

    ReadingTold(Session session, Path file) {
        this.session = session;
        this.file = file;
        this.told = session.clock().instant();
    }

    @Override
    public boolean goOn(long done, long total) {
        Instant now = session.clock().instant();
        if (Duration.between(told, now).compareTo(PAUSE) >= 0) {
            told = now;
            session.say("Reading %s: %d %%".formatted(file, (long) (100.0 * done / total)));
        }
        return !session.cancellation().isRequested();
    }
}
