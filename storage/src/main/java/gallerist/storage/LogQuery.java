package gallerist.storage;

import gallerist.model.gallery.ResourceId;
import java.time.Instant;

/**
 * Which entries of the log are wanted; an empty text wants all.
 *
 * @param scope what the entries are about
 * @param inside whether those about what lies inside the scope count too
 * @param caller a name or an object id
 * @param correlation ties together what was done at once
 * @param operation the documented name
 * @param status {@code Succeeded} or {@code Failed}
 * @param from the earliest time, itself included
 * @param to the time before which they happened
 * @param most how many, the newest first
 */
public record LogQuery(
        ResourceId scope,
        boolean inside,
        String caller,
        String correlation,
        String operation,
        String status,
        Instant from,
        Instant to,
        int most) {
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final int USUAL = 50;

    /** The newest about a scope and all inside it. */
    public static LogQuery about(ResourceId scope) {
        return new LogQuery(scope, true, "", "", "", "", BEGINNING, END, USUAL);
    }

    public LogQuery onlyItself() {
        return new LogQuery(scope, false, caller, correlation, operation, status, from, to, most);
    }

    public LogQuery by(String somebody) {
        return new LogQuery(
                scope, inside, somebody, correlation, operation, status, from, to, most);
    }

    public LogQuery correlatedBy(String id) {
        return new LogQuery(scope, inside, caller, id, operation, status, from, to, most);
    }

    public LogQuery of(String name) {
        return new LogQuery(scope, inside, caller, correlation, name, status, from, to, most);
    }

    public LogQuery ending(String wanted) {
        return new LogQuery(scope, inside, caller, correlation, operation, wanted, from, to, most);
    }

    public LogQuery between(Instant earliest, Instant end) {
        return new LogQuery(
                scope, inside, caller, correlation, operation, status, earliest, end, most);
    }

    public LogQuery atMost(int entries) {
        return new LogQuery(
                scope, inside, caller, correlation, operation, status, from, to, entries);
    }
}
