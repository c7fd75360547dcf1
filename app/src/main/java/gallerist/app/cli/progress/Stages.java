package gallerist.app.cli.progress;

import gallerist.app.text.Words;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.util.List;

/** The regions of versions as stages of their way. */
public final class Stages {
    private Stages() {}

    /** With the version's number before the region where there are several versions. */
    public static List<Stage> of(List<VersionReplication> versions) {
        return versions.stream()
                .flatMap(version ->
                        version.regions().stream()
                                .filter(in -> !(in.reading().word() instanceof RegionWord.NoBytes))
                                .map(in ->
                                        of(
                                                version,
                                                in,
                                                versions.size() == 1
                                                        ? ""
                                                        : version.version().artifactName()
                                                                + " "
                                                                + version.version().name()
                                                                + " ")))
                .toList();
    }

    private static Stage of(
            VersionReplication version, VersionReplication.InRegion in, String before) {
        boolean isMoving = in.reading().word() instanceof RegionWord.Copying;
        List<ReplicaStatus> copies =
                version.replicas().stream()
                        .filter(copy -> copy.region().equals(in.region()))
                        .filter(copy -> copy.state() != CopyState.DELETING)
                        .toList();
        return new Stage(
                before + in.region().displayName(),
                Words.of(in.reading().word()),
                in.reading().progress(),
                copies.stream().mapToLong(ReplicaStatus::done).sum(),
                copies.size() * version.bytes(),
                isMoving);
    }
}
