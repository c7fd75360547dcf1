package gallerist.app.exchange;

/**
 * A file that was read.
 *
 * @param name as it was typed
 */
public record Document(String name, String text) {}
