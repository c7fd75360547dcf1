package gallerist.storage.bytes;

/** Whether to go on; asked often, by several threads. */
@FunctionalInterface
public interface Stop {
    Stop NEVER = () -> false;

    boolean isAsked();
}
