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
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.CustomAction;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the overview of a VM application says. */
public final class ApplicationSummary {
    private final Workbench bench;
    private final Workspace workspace;
    private final About about;

    public ApplicationSummary(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.about = new About(bench.zone());
    }

    public Outcome<Summary> read(Caller caller, ResourceId id) {
        return workspace
                .applications()
                .show(caller, id)
                .map(application -> summary(caller, application));
    }

    private Summary summary(Caller caller, VmApplication application) {
        List<ApplicationVersion> versions =
                workspace
                        .applicationVersions()
                        .list(caller, application.id(), Window.ALL)
                        .orThrow()
                        .items();
        return new Summary(
                application.name(),
                application.endOfLife().reached(bench.now())
                        ? List.of(Badge.plain("end of life"))
                        : List.of(),
                application.supportedOs().text(),
                List.of(
                        new Tile("Versions", Figures.count(versions.size()), "", "of the package"),
                        new Tile(
                                "Newest",
                                versions.isEmpty() ? "–" : versions.getLast().name(),
                                "",
                                "by its number"),
                        new Tile(
                                "End of life",
                                about.endOfLife(application.endOfLife()),
                                "",
                                "of the application")),
                List.of(
                        new Group(
                                "Application",
                                List.of(
                                        Fact.of("Description", application.description()),
                                        Fact.of(
                                                "Operating system",
                                                application.supportedOs().text()),
                                        Fact.of("Release notes", application.releaseNoteUri()),
                                        Fact.of("Privacy", application.privacyStatementUri()),
                                        Fact.of(
                                                "Custom actions",
                                                application.customActions().stream()
                                                        .map(CustomAction::name)
                                                        .collect(Collectors.joining(", "))))),
                        about.group(
                                application,
                                workspace.locks().list(caller, application.id()).orThrow())),
                List.of(versions(versions)));
    }

    private Grid versions(List<ApplicationVersion> versions) {
        return new Grid(
                "Versions",
                "newest first",
                List.of(
                        Column.text("Version", 2),
                        Column.number("Regions", 1),
                        Column.number("Replicas", 1),
                        Column.text("Published", 1.5),
                        Column.text("End of life", 1.5)),
                versions.reversed().stream().map(this::line).toList(),
                "There is no version yet.");
    }

    private Line line(ApplicationVersion version) {
        List<Badge> badges = new ArrayList<>();
        if (version.publishing().excludeFromLatest()) {
            badges.add(Badge.excluded());
        }
        if (version.publishing().endOfLife().reached(bench.now())) {
            badges.add(Badge.plain("end of life"));
        }
        return new Line(
                Optional.of(version.id()),
                List.of(
                        new Cell(version.name(), badges),
                        Cell.of(Figures.count(version.publishing().targets().size())),
                        Cell.of(Figures.count(Regional.replicas(version.publishing()))),
                        Cell.of(Figures.date(version.publishing().published(), bench.zone())),
                        Cell.of(about.endOfLife(version.publishing().endOfLife()))));
    }
}
