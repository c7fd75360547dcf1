package gallerist.app.control.map;

/** A point on the flat world or on the screen; y grows downwards. */
public record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }
}
