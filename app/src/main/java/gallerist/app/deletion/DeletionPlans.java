package gallerist.app.deletion;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Context;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.loss.Consequence;
import gallerist.app.page.loss.Saving;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.VersionRules;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Outline;
import gallerist.storage.Reckoning;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what deleting something does, from what is stored. */
final class DeletionPlans {
    private final Workbench bench;
    private final Workspace workspace;

    DeletionPlans(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
    }

    DeletionPlan of(Caller caller, ResourceId id) {
        DeletionPlan plan =
                switch (id.kind().orElse(Kind.GALLERY)) {
                    case IMAGE_VERSION -> version(caller, id);
                    case APPLICATION_VERSION -> applicationVersion(caller, id);
                    default -> parent(caller, id);
                };
        List<String> obstacles = new ArrayList<>(locks(caller, id));
        obstacles.addAll(plan.obstacles());
        List<Consequence> consequences = new ArrayList<>(plan.consequences());
        consequences.addFirst(context(id));
        return new DeletionPlan(
                plan.seen(),
                plan.plan(),
                consequences,
                plan.nameToType(),
                obstacles,
                plan.afterwards(),
                plan.isKept());
    }

    private Consequence context(ResourceId id) {
        return new Consequence(
                "fth-shield",
                "In " + Context.of(workspace.accounts(), id.subscription()),
                "Resource group " + id.groupName());
    }

    private List<String> locks(Caller caller, ResourceId id) {
        return workspace.locks().list(caller, id).orThrow().stream()
                .map(lock -> locked(lock))
                .toList();
    }

    private static String locked(Lock lock) {
        return "The lock %s on %s holds it%s. Lift it first."
                .formatted(
                        lock.name(),
                        lock.scope().name(),
                        lock.notes().isEmpty() ? "" : " (" + lock.notes() + ")");
    }

    /** Read before what it comes to: what changes between them makes it another plan. */
    private gallerist.model.planning.DeletionPlan reckoned(Caller caller, ResourceId id) {
        return workspace.deletionPlans().of(caller, id, false, Reckoning.AS_KNOWN).orThrow();
    }

    private DeletionPlan version(Caller caller, ResourceId id) {
        var reckoned = reckoned(caller, id);
        ImageVersion version = workspace.versions().show(caller, id).orThrow();
        ResourceId gallery = id.parent().flatMap(ResourceId::parent).orElseThrow();
        boolean kept = workspace.galleries().show(caller, gallery).orThrow().softDelete().enabled();
        List<Consequence> consequences = new ArrayList<>();
        consequences.add(regions(version.publishing().targets()));
        consequences.add(Saving.of(reckoned));
        consequences.addAll(afterwards(caller, version));
        String until = Figures.date(bench.now().plus(SoftDeletePolicy.RETENTION), bench.zone());
        consequences.add(
                kept
                        ? new Consequence(
                                "fth-rotate-ccw",
                                "It stays in Recycle until " + until,
                                "Until then it can be restored with everything it has")
                        : new Consequence(
                                "fth-alert-triangle",
                                "It cannot be restored",
                                "Soft delete is off for the gallery " + gallery.name()));
        return new DeletionPlan(
                Optional.of(version),
                reckoned.plan().hash(),
                consequences,
                "",
                sentences(VersionRules.delete(version, kept, bench.now())),
                kept
                        ? "%s is in Recycle until %s.".formatted(Called.of(id), until)
                        : "%s is deleted.".formatted(Called.of(id)),
                kept);
    }

    private List<Consequence> afterwards(Caller caller, ImageVersion version) {
        ResourceId image = version.id().parent().orElseThrow();
        return Afterwards.of(
                List.of(
                        Afterwards.Image.of(
                                workspace, caller, image, Set.of(version.number()), List.of())));
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Sentences::of).toList();
    }

    private static Consequence regions(List<TargetRegion> targets) {
        return new Consequence(
                "fth-globe",
                "It leaves " + Figures.counted(targets.size(), "region", "regions"),
                Afterwards.named(
                        targets.stream()
                                .map(TargetRegion::region)
                                .map(Region::displayName)
                                .toList()));
    }

    private DeletionPlan applicationVersion(Caller caller, ResourceId id) {
        var reckoned = reckoned(caller, id);
        ApplicationVersion version = workspace.applicationVersions().show(caller, id).orThrow();
        return new DeletionPlan(
                Optional.of(version),
                reckoned.plan().hash(),
                List.of(
                        regions(version.publishing().targets()),
                        Saving.of(reckoned),
                        forGood("Application versions do not go to Recycle")),
                "",
                List.of(),
                "%s is deleted.".formatted(Called.of(id)),
                false);
    }

    private static Consequence forGood(String because) {
        return new Consequence("fth-alert-triangle", "It cannot be restored", because);
    }

    private static String contents(boolean isGallery, int size) {
        return isGallery
                ? Figures.counted(size, "definition or application", "definitions and applications")
                : Figures.counted(size, "version", "versions");
    }

    private Resource holder(Caller caller, ResourceId id) {
        return switch (id.kind().orElse(Kind.GALLERY)) {
            case IMAGE_DEFINITION -> workspace.definitions().show(caller, id).orThrow();
            case APPLICATION -> workspace.applications().show(caller, id).orThrow();
            default -> workspace.galleries().show(caller, id).orThrow();
        };
    }

    /** What holds others must be empty. */
    private DeletionPlan parent(Caller caller, ResourceId id) {
        List<ResourceId> inside =
                workspace.outline().list(caller, id).orThrow().stream()
                        .map(Outline.Line::id)
                        .filter(child -> child.parent().equals(Optional.of(id)))
                        .toList();
        boolean isGallery = id.kind().equals(Optional.of(Kind.GALLERY));
        return new DeletionPlan(
                Optional.of(holder(caller, id)),
                "",
                List.of(
                        new Consequence(
                                "fth-folder-minus",
                                inside.isEmpty()
                                        ? "It is empty"
                                        : "It still holds " + contents(isGallery, inside.size()),
                                inside.isEmpty()
                                        ? "Nothing else goes with it"
                                        : Afterwards.named(
                                                inside.stream().map(ResourceId::name).toList())),
                        forGood(
                                isGallery
                                        ? "Its roles and its sharing go with it"
                                        : "Its roles go with it")),
                isGallery ? id.name() : "",
                inside.isEmpty()
                        ? List.of()
                        : List.of(
                                "What is inside must be deleted first: nothing is lost in"
                                        + " passing."),
                id.name() + " is deleted.",
                false);
    }
}
