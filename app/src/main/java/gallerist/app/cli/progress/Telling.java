package gallerist.app.cli.progress;

import gallerist.app.cli.Session;
import java.util.List;

/** Tells on standard error how far things are, in the form that suits who waits. */
public final class Telling {
    private final Meter meter = new Meter();
    private final Display display;

    private Telling(Display display) {
        this.display = display;
    }

    public static Telling to(Session session) {
        return new Telling(
                switch (session.manner()) {
                    case NOTHING -> (_, _) -> {};
                    case EVENTS -> new Events(session.err(), session.clock());
                    case REDRAWN -> new Redrawn(session.err(), session.width());
                    case LINES -> new Lines(session.err());
                });
    }

    /** Tells what is new of all that is waited for. */
    public void tell(List<Stage> stages) {
        long now = System.nanoTime();
        display.show(meter.read(stages, now), now);
    }
}
