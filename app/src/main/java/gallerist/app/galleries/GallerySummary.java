package gallerist.app.galleries;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Workbench;
import gallerist.app.page.About;
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
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Outline;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the overview of a gallery says. */
public final class GallerySummary {
    private final Workspace workspace;
    private final About about;

    public GallerySummary(Workbench bench) {
        this.workspace = bench.workspace();
        this.about = new About(bench.zone());
    }

    public Outcome<Summary> read(Caller caller, ResourceId id) {
        return workspace.galleries().show(caller, id).map(gallery -> summary(caller, gallery));
    }

    private Summary summary(Caller caller, Gallery gallery) {
        ResourceId id = gallery.id();
        List<Outline.Line> contents = workspace.outline().list(caller, id).orThrow();
        List<Lock> locks = workspace.locks().list(caller, id).orThrow();
        int thrownAway =
                workspace.recycleBin().list(caller, id, Window.ALL).orThrow().items().size();
        List<ImageDefinition> images =
                workspace.definitions().list(caller, id, Window.ALL).orThrow().items();
        return new Summary(
                gallery.name(),
                badges(gallery, locks),
                gallery.description(),
                List.of(
                        tile("Image definitions", images.size(), systems(images)),
                        tile(
                                "Image versions",
                                count(contents, Kind.IMAGE_VERSION),
                                "of all images"),
                        tile(
                                "VM applications",
                                count(contents, Kind.APPLICATION),
                                "in "
                                        + Figures.counted(
                                                count(contents, Kind.APPLICATION_VERSION),
                                                "version",
                                                "versions")),
                        tile(
                                "In Recycle",
                                thrownAway,
                                gallery.softDelete().enabled()
                                        ? "versions to restore"
                                        : "soft delete is off")),
                List.of(settings(gallery), about.group(gallery, locks)),
                grids(caller, id, images, contents));
    }

    private static String systems(List<ImageDefinition> images) {
        long linux = images.stream().filter(image -> image.osType() == OsType.LINUX).count();
        return "%d Linux, %d Windows".formatted(linux, images.size() - linux);
    }

    private static Tile tile(String title, long number, String meaning) {
        return new Tile(title, Figures.count(number), "", meaning);
    }

    private static long count(List<Outline.Line> contents, Kind kind) {
        return contents.stream().filter(line -> line.kind() == kind).count();
    }

    private static List<Badge> badges(Gallery gallery, List<Lock> locks) {
        List<Badge> badges = new ArrayList<>();
        badges.add(
                Badge.plain(
                        switch (gallery.sharing().permission()) {
                            case PRIVATE -> "private";
                            case GROUPS -> "direct share";
                            case COMMUNITY -> "community";
                        }));
        if (!locks.isEmpty()) {
            badges.add(Badge.plain("locked"));
        }
        return badges;
    }

    private static Group settings(Gallery gallery) {
        return new Group(
                "Settings",
                List.of(
                        Fact.of("Description", gallery.description()),
                        Fact.of("Sharing", gallery.sharing().permission().text()),
                        Fact.of(
                                "Soft delete",
                                gallery.softDelete().enabled()
                                        ? "On: deleted versions stay 7 days in Recycle"
                                        : "Off: deleted versions are gone"),
                        Fact.of("Identity", gallery.identity().type()),
                        Fact.exact("Unique name", gallery.uniqueName())));
    }

    private List<Grid> grids(
            Caller caller,
            ResourceId id,
            List<ImageDefinition> images,
            List<Outline.Line> contents) {
        List<Grid> grids = new ArrayList<>();
        grids.add(
                new Grid(
                        "Images",
                        Figures.counted(images.size(), "definition", "definitions"),
                        List.of(
                                Column.text("Name", 2.2),
                                Column.text("System", 1.6),
                                Column.text("Publisher, offer, SKU", 2.8),
                                Column.number("Versions", 1)),
                        images.stream().map(image -> line(image, contents)).toList(),
                        "There is no image definition yet. The button above makes one"
                                + " (Ctrl+Shift+D)."));
        List<VmApplication> applications =
                workspace.applications().list(caller, id, Window.ALL).orThrow().items();
        if (!applications.isEmpty()) {
            grids.add(
                    new Grid(
                            "Applications",
                            Figures.counted(applications.size(), "application", "applications"),
                            List.of(
                                    Column.text("Name", 2.2),
                                    Column.text("System", 1.6),
                                    Column.text("Description", 2.8),
                                    Column.number("Versions", 1)),
                            applications.stream().map(each -> line(each, contents)).toList(),
                            ""));
        }
        return grids;
    }

    private static Line line(ImageDefinition image, List<Outline.Line> contents) {
        return new Line(
                Optional.of(image.id()),
                List.of(
                        Cell.of(image.name()),
                        Cell.of(
                                "%s, Gen %s, %s"
                                        .formatted(
                                                image.osType().text(),
                                                image.generation().text().substring(1),
                                                image.architecture().text())),
                        Cell.of(
                                String.join(
                                        " / ",
                                        image.identifier().publisher(),
                                        image.identifier().offer(),
                                        image.identifier().sku())),
                        versions(image.id(), contents)));
    }

    private static Line line(VmApplication application, List<Outline.Line> contents) {
        return new Line(
                Optional.of(application.id()),
                List.of(
                        Cell.of(application.name()),
                        Cell.of(application.supportedOs().text()),
                        Cell.of(application.description()),
                        versions(application.id(), contents)));
    }

    private static Cell versions(ResourceId id, List<Outline.Line> contents) {
        return Cell.of(
                Figures.count(
                        contents.stream()
                                .filter(line -> line.id().parent().equals(Optional.of(id)))
                                .count()));
    }
}
