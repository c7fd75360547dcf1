package gallerist.app.control.map;

import java.util.stream.DoubleStream;

/** The bow of a passage, a quadratic curve from the region that serves to the one that receives. */
record Curve(Spot from, Spot control, Spot to) {
    private static final double ALONG = 15;
    private static final double NARROW = Math.toRadians(7);

    /**
     * A bow towards the nearer pole.
     *
     * @param bend how far its control point is from the chord, in lengths of the chord
     */
    static Curve between(Spot from, Spot to, double bend) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        Spot middle = from.towards(to, 0.5);
        boolean isNorth = middle.y() <= 0;
        double turn = (dx >= 0) == isNorth ? bend : -bend;
        return new Curve(from, middle.plus(dy * turn, -dx * turn), to);
    }

    Spot at(double share) {
        return from.towards(control, share).towards(control.towards(to, share), share);
    }

    /** The part of it up to a share of its way. */
    Curve until(double share) {
        return new Curve(from, from.towards(control, share), at(share));
    }

    Curve seenIn(Viewport view) {
        return new Curve(view.onScreen(from), view.onScreen(control), view.onScreen(to));
    }

    /** Whether both would be seen as one, all the way or from the region that they share. */
    boolean runsAlong(Curve other) {
        return isNear(other)
                || isNear(other.reversed())
                || partsLate(other)
                || partsLate(other.reversed())
                || reversed().partsLate(other)
                || reversed().partsLate(other.reversed());
    }

    private Curve reversed() {
        return new Curve(to, control, from);
    }

    private boolean partsLate(Curve other) {
        double angle = Math.abs(direction() - other.direction());
        return from.equals(other.from) && Math.min(angle, 2 * Math.PI - angle) < NARROW;
    }

    private double direction() {
        return Math.atan2(control.y() - from.y(), control.x() - from.x());
    }

    private boolean isNear(Curve other) {
        return DoubleStream.of(0.25, 0.5, 0.75)
                .allMatch(share -> at(share).distance(other.at(share)) < ALONG);
    }

    double distance(Spot spot) {
        double least = Double.MAX_VALUE;
        Spot before = from;
        int pieces = 24;
        for (int i = 1; i <= pieces; i++) {
            Spot after = at((double) i / pieces);
            least = Math.min(least, distance(spot, before, after));
            before = after;
        }
        return least;
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double length = from.distance(to);
        double share =
                length == 0
                        ? 0
                        : ((spot.x() - from.x()) * (to.x() - from.x())
                                        + (spot.y() - from.y()) * (to.y() - from.y()))
                                / (length * length);
        return spot.distance(from.towards(to, Math.clamp(share, 0, 1)));
    }
}
