package gallerist.storage;

/**
 * Which part of a list is wanted.
 *
 * @param after where the part before ended, empty for the beginning
 */
public record Window(int most, String after) {
    public static final Window ALL = new Window(Integer.MAX_VALUE, "");
}
