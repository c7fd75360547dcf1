package gallerist.storage.region;

/** A store did not do what was asked, for a reason. */
public final class StoreFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public StoreFailure(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public StoreFailure(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public sealed interface Reason {}

    /** The device or the way to it does not answer as it should. */
    public record Unreachable(String detail) implements Reason {}

    /** Nothing says that this is a store. It may be an empty mount point. */
    public record NoMarker(String place) implements Reason {}

    public record Swapped(Marker found) implements Reason {}

    /** The database is older than the store. */
    public record Ahead(Epoch found) implements Reason {}

    /** A store can't be created where something is. */
    public record Occupied(String place) implements Reason {}

    public record Missing(String what) implements Reason {}

    public record Full(long needed, long free) implements Reason {}

    public record Denied(String detail) implements Reason {}

    /** A link stands where a file or a folder should be. */
    public record Link(String place) implements Reason {}

    /** What is kept is not what was put there. */
    public record Damaged(String detail) implements Reason {}
}
