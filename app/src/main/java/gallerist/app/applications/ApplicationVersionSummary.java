package gallerist.app.applications;

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
import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the overview of a version of a VM application says. */
public final class ApplicationVersionSummary {
    private final Workbench bench;
    private final Workspace workspace;
    private final About about;

    public ApplicationVersionSummary(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.about = new About(bench.zone());
    }

    public Outcome<Summary> read(Caller caller, ResourceId id) {
        return workspace
                .applicationVersions()
                .show(caller, id)
                .map(version -> summary(caller, version));
    }

    private Summary summary(Caller caller, ApplicationVersion version) {
        ReplicationStatus status =
                workspace.applicationVersions().replication(caller, version.id()).orThrow();
        List<Badge> badges = new ArrayList<>();
        badges.add(Regional.badge(status));
        if (version.publishing().excludeFromLatest()) {
            badges.add(Badge.excluded());
        }
        return new Summary(
                version.id().artifactName() + " " + version.name(),
                badges,
                "",
                List.of(
                        new Tile(
                                "Target regions",
                                Figures.count(version.publishing().targets().size()),
                                "",
                                "of its plan"),
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
                                        + Figures.date(
                                                version.publishing().published(), bench.zone()))),
                List.of(
                        content(version.content()),
                        about.group(
                                version, workspace.locks().list(caller, version.id()).orThrow())),
                List.of(regions(version, status)));
    }

    private static Group content(ApplicationPackage content) {
        return new Group(
                "Package",
                List.of(
                        Fact.exact("File", content.mediaLink()),
                        Fact.exact("Configuration", content.defaultConfigurationLink()),
                        Fact.exact("Install", content.install()),
                        Fact.exact("Update", content.update()),
                        Fact.exact("Remove", content.remove()),
                        Fact.of("After a reboot", content.afterReboot().text()),
                        Fact.of("Health check", content.enableHealthCheck() ? "On" : "Off")));
    }

    private static Grid regions(ApplicationVersion version, ReplicationStatus status) {
        return new Grid(
                "Target regions",
                "",
                List.of(
                        Column.text("Region", 2),
                        Column.number("Replicas", 1),
                        Column.text("Storage", 1.5),
                        Column.text("In latest", 1),
                        Column.text("State", 1.5)),
                version.publishing().targets().stream()
                        .map(target -> line(version, target, status))
                        .toList(),
                "");
    }

    private static Line line(
            ApplicationVersion version, TargetRegion target, ReplicationStatus status) {
        boolean isExcluded = version.publishing().excludedIn(target);
        return new Line(
                Optional.empty(),
                List.of(
                        Cell.of(target.region().displayName()),
                        Cell.of(Figures.count(target.replicas())),
                        Cell.of(target.storage().text()),
                        Cell.of(isExcluded ? "No" : "Yes"),
                        status.regions().stream()
                                .filter(in -> in.region().equals(target.region()))
                                .findFirst()
                                .map(in -> Cell.of(Regional.badge(in, isExcluded)))
                                .orElse(Cell.of("–"))));
    }
}
