package gallerist.app.replication;

import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionRules;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.storage.Caller;
import gallerist.storage.Edit;
import gallerist.storage.Reckoning;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans of versions, whether they are of an image or of an application. */
final class VersionPlans {
    private final Workbench bench;
    private final Workspace workspace;

    VersionPlans(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
    }

    Outcome<Version> show(Caller caller, ResourceId id) {
        return isOfApplication(id)
                ? workspace.applicationVersions().show(caller, id).map(version -> version)
                : workspace.versions().show(caller, id).map(version -> version);
    }

    private static boolean isOfApplication(ResourceId id) {
        return id.kind().filter(kind -> kind == Kind.APPLICATION_VERSION).isPresent();
    }

    /** What a draft comes to. */
    Outcome<ReplicationPlan> reckon(Caller caller, Drafted drafted) {
        return Outcome.of(drafted.draft()::publishing)
                .flatMap(wanted -> reckon(caller, drafted.basis(), wanted));
    }

    /** Writes a draft, unless it comes to something else than was seen. */
    Outcome<Version> write(Caller caller, Drafted drafted, String plan) {
        return Outcome.of(drafted.draft()::publishing)
                .flatMap(wanted -> write(caller, drafted.basis(), wanted, plan));
    }

    private Outcome<ReplicationPlan> reckon(Caller caller, Version seen, Publishing wanted) {
        return switch (seen) {
            case ImageVersion image ->
                    workspace
                            .plans()
                            .change(caller, image.id(), edit(image, wanted), Reckoning.AS_KNOWN);
            case ApplicationVersion application ->
                    workspace
                            .plans()
                            .changeApplication(
                                    caller,
                                    application.id(),
                                    edit(application, wanted),
                                    Reckoning.AS_KNOWN);
        };
    }

    /** Gives a version the plan that it had before, unless it has another one than was left. */
    Outcome<Version> putBack(Caller caller, Version left, Publishing before) {
        return switch (left) {
            case ImageVersion image ->
                    workspace
                            .versions()
                            .write(
                                    caller,
                                    image.id(),
                                    stored -> still(stored, image).with(before),
                                    "")
                            .map(version -> version);
            case ApplicationVersion application ->
                    workspace
                            .applicationVersions()
                            .write(
                                    caller,
                                    application.id(),
                                    stored -> still(stored, application).with(before),
                                    "")
                            .map(version -> version);
        };
    }

    private static <V extends Version> V still(Optional<V> stored, V left) {
        return stored.filter(now -> now.publishing().equals(left.publishing()))
                .orElseThrow(() -> new Refusal(new Problem.ChangedMeanwhile(left.id())));
    }

    private Outcome<Version> write(Caller caller, Version seen, Publishing wanted, String plan) {
        return switch (seen) {
            case ImageVersion image ->
                    workspace
                            .versions()
                            .write(caller, image.id(), edit(image, wanted), plan)
                            .map(version -> version);
            case ApplicationVersion application ->
                    workspace
                            .applicationVersions()
                            .write(caller, application.id(), edit(application, wanted), plan)
                            .map(version -> version);
        };
    }

    private static Edit<ImageVersion> edit(ImageVersion seen, Publishing wanted) {
        return Edit.basedOn(seen, version -> version.with(wanted));
    }

    private static Edit<ApplicationVersion> edit(ApplicationVersion seen, Publishing wanted) {
        return Edit.basedOn(seen, version -> version.with(wanted));
    }

    /** What speaks against putting a plan back once it has become another one. */
    List<Problem> against(Version before, Publishing after) {
        return switch (before) {
            case ImageVersion image -> VersionRules.update(image.with(after), image, bench.now());
            case ApplicationVersion application ->
                    ApplicationVersionRules.update(
                            application.with(after), application, bench.now());
        };
    }

    /** How many machines run from the image in each region; applications are not machines. */
    Map<Region, Long> machines(Caller caller, ResourceId id) {
        if (isOfApplication(id)) {
            return Map.of();
        }
        return switch (workspace.deployments().consumers(caller, id.parent().orElseThrow())) {
            case Outcome.Refused<List<Consumption>> _ -> Map.of();
            case Outcome.Done<List<Consumption>>(List<Consumption> all) ->
                    all.stream()
                            .map(Consumption::consumer)
                            .collect(
                                    Collectors.groupingBy(
                                            Deployment::location,
                                            Collectors.summingLong(
                                                    each -> each.instances().size())));
        };
    }
}
