package gallerist.app.control.map;

/** An upright rectangle on the screen. */
record Box(double left, double top, double width, double height) {

    static Box around(Spot middle, double radius) {
        return new Box(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean overlaps(Box other) {
        return left < other.right()
                && other.left < right()
                && top < other.bottom()
                && other.top < bottom();
    }

    boolean holds(Spot spot) {
        return spot.x() >= left && spot.x() <= right() && spot.y() >= top && spot.y() <= bottom();
    }

    boolean isWithin(Box other) {
        return left >= other.left
                && top >= other.top
                && right() <= other.right()
                && bottom() <= other.bottom();
    }
}
