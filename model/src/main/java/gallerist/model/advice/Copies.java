package gallerist.model.advice;

import gallerist.model.advice.Finding.Seen;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where copies are and how many. */
final class Copies {
    private static final int LEAST = 3;

    private Copies() {}

    private static Stream<ImageVersion> production(Estate.Index estate) {
        return estate.estate().versions().stream()
                .filter(version -> estate.isProduction(version.id(), version.tags()))
                .filter(version ->
                        !version.publishing().endOfLife().reached(estate.estate().now()));
    }

    static Stream<Seen> few(Estate.Index estate) {
        return production(estate)
                .filter(version -> version.publishing().mode() == ReplicationMode.FULL)
                .flatMap(version ->
                        seen(
                                version,
                                target -> target.replicas() < LEAST,
                                "%s keep fewer than three replicas",
                                "%s keeps fewer than three replicas"));
    }

    static Stream<Seen> many(Estate.Index estate) {
        return estate.estate().versions().stream()
                .flatMap(version ->
                        seen(
                                version,
                                target -> target.replicas() > Limits.REPLICAS_ADVISED.value(),
                                "%s keep more than fifty replicas",
                                "%s keeps more than fifty replicas"));
    }

    static Stream<Seen> inOneZone(Estate.Index estate) {
        return production(estate)
                .flatMap(version ->
                        seen(
                                version,
                                target ->
                                        target.region().zones()
                                                && target.storage() == StorageType.STANDARD_LRS,
                                "%s have zones, and one is used",
                                "%s has zones, and one is used"));
    }

    private static Stream<Seen> seen(
            ImageVersion version, Predicate<TargetRegion> wrong, String many, String one) {
        List<String> regions =
                version.publishing().targets().stream()
                        .filter(wrong)
                        .map(target -> target.region().displayName())
                        .toList();
        return regions.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Seen(
                                version.id(),
                                (regions.size() == 1 ? one : many)
                                        .formatted(String.join(", ", regions))));
    }

    static Stream<Seen> shallow(Estate.Index estate) {
        return production(estate)
                .filter(version -> version.publishing().mode() == ReplicationMode.SHALLOW)
                .map(version -> new Seen(version.id(), "Replication is shallow"));
    }

    static Stream<Seen> missingAtConsumers(Estate.Index estate) {
        return estate.estate().versions().stream()
                .flatMap(version -> {
                    List<Region> regions =
                            estate.consumersOf(version.id()).stream()
                                    .map(Deployment::location)
                                    .filter(region -> version.publishing().target(region).isEmpty())
                                    .distinct()
                                    .toList();
                    return regions.isEmpty()
                            ? Stream.of()
                            : Stream.of(
                                    new Seen(
                                            version.id(),
                                            "Machines run in %s, which is no target"
                                                    .formatted(
                                                            regions.stream()
                                                                    .map(Region::displayName)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", ")))));
                });
    }
}
