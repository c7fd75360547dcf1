package gallerist.app.wire;

import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.CopyEvent;
import gallerist.storage.EgressLine;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How versions come to their regions, copy by copy, as JSON. */
public final class ReplicationJson {
    private ReplicationJson() {}

    public static ObjectNode print(VersionReplication version) {
        ArrayNode regions = Json.array();
        for (VersionReplication.InRegion in : version.regions()) {
            regions.add(
                    new JsonBody()
                            .text("region", in.region().name())
                            .choice("state", in.reading().state())
                            .number("progress", in.reading().progress())
                            .text("copies", whole(version, in.region()))
                            .node()
                            .put("details", in.details()));
        }
        ArrayNode replicas = Json.array();
        version.replicas().forEach(copy -> replicas.add(replica(copy)));
        JsonBody body =
                new JsonBody()
                        .text("id", version.version().toString())
                        .choice("aggregatedState", version.status().aggregated());
        version.since().ifPresent(begun -> body.text("startedAt", Dates.utc(begun)));
        return body.array("regions", regions).array("replicas", replicas).node();
    }

    /** One line for each copy; where a region has none, one for the region. */
    public static ArrayNode copies(List<VersionReplication> versions) {
        ArrayNode lines = Json.array();
        for (VersionReplication version : versions) {
            for (VersionReplication.InRegion in : version.regions()) {
                List<ReplicaStatus> copies =
                        version.replicas().stream()
                                .filter(copy -> copy.region().equals(in.region()))
                                .toList();
                copies.forEach(copy -> lines.add(line(version, in, copy)));
                if (copies.isEmpty()) {
                    lines.add(line(version, in));
                }
            }
        }
        return lines;
    }

    private static ObjectNode line(
            VersionReplication version, VersionReplication.InRegion in, ReplicaStatus copy) {
        boolean isWell = copy.state() == CopyState.PRESENT || !copy.problem().isEmpty();
        return Json.object()
                .put("id", version.version().toString())
                .put("region", in.region().name())
                .put("zone", copy.zone())
                .put("replica", copy.replica())
                .put("storageType", copy.storage().text())
                .put("state", copy.state().text())
                .put("progress", copy.progress())
                .put("verifiedAt", copy.verifiedAt().map(Dates::utc).orElse(""))
                .put("verifiedBy", copy.verifiedBy())
                .put(
                        "path",
                        copy.disks().stream().findFirst().map(ReplicationJson::file).orElse(""))
                .put("details", isWell ? copy.problem() : in.details());
    }

    private static String file(ReplicaStatus.Disk disk) {
        return disk.path().toString();
    }

    private static ObjectNode line(VersionReplication version, VersionReplication.InRegion in) {
        return Json.object()
                .put("id", version.version().toString())
                .put("region", in.region().name())
                .put("zone", "")
                .put("replica", "")
                .put("storageType", "")
                .put("state", in.reading().state().text())
                .put("progress", in.reading().progress())
                .put("verifiedAt", "")
                .put("verifiedBy", "")
                .put("path", "")
                .put("details", in.details());
    }

    /** How many copies of a region are whole, such as {@code 2 of 3}. */
    private static String whole(VersionReplication version, Region region) {
        List<CopyState> copies =
                version.replicas().stream()
                        .filter(copy -> copy.region().equals(region))
                        .map(ReplicaStatus::state)
                        .toList();
        return "%d of %d"
                .formatted(Collections.frequency(copies, CopyState.PRESENT), copies.size());
    }

    private static ObjectNode replica(ReplicaStatus copy) {
        ArrayNode disks = Json.array();
        for (ReplicaStatus.Disk disk : copy.disks()) {
            disks.add(
                    new JsonBody()
                            .lun(disk.lun())
                            .text("path", disk.path().toString())
                            .number("bytes", disk.bytes())
                            .text("sha256", disk.sha256())
                            .node());
        }
        JsonBody body =
                new JsonBody()
                        .text("region", copy.region().name())
                        .number("zone", copy.zone())
                        .number("replica", copy.replica())
                        .choice("storageType", copy.storage())
                        .choice("state", copy.state())
                        .number("progress", copy.progress())
                        .count("bytesPerSecond", copy.bytesPerSecond());
        copy.source().ifPresent(source -> body.text("source", source.name()));
        copy.verifiedAt().ifPresent(at -> body.text("verifiedAt", Dates.utc(at)));
        return body.text("verifiedBy", copy.verifiedBy())
                .text("problem", copy.problem())
                .array("disks", disks)
                .node();
    }

    public static ObjectNode print(List<CopyEvent> events, List<Transfer> transfers) {
        ArrayNode eventList = Json.array();
        events.forEach(event -> eventList.add(event(event)));
        ArrayNode transferList = Json.array();
        transfers.forEach(transfer -> transferList.add(transfer(transfer)));
        return new JsonBody().array("events", eventList).array("transfers", transferList).node();
    }

    /** One event; where it is only a sample, it says how far the copy had come. */
    public static ObjectNode event(CopyEvent event) {
        JsonBody body =
                new JsonBody()
                        .number("sequence", event.sequence())
                        .text("time", Dates.utc(event.at()))
                        .text("id", event.version().toString())
                        .text("copy", event.copy().toString())
                        .text("region", event.region().name())
                        .number("zone", event.zone())
                        .number("replica", event.replica())
                        .text("from", state(event.from()))
                        .text("to", state(event.to()))
                        .text("details", event.detail());
        return event.isSample()
                ? body.number("bytesDone", event.done())
                        .number("bytesTotal", event.total())
                        .number("bytesPerSecond", event.bytesPerSecond())
                        .node()
                : body.node();
    }

    /** The word that people read; nothing where there was no copy. */
    private static String state(String name) {
        return Stream.of(CopyState.values())
                .filter(state -> state.name().equals(name))
                .map(CopyState::text)
                .findFirst()
                .orElse(name);
    }

    private static ObjectNode transfer(Transfer transfer) {
        return new JsonBody()
                .text("id", transfer.version().toString())
                .text("source", transfer.source().name())
                .text("region", transfer.region().name())
                .number("zone", transfer.zone())
                .number("replica", transfer.replica())
                .text("startedAt", Dates.utc(transfer.startedAt()))
                .text("endedAt", Dates.utc(transfer.endedAt()))
                .choice("outcome", transfer.outcome())
                .number("bytesRead", transfer.bytesRead())
                .number("bytesWritten", transfer.bytesWritten())
                .number("bytesReused", transfer.bytesReused())
                .number("bytesCrossed", transfer.bytesCrossed())
                .number("resumedAt", transfer.resumedAt())
                .node();
    }

    public static ObjectNode print(EgressLine line) {
        return new JsonBody()
                .text("day", line.day().toString())
                .text("source", line.source().name())
                .text("target", line.target().name())
                .number("crossed", line.crossed())
                .number("billed", line.billed())
                .node();
    }
}
