package gallerist.app.images;

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
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the overview of an image definition says. */
public final class DefinitionSummary {
    private final Workbench bench;
    private final Workspace workspace;
    private final About about;

    public DefinitionSummary(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.about = new About(bench.zone());
    }

    public Outcome<Summary> read(Caller caller, ResourceId id) {
        return workspace.definitions().show(caller, id).map(image -> summary(caller, image));
    }

    private Summary summary(Caller caller, ImageDefinition image) {
        List<ImageVersion> versions =
                workspace.versions().list(caller, image.id(), Window.ALL).orThrow().items();
        List<Latest> latest = workspace.versions().latest(caller, image.id()).orThrow();
        Optional<VersionNumber> here = latestIn(latest, image.location());
        long regions =
                versions.stream()
                        .flatMap(version -> version.publishing().targets().stream())
                        .map(target -> target.region().name())
                        .distinct()
                        .count();
        return new Summary(
                image.name(),
                image.endOfLife().reached(bench.now())
                        ? List.of(Badge.plain("end of life"))
                        : List.of(),
                "%s, Gen %s, %s, %s"
                        .formatted(
                                image.osType().text(),
                                image.generation().text().substring(1),
                                image.architecture().text(),
                                image.osState().text().toLowerCase(Locale.ROOT)),
                List.of(
                        new Tile(
                                "Versions",
                                Figures.count(versions.size()),
                                "",
                                published(versions)),
                        new Tile(
                                "Latest",
                                here.map(VersionNumber::toString).orElse("–"),
                                "",
                                "in " + image.location().displayName()),
                        new Tile("Regions", Figures.count(regions), "", "that should hold it"),
                        new Tile(
                                "End of life",
                                about.endOfLife(image.endOfLife()),
                                "",
                                "of the definition")),
                List.of(
                        identity(image),
                        machines(image),
                        about.group(image, workspace.locks().list(caller, image.id()).orThrow())),
                List.of(versions(versions, latest)));
    }

    private String published(List<ImageVersion> versions) {
        return versions.stream()
                .map(version -> version.publishing().published())
                .max(Instant::compareTo)
                .map(at -> "newest of " + Figures.date(at, bench.zone()))
                .orElse("none yet");
    }

    private static Optional<VersionNumber> latestIn(List<Latest> latest, Region region) {
        return latest.stream()
                .filter(each -> each.region().equals(region))
                .findFirst()
                .flatMap(Latest::version);
    }

    private static Group identity(ImageDefinition image) {
        return new Group(
                "Image",
                List.of(
                        Fact.of("Description", image.description()),
                        Fact.of("Publisher", image.identifier().publisher()),
                        Fact.of("Offer", image.identifier().offer()),
                        Fact.of("SKU", image.identifier().sku()),
                        Fact.of("Release notes", image.releaseNoteUri()),
                        Fact.of("Privacy", image.privacyStatementUri())));
    }

    private static Group machines(ImageDefinition image) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Operating system", image.osType().text()));
        facts.add(Fact.of("State", image.osState().text()));
        facts.add(Fact.of("Generation", image.generation().text()));
        facts.add(Fact.of("Architecture", image.architecture().text()));
        facts.add(Fact.of("Security type", image.securityType().text()));
        facts.add(Fact.of("vCPUs", range(image.recommended().vcpus(), "")));
        facts.add(Fact.of("Memory", range(image.recommended().memory(), " GiB")));
        facts.add(
                Fact.of(
                        "Features",
                        image.features().stream()
                                .map(DefinitionSummary::feature)
                                .collect(Collectors.joining(", "))));
        return new Group("Machines it suits", facts);
    }

    private static String feature(Feature feature) {
        return feature.name() + ": " + feature.value();
    }

    private static String range(Range range, String unit) {
        if (range.equals(Range.ANY)) {
            return "";
        }
        if (range.max() == 0) {
            return "from " + range.min() + unit;
        }
        return "%d–%d%s".formatted(range.min(), range.max(), unit);
    }

    private Grid versions(List<ImageVersion> versions, List<Latest> latest) {
        return new Grid(
                "Versions",
                "newest first",
                List.of(
                        Column.text("Version", 2.4),
                        Column.text("Provisioning", 1.6),
                        Column.number("Regions", 0.9),
                        Column.number("Replicas", 0.9),
                        Column.text("Published", 1.3),
                        Column.text("End of life", 1.3)),
                versions.reversed().stream().map(version -> line(version, latest)).toList(),
                "There is no version yet. A version is made from a disk-image file, a managed"
                        + " image, a snapshot, or another version.");
    }

    private Line line(ImageVersion version, List<Latest> latest) {
        return new Line(
                Optional.of(version.id()),
                List.of(
                        new Cell(version.name(), Regional.badges(version, latest, bench.now())),
                        Cell.of(Regional.state(version)),
                        Cell.of(Figures.count(version.publishing().targets().size())),
                        Cell.of(Figures.count(Regional.replicas(version.publishing()))),
                        Cell.of(Figures.date(version.publishing().published(), bench.zone())),
                        Cell.of(about.endOfLife(version.publishing().endOfLife()))));
    }
}
