package gallerist.app.transfers;

import gallerist.app.fx.Badge;
import gallerist.app.page.Regional;
import gallerist.app.text.Called;
import gallerist.app.text.Hindrances;
import gallerist.app.text.Sizes;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.Steer;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that is under way at one moment.
 *
 * @param bytesPerSecond of all transfers together
 * @param limit of all transfers together, none where there is none
 */
record Traffic(List<TransferLine> lines, long bytesPerSecond, OptionalLong limit) {
    static final Traffic NONE = new Traffic(List.of(), 0, OptionalLong.empty());

    private static final String NOTHING = "–";

    Traffic {
        lines = List.copyOf(lines);
    }

    static Traffic of(List<VersionReplication> versions) {
        List<TransferLine> lines = new ArrayList<>();
        for (VersionReplication version : versions) {
            version.regions().forEach(in -> line(version, in).ifPresent(lines::add));
        }
        lines.sort(
                Comparator.comparing(TransferLine::stage)
                        .thenComparing(line -> line.version().toString())
                        .thenComparing(TransferLine::to));
        return new Traffic(
                lines,
                versions.stream()
                        .flatMap(version -> version.replicas().stream())
                        .mapToLong(ReplicaStatus::bytesPerSecond)
                        .sum(),
                OptionalLong.empty());
    }

    /** With what all of them together may take now. */
    Traffic within(OptionalLong most) {
        return new Traffic(lines, bytesPerSecond, most);
    }

    static Optional<TransferLine> line(VersionReplication version, InRegion in) {
        return switch (in.reading().word()) {
            case RegionWord.NoBytes _, RegionWord.Removing _, RegionWord.Verified _ ->
                    Optional.empty();
            case RegionWord.Copying _ ->
                    Optional.of(
                            line(version, in, Stage.RUNNING, List.of(Steer.PAUSE, Steer.CANCEL)));
            case RegionWord.Waiting _, RegionWord.Repairing _ ->
                    Optional.of(
                            line(version, in, Stage.WAITING, List.of(Steer.PAUSE, Steer.CANCEL)));
            case RegionWord.Paused _ ->
                    Optional.of(
                            line(version, in, Stage.WAITING, List.of(Steer.RESUME, Steer.CANCEL)));
            case RegionWord.Offline _, RegionWord.ZoneOffline _ ->
                    in.reading().state() == RegionState.COMPLETED
                            ? Optional.empty()
                            : Optional.of(
                                    line(
                                            version,
                                            in,
                                            Stage.WAITING,
                                            List.of(Steer.RETRY, Steer.CANCEL)));
            case RegionWord.Blocked _ ->
                    Optional.of(
                            line(version, in, Stage.FAILED, List.of(Steer.RETRY, Steer.CANCEL)));
            case RegionWord.Cancelled _ ->
                    Optional.of(line(version, in, Stage.FAILED, List.of(Steer.RETRY)));
        };
    }

    private static TransferLine line(
            VersionReplication version, InRegion in, Stage stage, List<Steer> ways) {
        Region region = in.region();
        List<ReplicaStatus> copies =
                version.replicas().stream().filter(copy -> copy.region().equals(region)).toList();
        long all = Math.max(1, copies.size()) * version.bytes();
        long done = copies.stream().mapToLong(ReplicaStatus::done).sum();
        long rate = copies.stream().mapToLong(ReplicaStatus::bytesPerSecond).sum();
        return new TransferLine(
                version.version(),
                region,
                stage,
                (Badge.State) Regional.badge(in.reading().word()),
                Called.of(version.version()),
                copies.stream()
                        .flatMap(copy -> copy.source().stream())
                        .map(Region::displayName)
                        .findFirst()
                        .orElse(NOTHING),
                Sizes.part(done, all),
                all == 0 ? 0 : (double) done / all,
                rate == 0 ? NOTHING : Sizes.rate(rate),
                rate == 0 ? NOTHING : Sizes.timeLeft(all - done, rate),
                isHindered(in.reading().word())
                        ? Hindrances.of(in.reading().word(), in.details())
                        : "",
                ways);
    }

    private static boolean isHindered(RegionWord word) {
        return switch (word) {
            case RegionWord.Offline _,
                    RegionWord.ZoneOffline _,
                    RegionWord.Blocked _,
                    RegionWord.Cancelled _ ->
                    true;
            case RegionWord.NoBytes _,
                    RegionWord.Removing _,
                    RegionWord.Copying _,
                    RegionWord.Paused _,
                    RegionWord.Repairing _,
                    RegionWord.Waiting _,
                    RegionWord.Verified _ ->
                    false;
        };
    }

    /** Those that wait for somebody to let them go on. */
    long paused() {
        return lines.stream().filter(TransferLine::isPaused).count();
    }

    long count(Stage stage) {
        return lines.stream().filter(line -> line.stage() == stage).count();
    }
}
