package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.TypedBody;
import gallerist.model.gallery.Named;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a new version is in every region that says nothing else. */
final class PublishingOptions {
    private static final String PROFILE = "publishingProfile.";

    @Option(
            names = "--replica-count",
            paramLabel = "COUNT",
            description = "Replicas in each region that names no count; otherwise 1.")
    private Optional<Long> replicas = Optional.empty();

    @Option(
            names = "--storage-account-type",
            paramLabel = "TYPE",
            description = "Where regions that name no type keep their replicas.")
    private Optional<StorageType> type = Optional.empty();

    @Option(
            names = "--replication-mode",
            paramLabel = "MODE",
            description = "Whether disks are copied; otherwise Full.")
    private Optional<ReplicationMode> mode = Optional.empty();

    @Option(
            names = "--exclude-from-latest",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Whether 'latest' passes it by.")
    private Optional<Boolean> excludeFromLatest = Optional.empty();

    @Option(
            names = "--end-of-life-date",
            paramLabel = "DATE",
            description =
                    "When it should no longer be used, such as 2030-12-31. This alone does not"
                            + " change what latest is.")
    private String endOfLife = "";

    void writeTo(TypedBody body) {
        body.number(PROFILE + "replicaCount", replicas)
                .text(PROFILE + "storageAccountType", type.map(Named::text))
                .text(PROFILE + "replicationMode", mode.map(Named::text))
                .flag(PROFILE + "excludeFromLatest", excludeFromLatest)
                .text(PROFILE + "endOfLifeDate", endOfLife);
    }
}
