package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.TypedId;
import gallerist.app.cli.option.TypedLink;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Data disks of their own, from snapshots, disks and VHDs. */
final class DataDiskOptions {
    static final String SNAPSHOTS = "Microsoft.Compute/snapshots";
    static final String ACCOUNTS = "Microsoft.Storage/storageAccounts";

    @Option(
            names = "--data-snapshots",
            arity = "1..*",
            paramLabel = "NAME_OR_ID",
            description = "Snapshots of data disks, or ids of disks.")
    private List<String> snapshots = List.of();

    @Option(
            names = "--data-snapshot-luns",
            arity = "1..*",
            paramLabel = "LUN",
            description = "The LUN of each; otherwise 0, 1, 2 and so on.")
    private List<Integer> snapshotLuns = List.of();

    @Option(
            names = "--data-vhds-uris",
            arity = "1..*",
            paramLabel = "LINK|FILE",
            description = "VHDs of data disks, likewise.")
    private List<String> vhds = List.of();

    @Option(
            names = "--data-vhds-luns",
            arity = "1..*",
            paramLabel = "LUN",
            description = "The LUN of each VHD; otherwise 0, 1, 2 and so on.")
    private List<Integer> vhdLuns = List.of();

    @Option(
            names = {"--data-vhds-sa", "--data-vhds-storage-accounts"},
            arity = "1..*",
            paramLabel = "NAME_OR_ID",
            description = "The storage account of each VHD.")
    private List<String> vhdAccounts = List.of();

    boolean given() {
        return !snapshots.isEmpty() || !vhds.isEmpty();
    }

    /** Refuses lists that do not fit together. */
    void check() {
        sameLength("--data-snapshot-luns", snapshotLuns, "--data-snapshots", snapshots);
        sameLength("--data-vhds-luns", vhdLuns, "--data-vhds-uris", vhds);
        sameLength("--data-vhds-storage-accounts", vhdAccounts, "--data-vhds-uris", vhds);
        if (vhds.stream().anyMatch(TypedLink::isElsewhere) && vhdAccounts.isEmpty()) {
            throw WrongCommandLine.missing("--data-vhds-storage-accounts");
        }
    }

    private static void sameLength(String option, List<?> values, String of, List<?> disks) {
        if (!values.isEmpty() && values.size() != disks.size()) {
            throw new WrongCommandLine(
                    "%s has %d values for %d in %s; give one for each."
                            .formatted(option, values.size(), disks.size(), of));
        }
    }

    void writeTo(TypedBody body, Session session, ResourceId group) {
        ArrayNode disks = Json.array();
        for (int i = 0; i < snapshots.size(); i++) {
            disks.addObject()
                    .put("lun", lun(snapshotLuns, i))
                    .putObject("source")
                    .put("id", TypedId.of(snapshots.get(i), group, SNAPSHOTS));
        }
        for (int i = 0; i < vhds.size(); i++) {
            ObjectNode source =
                    disks.addObject()
                            .put("lun", lun(vhdLuns, i))
                            .putObject("source")
                            .put("uri", TypedLink.of(session, vhds.get(i)));
            if (TypedLink.isElsewhere(vhds.get(i))) {
                source.put("storageAccountId", TypedId.of(vhdAccounts.get(i), group, ACCOUNTS));
            }
        }
        if (!disks.isEmpty()) {
            body.set("storageProfile.dataDiskImages", disks);
        }
    }

    private static int lun(List<Integer> given, int place) {
        return given.isEmpty() ? place : given.get(place);
    }
}
