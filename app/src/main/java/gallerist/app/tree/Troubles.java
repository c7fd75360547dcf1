package gallerist.app.tree;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Regional;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.VersionReplication;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is not as it should be, for every branch that it lies in. */
final class Troubles {
    private final Workbench bench;

    Troubles(Workbench bench) {
        this.bench = bench;
    }

    Map<String, Mark> of(Caller caller) {
        Map<String, Mark> worst = new HashMap<>();
        switch (bench.workspace().replications().underWay(caller)) {
            case Outcome.Refused<List<VersionReplication>> _ -> {}
            case Outcome.Done<List<VersionReplication>>(List<VersionReplication> versions) ->
                    versions.forEach(version ->
                            mark(version)
                                    .ifPresent(mark ->
                                            branches(version.version())
                                                    .forEach(key ->
                                                            worst.merge(
                                                                    key, mark, Troubles::worse))));
        }
        return worst;
    }

    private static Optional<Mark> mark(VersionReplication version) {
        return version.regions().stream()
                .map(region -> Regional.badge(region.reading().word()))
                .flatMap(badge ->
                        badge instanceof Badge.State(Mark mark, _, _)
                                ? Stream.of(mark)
                                : Stream.empty())
                .filter(mark -> mark.severity() < Mark.PLANNED.severity())
                .min(Comparator.comparingInt(Mark::severity));
    }

    private static Mark worse(Mark one, Mark other) {
        return one.severity() <= other.severity() ? one : other;
    }

    /** The keys of the branches above a version. */
    private static Stream<String> branches(ResourceId version) {
        ResourceId artifact = version.parent().orElseThrow();
        ResourceId gallery = artifact.parent().orElseThrow();
        Kind kind = artifact.kind().orElse(Kind.IMAGE_DEFINITION);
        return Stream.of(
                artifact.key(), gallery.key(), new Branch.Shelf(gallery, kind, List.of()).key());
    }
}
