package gallerist.app.control.map;

import gallerist.app.fx.Mark;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Random;

/** Regions in states that a test needs. */
final class Worlds {
    static final Cluster.Reach REACH = new Cluster.Reach(12, 10.75, 5);

    private Worlds() {}

    static Site site(String region, Mark mark) {
        return new Site(Regions.of(region), mark, 50, false, mark != Mark.EMPTY, "3 replicas");
    }

    /** All regions, each in any state. */
    static List<Site> any(Random random) {
        Mark[] marks = Mark.values();
        Region home = Regions.all().get(random.nextInt(Regions.all().size()));
        return Regions.all().stream()
                .map(region -> {
                    Mark mark = marks[random.nextInt(marks.length)];
                    return new Site(
                            region,
                            mark,
                            50,
                            region.equals(home),
                            mark != Mark.EMPTY,
                            "Some fact " + region.name().length());
                })
                .toList();
    }
}
