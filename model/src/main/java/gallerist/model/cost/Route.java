package gallerist.model.cost;

import gallerist.model.region.Region;
import java.util.Comparator;

/** From one group of geographies to another, or within one. */
public record Route(String from, String to) implements Comparable<Route> {
    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::from).thenComparing(Route::to);

    public Route {
        from = GeographyGroups.of(from);
        to = GeographyGroups.of(to);
    }

    static Route between(Region from, Region to) {
        return new Route(from.geographyGroup(), to.geographyGroup());
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }
}
