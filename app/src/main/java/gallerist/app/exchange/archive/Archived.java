package gallerist.app.exchange.archive;

/**
 * What went into an archive or came out of one.
 *
 * @param files how many parts
 * @param bytes of them before they were compressed
 */
public record Archived(int files, long bytes) {}
