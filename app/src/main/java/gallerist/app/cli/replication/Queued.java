package gallerist.app.cli.replication;

import gallerist.app.cli.Session;
import gallerist.app.text.Figures;
import gallerist.app.wire.ReplicationJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why copies wait that nothing is wrong with: for a time, for others, or for somebody at all. */
final class Queued implements ReplicationJson.Waits {
    private static final String NOBODY =
            "No process works on this workspace: open the window or run 'gallerist worker'.";

    private final Map<Spot, Integer> before;
    private final boolean isWorkedOn;

    private record InLine(ResourceId version, Region region, Instant since) {}

    private record Spot(ResourceId version, Region region) {}

    private Queued(List<InLine> line, boolean isWorkedOn) {
        this.before = new HashMap<>();
        for (InLine each : line) {
            before.put(new Spot(each.version(), each.region()), before.size());
        }
        this.isWorkedOn = isWorkedOn;
    }

    /** Those of the whole workspace; whoever owns it while others ask works on it. */
    static Queued in(Session session) {
        return new Queued(
                session.workspace().replications().underWay(session.caller()).orThrow().stream()
                        .flatMap(version ->
                                version.regions().stream()
                                        .filter(in ->
                                                in.reading().word() instanceof RegionWord.Waiting
                                                        && version.nextAt(in.region()).isEmpty())
                                        .map(in ->
                                                new InLine(
                                                        version.version(),
                                                        in.region(),
                                                        since(version, in.region()))))
                        .sorted(
                                Comparator.comparing(InLine::since)
                                        .thenComparing(each -> each.version().toString())
                                        .thenComparing(each -> each.region().name()))
                        .toList(),
                session.isGuest());
    }

    private static Instant since(VersionReplication version, Region region) {
        return version.replicas().stream()
                .filter(copy -> copy.region().equals(region))
                .flatMap(copy -> copy.waitingSince().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    @Override
    public String why(VersionReplication version, ReplicaStatus copy) {
        return switch (copy.state()) {
            case ABSENT, WAITING, DAMAGED, LOST ->
                    isHeld(version, copy) ? "" : waits(version, copy);
            case COPYING -> isWorkedOn ? "" : NOBODY;
            case HELD, PRESENT, DELETING -> "";
        };
    }

    private static boolean isHeld(VersionReplication version, ReplicaStatus copy) {
        return version.regions().stream()
                .filter(in -> in.region().equals(copy.region()))
                .map(in -> in.reading().word())
                .anyMatch(word ->
                        word instanceof RegionWord.Paused || word instanceof RegionWord.Cancelled);
    }

    private String waits(VersionReplication version, ReplicaStatus copy) {
        String until =
                copy.nextAt().map(at -> "Tried again at " + Figures.secondUtc(at)).orElse("");
        if (!isWorkedOn) {
            return NOBODY;
        }
        return until.isEmpty() ? place(version, copy).orElse("Waits for its turn") : until;
    }

    private Optional<String> place(VersionReplication version, ReplicaStatus copy) {
        return Optional.ofNullable(before.get(new Spot(version.version(), copy.region())))
                .map(others ->
                        others == 0
                                ? "Next in line"
                                : Figures.counted(others, "region waits", "regions wait")
                                        + " before it");
    }
}
