package gallerist.app.cli.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The time that a script says it is. */
final class ScriptClock implements InstantSource {
    private Instant now;

    ScriptClock(Instant now) {
        this.now = now;
    }

    void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
