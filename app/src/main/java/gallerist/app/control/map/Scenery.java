package gallerist.app.control.map;

import java.util.List;

/** Everything that the map shows at one moment: each region once, and what moves between them. */
public record Scenery(List<Site> sites, List<Passage> passages) {
    public static final Scenery NONE = new Scenery(List.of(), List.of());

    public Scenery {
        sites = List.copyOf(sites);
        passages = List.copyOf(passages);
    }

    /** Whether only figures differ: all marks and all arcs are the same. */
    boolean hasShapeOf(Scenery other) {
        return sites.stream()
                        .map(Scenery::shape)
                        .toList()
                        .equals(other.sites.stream().map(Scenery::shape).toList())
                && passages.stream()
                        .map(Passage::route)
                        .toList()
                        .equals(other.passages.stream().map(Passage::route).toList());
    }

    private static Site shape(Site site) {
        return new Site(site.region(), site.mark(), 0, site.isHome(), site.isTarget(), "");
    }
}
