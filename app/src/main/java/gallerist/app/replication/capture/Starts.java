package gallerist.app.replication.capture;

import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Proposal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.Optional;

/** Reads what a new version begins with. */
final class Starts {
    private final Workspace workspace;

    Starts(Workbench bench) {
        this.workspace = bench.workspace();
    }

    Outcome<Start> of(Caller caller, ResourceId artifact) {
        return artifact.kind().equals(Optional.of(Kind.APPLICATION))
                ? application(caller, artifact)
                : image(caller, artifact);
    }

    private Outcome<Start> image(Caller caller, ResourceId definition) {
        return workspace
                .definitions()
                .show(caller, definition)
                .flatMap(image ->
                        workspace
                                .versions()
                                .latest(caller, definition)
                                .map(latest -> start(caller, image, latest)));
    }

    private Start start(Caller caller, ImageDefinition image, List<Latest> latest) {
        return new Start(
                image.location(),
                Optional.of(image),
                workspace.numbers().next(caller, image.id(), Proposal.PATCH).orThrow().toString(),
                workspace.versions().list(caller, image.id(), Window.ALL).orThrow().items().stream()
                        .map(ImageVersion::name)
                        .toList(),
                workspace.defaults(),
                latest,
                consumers(caller, image.id()),
                workspace.prices().show());
    }

    private List<Region> consumers(Caller caller, ResourceId image) {
        return workspace.deployments().consumers(caller, image).orThrow().stream()
                .map(consumption -> consumption.consumer().location())
                .distinct()
                .toList();
    }

    private Outcome<Start> application(Caller caller, ResourceId id) {
        return workspace
                .applications()
                .show(caller, id)
                .map(application -> {
                    List<VersionNumber> taken =
                            workspace
                                    .applicationVersions()
                                    .list(caller, id, Window.ALL)
                                    .orThrow()
                                    .items()
                                    .stream()
                                    .map(ApplicationVersion::number)
                                    .toList();
                    return new Start(
                            application.location(),
                            Optional.empty(),
                            Proposal.PATCH.after(taken).map(VersionNumber::toString).orElse(""),
                            taken.stream().map(VersionNumber::toString).toList(),
                            workspace.defaults(),
                            List.of(),
                            List.of(),
                            workspace.prices().show());
                });
    }
}
