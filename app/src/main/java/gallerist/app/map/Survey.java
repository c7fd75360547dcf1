package gallerist.app.map;

import gallerist.app.control.map.Passage;
import gallerist.app.control.map.Scenery;
import gallerist.app.control.map.Site;
import gallerist.app.fx.Mark;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.storage.VersionReplication;
import java.util.List;
import java.util.Optional;
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
                                        .filter(copy -> copy.state() == CopyState.PRESENT)
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
