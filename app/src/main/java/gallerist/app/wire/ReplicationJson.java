package gallerist.app.wire;

import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.RegionWord;
import gallerist.storage.CopyEvent;
import gallerist.storage.EgressLine;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How versions come to their regions, copy by copy, as JSON. */
public final class ReplicationJson {
    private ReplicationJson() {}

    /** What copies wait for that nothing is wrong with. */
    @FunctionalInterface
    public interface Waits {
        Waits UNTOLD = (_, _) -> "";

        /** Empty where a copy does not wait, or nobody knows. */
        String why(VersionReplication version, ReplicaStatus copy);
    }

    public static ObjectNode print(VersionReplication version, Waits waits) {
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
        version.replicas().forEach(copy -> replicas.add(replica(version, copy, waits)));
        JsonBody body =
                new JsonBody()
                        .text("id", version.version().toString())
                        .choice("aggregatedState", version.status().aggregated());
        version.since().ifPresent(begun -> body.text("startedAt", Dates.utc(begun)));
        return body.array("regions", regions).array("replicas", replicas).node();
    }

    /** One line for each copy; where a region has none, one for the region. */
    public static ArrayNode copies(List<VersionReplication> versions, Waits waits) {
        ArrayNode lines = Json.array();
        for (VersionReplication version : versions) {
            for (VersionReplication.InRegion in : version.regions()) {
                List<ReplicaStatus> copies =
                        version.replicas().stream()
                                .filter(copy -> copy.region().equals(in.region()))
                                .toList();
                copies.forEach(copy -> lines.add(line(version, in, copy, waits)));
                if (copies.isEmpty()) {
                    lines.add(line(version, in));
                }
            }
        }
        return lines;
    }

    private static ObjectNode line(
            VersionReplication version,
            VersionReplication.InRegion in,
            ReplicaStatus copy,
            Waits waits) {
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
                .put("details", details(in, copy, waits.why(version, copy)));
    }

    private static String details(
            VersionReplication.InRegion in, ReplicaStatus copy, String waits) {
        String problem =
                copy.state() == CopyState.PRESENT
                                || !copy.problem().isEmpty()
                                || in.reading().word() instanceof RegionWord.Waiting
                        ? copy.problem()
                        : in.details();
        String also = waits.isEmpty() ? next(copy) : waits;
        return Stream.of(problem, also)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String next(ReplicaStatus copy) {
        return copy.nextAt().map(at -> "Tried again at " + Figures.secondUtc(at)).orElse("");
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

    private static ObjectNode replica(VersionReplication version, ReplicaStatus copy, Waits waits) {
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
        body.text("verifiedBy", copy.verifiedBy()).text("problem", copy.problem());
        copy.nextAt().ifPresent(at -> body.text("nextAttemptAt", Dates.utc(at)));
        String why = waits.why(version, copy);
        return (why.isEmpty() ? body : body.text("waitsFor", why)).array("disks", disks).node();
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
