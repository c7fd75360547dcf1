package gallerist.app.map;

import gallerist.app.control.map.Passage;
import gallerist.app.control.map.Scenery;
import gallerist.app.control.map.Site;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Section;
import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Everything that was read for the map at one moment.
 *
 * @param standings one for each region that holds or is to hold something, faults first
 * @param versions how they were read
 */
public record Survey(
        List<Standing> standings, List<Passage> passages, List<VersionReplication> versions) {
    public static final Survey NONE = new Survey(List.of(), List.of(), List.of());

    public Survey {
        standings = List.copyOf(standings);
        passages = List.copyOf(passages);
        versions = List.copyOf(versions);
    }

    /** What a state is called when regions are chosen by it. */
    static String word(Mark mark) {
        return switch (mark) {
            case VERIFIED -> "Verified";
            case EXCLUDED -> "Not latest";
            case COPYING -> "Copying";
            case WAITING -> "Waiting";
            case FAILED -> "Failed";
            case OUTAGE -> "Offline";
            case PLANNED -> "Will be added";
            case EMPTY -> "No bytes";
        };
    }

    Optional<Standing> in(Region region) {
        return standings.stream().filter(each -> each.region().equals(region)).findFirst();
    }

    /**
     * Sums up what is there, and nothing that moved.
     *
     * @param homes where what is looked at is at home
     */
    public static Survey of(List<VersionReplication> versions, Set<Region> homes) {
        return new Surveyor(versions, homes, Map.of()).survey(List.of());
    }

    /**
     * All of it on a small map.
     *
     * @param go leads to a region on the large one
     */
    public Section.World world(String title, Consumer<Place> go) {
        return new Section.World(
                title,
                standings.isEmpty()
                        ? "no region yet"
                        : "%s, %s verified"
                                .formatted(
                                        Figures.counted(standings.size(), "region", "regions"),
                                        Figures.count(verified())),
                scenery(),
                region -> go.accept(new Place.Page("map", region.name())),
                table(title));
    }

    private Grid table(String title) {
        return Grid.of(
                title,
                "",
                List.of(
                        Grid.Column.text("Region", 1),
                        Grid.Column.text("State", 1),
                        Grid.Column.number("Percent", 1),
                        Grid.Column.text("Holds", 2)),
                standings.stream()
                        .map(each ->
                                Grid.Line.of(
                                        Grid.Cell.of(each.region().displayName()),
                                        Grid.Cell.of(word(each.mark())),
                                        Grid.Cell.of(Integer.toString(each.percent())),
                                        Grid.Cell.of(Captions.below(each))))
                        .toList(),
                "No region yet.");
    }

    /** All regions there are, for the map. */
    Scenery scenery() {
        return new Scenery(
                Regions.all().stream()
                        .map(region ->
                                in(region).map(Survey::site).orElseGet(() -> Site.empty(region)))
                        .toList(),
                passages);
    }

    private static Site site(Standing standing) {
        return new Site(
                standing.region(),
                standing.mark(),
                standing.percent(),
                standing.isHome(),
                true,
                Captions.below(standing));
    }

    /** Whether something may have moved since, without anybody being told. */
    boolean isUnderWay() {
        return standings.stream().anyMatch(Standing::isUnderWay);
    }

    long sum(ToLongFunction<Standing> what) {
        return standings.stream().mapToLong(what).sum();
    }

    /** Bytes of copies that are whole and proved. */
    long verifiedBytes() {
        return versions.stream()
                .mapToLong(version ->
                        version.bytes()
                                * version.replicas().stream()
                                        .filter(ReplicaStatus::isInReach)
                                        .count())
                .sum();
    }

    /** Regions in which all is verified. */
    long verified() {
        return standings.stream()
                .filter(each -> each.mark() == Mark.VERIFIED || each.mark() == Mark.EXCLUDED)
                .count();
    }
}
