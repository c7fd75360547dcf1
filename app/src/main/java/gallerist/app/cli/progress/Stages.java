package gallerist.app.cli.progress;

import gallerist.app.text.Figures;
import gallerist.app.text.Words;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The regions of versions as stages of their way, and all of them together. */
public final class Stages {
    private static final String TOGETHER = "All regions";

    private Stages() {}

    /** With the version's number before the region where there are several versions. */
    public static List<Stage> of(List<VersionReplication> versions) {
        List<Stage> stages = new ArrayList<>();
        for (VersionReplication version : versions) {
            String before =
                    versions.size() == 1
                            ? ""
                            : version.version().artifactName()
                                    + " "
                                    + version.version().name()
                                    + " ";
            version.regions().stream()
                    .filter(in -> !(in.reading().word() instanceof RegionWord.NoBytes))
                    .forEach(in -> stages.add(of(version, in, before)));
        }
        if (stages.size() > 1) {
            stages.add(together(stages, versions));
        }
        return stages;
    }

    private static Stage of(
            VersionReplication version, VersionReplication.InRegion in, String before) {
        List<ReplicaStatus> copies = in(version, in);
        return new Stage(
                before + in.region().displayName(),
                word(version, in),
                in.reading().progress(),
                copies.stream().mapToLong(ReplicaStatus::done).sum(),
                copies.size() * version.bytes(),
                in.reading().word() instanceof RegionWord.Copying,
                Optional.of(Stage.Flow.of(copies)));
    }

    private static List<ReplicaStatus> in(
            VersionReplication version, VersionReplication.InRegion in) {
        return version.replicas().stream()
                .filter(copy -> copy.region().equals(in.region()))
                .filter(copy -> copy.state() != CopyState.DELETING)
                .toList();
    }

    /** What has failed says when it is tried again, if it is. */
    private static String word(VersionReplication version, VersionReplication.InRegion in) {
        if (in.reading().word() instanceof RegionWord.Copying
                && ReplicaStatus.areVerified(in(version, in))) {
            return "Verifying";
        }
        String word = Words.of(in.reading().word());
        return in.reading().word() instanceof RegionWord.Blocked
                ? version.nextAt(in.region())
                        .map(at -> word + ", tried again at " + Figures.secondUtc(at))
                        .orElse(word)
                : word;
    }

    private static Stage together(List<Stage> stages, List<VersionReplication> versions) {
        long done = stages.stream().mapToLong(Stage::done).sum();
        long total = stages.stream().mapToLong(Stage::total).sum();
        boolean isMoving = stages.stream().anyMatch(Stage::isMoving);
        boolean isThere = done == total && !isMoving;
        boolean isLeaving = versions.stream().anyMatch(Stages::isLeaving);
        return new Stage(
                TOGETHER,
                isMoving
                        ? "Copying"
                        : isThere ? isLeaving ? "Removing" : "Done" : resting(versions),
                isThere && !isLeaving ? 100 : (int) Math.min(99, 100.0 * done / total),
                done,
                total,
                isMoving,
                Optional.of(
                        Stage.Flow.of(
                                versions.stream()
                                        .flatMap(version -> version.replicas().stream())
                                        .toList())));
    }

    private static boolean isLeaving(VersionReplication version) {
        return version.regions().stream().anyMatch(in -> !in.reading().isListed());
    }

    /** What keeps those that are not whole, where nothing moves. */
    private static String resting(List<VersionReplication> versions) {
        if (versions.stream()
                .anyMatch(version -> version.status().aggregated() == AggregatedState.FAILED)) {
            return "Failed";
        }
        List<RegionWord> left =
                versions.stream()
                        .flatMap(version -> version.regions().stream())
                        .map(VersionReplication.InRegion::reading)
                        .filter(reading -> reading.state() == RegionState.REPLICATING)
                        .map(RegionWord.Reading::word)
                        .toList();
        return !left.isEmpty() && left.stream().allMatch(RegionWord.Paused.class::isInstance)
                ? "Paused"
                : "Waiting";
    }
}
