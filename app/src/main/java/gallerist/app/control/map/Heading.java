package gallerist.app.control.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The directions that the arrow keys take. */
enum Heading {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    /** What lies straight ahead is preferred to what lies nearer, but aside. */
    private static final double ASIDE = 2;

    private final int dx;
    private final int dy;

    Heading(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The nearest place in this direction. */
    Optional<Cluster> next(Cluster from, List<Cluster> all) {
        return all.stream()
                .filter(to -> !to.equals(from) && leadsTo(from, to))
                .min(Comparator.comparingDouble(to -> ahead(from, to) + ASIDE * aside(from, to)));
    }

    private boolean leadsTo(Cluster from, Cluster to) {
        return ahead(from, to) > 0 && aside(from, to) <= ahead(from, to);
    }

    private double ahead(Cluster from, Cluster to) {
        return (to.spot().x() - from.spot().x()) * dx + (to.spot().y() - from.spot().y()) * dy;
    }

    private double aside(Cluster from, Cluster to) {
        return Math.abs((to.spot().x() - from.spot().x()) * dy)
                + Math.abs((to.spot().y() - from.spot().y()) * dx);
    }
}
