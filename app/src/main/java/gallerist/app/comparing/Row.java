package gallerist.app.comparing;

/**
 * A property of both.
 *
 * @param left empty where the first has none
 */
record Row(String property, String left, String right) {
    boolean differs() {
        return !left.equals(right);
    }
}
