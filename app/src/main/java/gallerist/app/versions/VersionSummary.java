package gallerist.app.versions;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Workbench;
import gallerist.app.page.About;
import gallerist.app.page.Regional;
import gallerist.app.page.Summary;
import gallerist.app.page.Summary.Cell;
import gallerist.app.page.Summary.Column;
import gallerist.app.page.Summary.Fact;
import gallerist.app.page.Summary.Grid;
import gallerist.app.page.Summary.Group;
import gallerist.app.page.Summary.Line;
import gallerist.app.page.Summary.Tile;
import gallerist.app.text.Figures;
import gallerist.app.text.Reasons;
import gallerist.model.Outcome;
import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.region.Region;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the overview of an image version says. */
public final class VersionSummary {
    private final Workbench bench;
    private final Workspace workspace;
    private final About about;

    public VersionSummary(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.about = new About(bench.zone());
    }

    public Outcome<Summary> read(Caller caller, ResourceId id) {
        return workspace.versions().show(caller, id).map(version -> summary(caller, version));
    }

    private Summary summary(Caller caller, ImageVersion version) {
        ResourceId definition = version.id().parent().orElseThrow();
        ImageDefinition image = workspace.definitions().show(caller, definition).orThrow();
        List<Latest> latest = workspace.versions().latest(caller, definition).orThrow();
        ReplicationStatus status = workspace.versions().replication(caller, version.id()).orThrow();
        List<Readiness> readiness = workspace.versions().readiness(caller, version.id()).orThrow();
        List<Badge> badges = new ArrayList<>();
        badges.add(Regional.badge(status));
        badges.addAll(Regional.badges(version, latest, bench.now()));
        return new Summary(
                definition.name() + " " + version.name(),
                badges,
                "%s, Gen %s, %s"
                        .formatted(
                                image.osType().text(),
                                image.generation().text().substring(1),
                                image.architecture().text()),
                tiles(version, status, readiness),
                List.of(
                        plan(version),
                        source(version),
                        about.group(
                                version, workspace.locks().list(caller, version.id()).orThrow())),
                List.of(regions(version, status, readiness)));
    }

    private List<Tile> tiles(
            ImageVersion version, ReplicationStatus status, List<Readiness> readiness) {
        int all = version.publishing().targets().size();
        long ready = readiness.stream().filter(Readiness::isReady).count();
        return List.of(
                new Tile("Deployable now", Figures.count(ready), "of " + all, "target regions"),
                new Tile(
                        "Verified",
                        Figures.count(Regional.verified(status)),
                        "of " + all,
                        "target regions"),
                new Tile(
                        "Replicas",
                        Figures.count(Regional.replicas(version.publishing())),
                        "",
                        "planned in all regions"),
                new Tile(
                        "End of life",
                        about.endOfLife(version.publishing().endOfLife()),
                        "",
                        "published "
                                + Figures.date(version.publishing().published(), bench.zone())));
    }

    private Group plan(ImageVersion version) {
        return new Group(
                "Plan",
                List.of(
                        Fact.of("Replication", version.publishing().mode().text()),
                        Fact.of(
                                "Default replicas",
                                Figures.count(version.publishing().replicaCount())),
                        Fact.of(
                                "In latest",
                                version.publishing().excludeFromLatest() ? "No" : "Yes"),
                        Fact.of(
                                "Removing regions",
                                version.safety().allowDeletionOfReplicatedLocations()
                                        ? "Allowed"
                                        : "Blocked while replicated"),
                        Fact.of(
                                "Deleting",
                                version.safety().blockDeletionBeforeEndOfLife()
                                        ? "Blocked before its end of life"
                                        : "Allowed")));
    }

    private static Group source(ImageVersion version) {
        List<Fact> facts = new ArrayList<>();
        switch (version.storage().source()) {
            case Source.MetadataOnly() ->
                    facts.add(Fact.of("Made from", "Nothing: recorded without disks"));
            case Source.FromManagedImage(ResourceId id) -> facts.add(from("Managed image", id));
            case Source.FromVirtualMachine(ResourceId id) -> facts.add(from("Virtual machine", id));
            case Source.FromVersion(ResourceId id) -> facts.add(from("Image version", id));
            case Source.FromCommunityImage(String id) ->
                    facts.add(Fact.exact("Community image", id));
            case Source.FromDisks(List<Source.Disk> disks) ->
                    disks.forEach(
                            disk -> facts.add(Fact.exact(disk(disk.lun()), place(disk.place()))));
        }
        facts.add(
                Fact.of(
                        "Disks",
                        version.storage().disks().stream()
                                .map(VersionSummary::disk)
                                .collect(Collectors.joining("; "))));
        return new Group("Source", facts);
    }

    private static Fact from(String kind, ResourceId id) {
        return Fact.exact(kind, id.toString());
    }

    private static String disk(int lun) {
        return lun == DiskImage.OS ? "OS disk" : "Data disk " + lun;
    }

    private static String disk(DiskImage disk) {
        String size = disk.sizeInGB() == 0 ? "size not known" : disk.sizeInGB() + " GiB";
        return "%s, %s, caching %s".formatted(disk(disk.lun()), size, disk.caching().text());
    }

    private static String place(Source.Place place) {
        return switch (place) {
            case Source.OfResource(ResourceId id) -> id.toString();
            case Source.Vhd vhd -> vhd.uri();
            case Source.DiskFile(String path) -> path;
        };
    }

    private static Grid regions(
            ImageVersion version, ReplicationStatus status, List<Readiness> readiness) {
        int replicas = Regional.replicas(version.publishing());
        return new Grid(
                "Target regions",
                "%s, %s"
                        .formatted(
                                Figures.counted(
                                        version.publishing().targets().size(), "region", "regions"),
                                Figures.counted(replicas, "replica", "replicas")),
                List.of(
                        Column.text("Region", 1.65),
                        Column.number("Replicas", 0.75),
                        Column.text("Storage", 1.1),
                        Column.text("In latest", 0.7),
                        Column.text("State", 1.1),
                        Column.text("Deployment", 4.2)),
                version.publishing().targets().stream()
                        .map(target -> line(version, target, status, readiness))
                        .toList(),
                "");
    }

    private static Line line(
            ImageVersion version,
            TargetRegion target,
            ReplicationStatus status,
            List<Readiness> readiness) {
        Region region = target.region();
        boolean isExcluded = version.publishing().excludedIn(target);
        return new Line(
                Optional.empty(),
                List.of(
                        region.equals(version.location())
                                ? new Cell(region.displayName(), List.of(Badge.plain("home")))
                                : Cell.of(region.displayName()),
                        Cell.of(Figures.count(target.replicas())),
                        Cell.of(target.storage().text()),
                        Cell.of(isExcluded ? "No" : "Yes"),
                        status.regions().stream()
                                .filter(in -> in.region().equals(region))
                                .findFirst()
                                .map(in -> Cell.of(Regional.badge(in, isExcluded)))
                                .orElse(Cell.of("–")),
                        Cell.of(
                                readiness.stream()
                                        .filter(in -> in.region().equals(region))
                                        .findFirst()
                                        .map(in -> Reasons.of(in.answer()))
                                        .orElse("–"))));
    }
}
