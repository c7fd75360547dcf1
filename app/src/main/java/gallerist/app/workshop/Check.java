package gallerist.app.workshop;

/**
 * Tells whether something is done: a command that ends well, and where it is said prints exactly
 * this.
 *
 * @param says empty where the end alone decides
 */
public record Check(CommandText command, String says) {}
