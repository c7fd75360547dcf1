package gallerist.model.compare;

import gallerist.model.gallery.Named;

/**
 * A property, or something inside, that is not the same in both.
 *
 * @param left what the first has, empty where it has none
 * @param right what the second has, empty where it has none
 */
public record Difference(String property, String left, String right) {

    /** In which of the two it is. */
    public enum Side implements Named {
        BOTH("changed"),
        LEFT("onlyInFirst"),
        RIGHT("onlyInSecond");

        private final String text;

        Side(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public Side side() {
        if (left.isEmpty()) {
            return Side.RIGHT;
        }
        return right.isEmpty() ? Side.LEFT : Side.BOTH;
    }
}
