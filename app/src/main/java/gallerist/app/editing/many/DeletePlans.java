package gallerist.app.editing.many;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.editing.many.Together.Planned;
import gallerist.app.editing.many.Together.Stays;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Restoration;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Context;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.loss.Consequence;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.Problem;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationRules;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.VersionRules;
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Outline;
import gallerist.storage.Sweeps;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans to delete many resources of one gallery, what lies inside first. */
final class DeletePlans {
    private final Workbench bench;
    private final Workspace workspace;
    private final Caller caller;
    private final ResourceId gallery;
    private final boolean keeps;
    private final Held held;
    private final List<ResourceId> inside;
    private final List<ResourceId> inBin;
    private final Set<ResourceId> gone = new HashSet<>();
    private final List<Planned> will = new ArrayList<>();
    private final List<Stays> stays = new ArrayList<>();
    private int kept;
    private final Set<Region> regions = new HashSet<>();

    DeletePlans(Workbench bench, Caller caller, ResourceId gallery) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.caller = caller;
        this.gallery = gallery;
        this.keeps = workspace.galleries().show(caller, gallery).orThrow().softDelete().enabled();
        this.held = new Held(workspace.locks().list(caller, gallery).orThrow());
        this.inside =
                workspace.outline().list(caller, gallery).orThrow().stream()
                        .map(Outline.Line::id)
                        .toList();
        this.inBin =
                workspace.recycleBin().list(caller, gallery, Window.ALL).orThrow().items().stream()
                        .map(ImageVersion::id)
                        .toList();
    }

    Together of(List<Resource> resources) {
        resources.stream().sorted(Comparator.comparing(DeletePlans::isParent)).forEach(this::plan);
        return new Together(will, stays, consequences(resources), note());
    }

    private static boolean isParent(Resource resource) {
        return resource instanceof ImageDefinition || resource instanceof VmApplication;
    }

    private void plan(Resource resource) {
        List<Problem> problems = problems(resource);
        String name = Called.of(resource.id());
        Optional<Stays> locked = held.on(resource.id());
        if (locked.isPresent()) {
            stays.add(locked.get());
        } else if (!problems.isEmpty()) {
            stays.add(new Stays(name, Checked.sentences(problems)));
        } else {
            gone.add(resource.id());
            if (resource instanceof ImageVersion version) {
                version.publishing().targets().stream()
                        .map(TargetRegion::region)
                        .forEach(regions::add);
                kept += keeps ? 1 : 0;
            }
            will.add(
                    new Planned(
                            name,
                            Recipe.of(
                                    AzCommand.on(resource.id(), "delete"),
                                    new Request.Delete(resource.id())),
                            new Sweeps.Step.Delete(resource),
                            _ -> back(resource.id())));
        }
    }

    private List<Problem> problems(Resource resource) {
        return switch (resource) {
            case ImageVersion version -> VersionRules.delete(version, keeps, bench.now());
            case ApplicationVersion version -> ApplicationVersionRules.delete(version, bench.now());
            case ImageDefinition definition ->
                    DefinitionRules.delete(left(definition.id()), waiting(definition.id()));
            case VmApplication application -> ApplicationRules.delete(left(application.id()));
            case Gallery _, ResourceGroup _, NamedSource _, Deployment _ -> List.of();
        };
    }

    /** What would still lie inside. */
    private List<ResourceId> left(ResourceId parent) {
        return inside.stream()
                .filter(id -> id.parent().equals(Optional.of(parent)))
                .filter(id -> !gone.contains(id))
                .toList();
    }

    /** What would wait in the bin. */
    private List<ResourceId> waiting(ResourceId definition) {
        List<ResourceId> waiting = new ArrayList<>();
        if (keeps) {
            inBin.stream()
                    .filter(id -> id.parent().equals(Optional.of(definition)))
                    .forEach(waiting::add);
            gone.stream()
                    .filter(id -> id.parent().equals(Optional.of(definition)))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    private Optional<Reversible> back(ResourceId id) {
        return keeps && id.kind().equals(Optional.of(Kind.IMAGE_VERSION))
                ? Optional.of(Restoration.of(bench, id))
                : Optional.empty();
    }

    private List<Consequence> consequences(List<Resource> resources) {
        List<Consequence> told = new ArrayList<>();
        told.add(
                new Consequence(
                        "fth-shield",
                        "In " + Context.of(workspace.accounts(), gallery.subscription()),
                        "Gallery %s, resource group %s"
                                .formatted(gallery.name(), gallery.groupName())));
        if (kept > 0) {
            told.add(
                    new Consequence(
                            "fth-rotate-ccw",
                            "%s in Recycle until %s"
                                    .formatted(
                                            Figures.counted(kept, "version stays", "versions stay"),
                                            Figures.date(
                                                    bench.now().plus(SoftDeletePolicy.RETENTION),
                                                    bench.zone())),
                            "Until then they can be restored with everything they have"));
        }
        if (will.size() > kept) {
            told.add(
                    new Consequence(
                            "fth-alert-triangle",
                            Figures.counted(will.size() - kept, "resource", "resources")
                                    + " cannot be restored",
                            keeps ? "" : "Soft delete is off for the gallery " + gallery.name()));
        }
        if (!regions.isEmpty()) {
            told.add(
                    new Consequence(
                            "fth-globe",
                            "Copies leave " + Figures.counted(regions.size(), "region", "regions"),
                            Afterwards.named(
                                    regions.stream().map(Region::displayName).sorted().toList())));
        }
        List<Afterwards.Image> images = images(resources);
        if (!images.isEmpty()) {
            told.addAll(Afterwards.of(images));
        }
        return told;
    }

    /** The images that lose versions and are still there afterwards. */
    private List<Afterwards.Image> images(List<Resource> resources) {
        Map<ResourceId, List<ImageVersion>> versions =
                Afterwards.byImage(
                        resources.stream().filter(resource -> gone.contains(resource.id())));
        return versions.entrySet().stream()
                .map(each ->
                        Afterwards.Image.of(
                                workspace,
                                caller,
                                each.getKey(),
                                each.getValue().stream()
                                        .map(ImageVersion::number)
                                        .collect(Collectors.toSet()),
                                List.of()))
                .toList();
    }

    private String note() {
        if (will.isEmpty()) {
            return "";
        }
        if (kept == will.size()) {
            return "Can be undone with Ctrl+Z";
        }
        return kept == 0 ? "Cannot be undone" : Together.IN_PART;
    }
}
