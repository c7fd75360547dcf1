package gallerist.app.map;

import gallerist.app.fx.Mark;
import gallerist.app.text.Figures;
import gallerist.app.text.Hindrances;
import gallerist.app.text.Sizes;
import gallerist.model.copies.Zones;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything about one region, in words.
 *
 * @param about where it is and what it has
 * @param standing how what is looked at stands there, empty where it is no target
 * @param figures names and values about what moves
 * @param columns a zone each
 * @param rows a replica each, with a cell for each zone
 * @param held names and values about all that lies there
 * @param versions those that are to be there, where several are looked at
 * @param problems what is wrong, in sentences
 */
public record RegionFacts(
        Region region,
        String about,
        Optional<Standing> standing,
        List<Fact> figures,
        List<String> columns,
        List<Row> rows,
        List<Fact> held,
        List<Held> versions,
        List<String> problems) {
    private static final int MOST_ROWS = 12;

    /** A name and what there is to say. */
    public record Fact(String name, String value) {}

    /** How a version stands there. */
    record Held(ResourceId version, Reading reading, int percent) {}

    /** A replica and its copies by zone. */
    public record Row(String name, List<Cell> cells) {}

    /** A copy, or none. */
    public record Cell(Mark mark, int percent, String word) {
        static final Cell NONE = new Cell(Mark.EMPTY, 0, "");
    }

    static RegionFacts of(Region region, Survey survey, ZoneId zone) {
        Optional<Standing> standing = survey.in(region);
        List<ReplicaStatus> copies =
                survey.versions().stream().flatMap(version -> copies(version, region)).toList();
        List<Integer> zones = Zones.of(region);
        boolean isOne = survey.versions().size() == 1;
        return new RegionFacts(
                region,
                about(region),
                standing,
                standing.map(there -> figures(there, copies)).orElse(List.of()),
                zones.stream()
                        .map(each -> zones.size() == 1 ? "No zones" : "Zone " + each)
                        .toList(),
                isOne ? rows(copies, zones) : List.of(),
                held(region, survey, zone),
                isOne ? List.of() : versions(region, survey),
                problems(region, survey));
    }

    private static Stream<ReplicaStatus> copies(VersionReplication version, Region region) {
        return version.replicas().stream().filter(copy -> copy.region().equals(region));
    }

    private static String about(Region region) {
        List<String> words = new ArrayList<>();
        if (!region.physicalLocation().isEmpty()) {
            words.add(region.physicalLocation());
        }
        words.add(region.zones() ? "3 zones" : "no zones");
        region.pair().ifPresent(pair -> words.add("pairs with " + pair.displayName()));
        return String.join(" · ", words);
    }

    private static List<Fact> figures(Standing standing, List<ReplicaStatus> copies) {
        List<Fact> facts = new ArrayList<>();
        if (standing.isMoving()) {
            facts.add(new Fact("Time left", standing.left()));
            facts.add(new Fact("Rate", standing.rate() == 0 ? "" : Sizes.rate(standing.rate())));
            copies.stream()
                    .flatMap(copy -> copy.source().stream())
                    .findFirst()
                    .ifPresent(from -> facts.add(new Fact("Served from", from.displayName())));
        }
        copies.stream()
                .flatMap(copy -> copy.verifiedBy().isEmpty() ? Stream.of() : Stream.of(copy))
                .findFirst()
                .ifPresent(copy ->
                        facts.add(
                                new Fact(
                                        "Verified",
                                        copy.verifiedBy().equals("direct")
                                                ? "Read back from the device"
                                                : "Read back")));
        return facts;
    }

    private static List<Row> rows(List<ReplicaStatus> copies, List<Integer> zones) {
        return copies.stream()
                .map(ReplicaStatus::replica)
                .distinct()
                .sorted()
                .limit(MOST_ROWS)
                .map(replica ->
                        new Row(
                                "Replica " + replica,
                                zones.stream().map(zone -> cell(copies, replica, zone)).toList()))
                .toList();
    }

    private static Cell cell(List<ReplicaStatus> copies, int replica, int zone) {
        return copies.stream()
                .filter(copy -> copy.replica() == replica && copy.zone() == zone)
                .findFirst()
                .map(copy ->
                        switch (copy.state()) {
                            case PRESENT ->
                                    copy.isInReach()
                                            ? new Cell(Mark.VERIFIED, 100, "Verified")
                                            : new Cell(Mark.OUTAGE, 100, "Out of reach");
                            case COPYING ->
                                    new Cell(Mark.COPYING, copy.progress(), copy.progress() + " %");
                            case ABSENT, WAITING -> new Cell(Mark.WAITING, 0, "Waiting");
                            case HELD -> new Cell(Mark.WAITING, copy.progress(), "Held");
                            case DAMAGED -> new Cell(Mark.FAILED, 0, "Damaged");
                            case LOST -> new Cell(Mark.FAILED, 0, "Lost");
                            case DELETING -> new Cell(Mark.WAITING, 0, "Removing");
                        })
                .orElse(Cell.NONE);
    }

    /** Faults first, of those alike the newest. */
    private static List<Held> versions(Region region, Survey survey) {
        return survey.versions().stream()
                .flatMap(version ->
                        version.regions().stream()
                                .filter(in -> in.region().equals(region))
                                .map(in ->
                                        new Held(
                                                version.version(),
                                                Reading.of(in.reading().word()),
                                                in.reading().progress())))
                .sorted(
                        Comparator.comparingInt((Held each) -> each.reading().mark().severity())
                                .thenComparing(each -> each.version().artifactName())
                                .thenComparing(Held::version, Comparator.reverseOrder()))
                .toList();
    }

    private static List<Fact> held(Region region, Survey survey, ZoneId zone) {
        long here =
                survey.versions().stream()
                        .filter(version ->
                                version.regions().stream()
                                        .anyMatch(in -> in.region().equals(region)))
                        .count();
        if (here == 0) {
            return List.of();
        }
        long verified = survey.in(region).map(Standing::verified).orElse(0);
        long bytes =
                survey.versions().stream()
                        .mapToLong(version ->
                                version.bytes()
                                        * copies(version, region)
                                                .filter(ReplicaStatus::isInReach)
                                                .count())
                        .sum();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        "Versions",
                        "%s, of them %s verified"
                                .formatted(Figures.count(here), Figures.count(verified))));
        facts.add(new Fact("Verified bytes", bytes == 0 ? "none" : Sizes.of(bytes)));
        survey.versions().stream()
                .flatMap(version -> copies(version, region))
                .flatMap(copy -> copy.verifiedAt().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(
                        last -> facts.add(new Fact("Last read back", Figures.moment(last, zone))));
        return facts;
    }

    private static List<String> problems(Region region, Survey survey) {
        return survey.versions().stream()
                .sorted(Comparator.comparing(VersionReplication::version).reversed())
                .flatMap(version -> problems(version, region).stream())
                .distinct()
                .limit(MOST_ROWS)
                .toList();
    }

    /** That of the region says what its copies say. */
    private static List<String> problems(VersionReplication version, Region region) {
        List<String> whole =
                version.regions().stream()
                        .filter(in -> in.region().equals(region))
                        .filter(in -> isFault(Reading.of(in.reading().word()).mark()))
                        .map(in -> Hindrances.of(in.reading().word(), in.details()))
                        .filter(problem -> !problem.isEmpty())
                        .toList();
        return whole.isEmpty()
                ? copies(version, region)
                        .map(ReplicaStatus::problem)
                        .filter(problem -> !problem.isEmpty())
                        .toList()
                : whole;
    }

    private static boolean isFault(Mark mark) {
        return mark == Mark.FAILED || mark == Mark.OUTAGE;
    }
}
