package gallerist.app.control.map;

/**
 * A passage as it is drawn.
 *
 * @param isFocused whether it is looked at
 * @param isDim whether something else is
 */
record Bow(Passage passage, Curve curve, boolean isFocused, boolean isDim) {

    boolean is(Passage.Kind kind) {
        return passage.kind() == kind;
    }
}
