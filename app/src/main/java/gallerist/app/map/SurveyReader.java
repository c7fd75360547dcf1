package gallerist.app.map;

import gallerist.app.fx.Workbench;
import gallerist.app.map.RegionFacts.Fact;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Outline;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import gallerist.storage.Workspace;
import gallerist.storage.ZoneStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the map shows. */
final class SurveyReader {
    /** So long an arc stays after its bytes have come. */
    private static final Duration AFTERGLOW = Duration.ofMinutes(10);

    private final Workbench bench;
    private final Workspace workspace;

    SurveyReader(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
    }

    /** Everything there is, by name. */
    List<Outline.Line> outline(Caller caller) {
        return subscriptions()
                .flatMap(id -> done(workspace.outline().list(caller, id)).stream())
                .toList();
    }

    /** Each zone's store in a few words. */
    List<Fact> stores(Caller caller, Optional<Region> region) {
        return region.map(there ->
                        done(workspace.regionStores().show(caller, region)).stream()
                                .map(SurveyReader::store)
                                .toList())
                .orElse(List.of());
    }

    private static Fact store(ZoneStore store) {
        List<String> words = new ArrayList<>();
        words.add(store.condition().text());
        if (store.used() > 0) {
            words.add(Sizes.of(store.used()) + " used");
        }
        store.free().ifPresent(bytes -> words.add(Sizes.of(bytes) + " free"));
        return new Fact("Zone " + store.zone(), String.join(", ", words));
    }

    private Stream<ResourceId> subscriptions() {
        return workspace.accounts().subscriptions().stream()
                .map(subscription -> ResourceId.subscription(subscription.id().toString()));
    }

    /** How it was then; what was planned then is not known. */
    Survey survey(Caller caller, Scope scope, Instant then) {
        List<ResourceId> roots = scope.id().map(List::of).orElseGet(() -> subscriptions().toList());
        List<VersionReplication> versions = new ArrayList<>();
        List<Transfer> recent = new ArrayList<>();
        Set<Region> homes = new LinkedHashSet<>();
        for (ResourceId root : roots) {
            versions.addAll(done(workspace.replicationHistory().at(caller, root, then)));
            done(
                            workspace
                                    .replicationHistory()
                                    .transfers(caller, root, then.minus(AFTERGLOW), then))
                    .stream()
                    .filter(transfer -> !transfer.endedAt().isAfter(then))
                    .forEach(recent::add);
            done(workspace.outline().list(caller, gallery(root)))
                    .forEach(line -> homes.add(line.home()));
        }
        return new Surveyor(versions, homes, Map.of()).survey(recent);
    }

    Survey survey(Caller caller, Scope scope) {
        List<ResourceId> roots = scope.id().map(List::of).orElseGet(() -> subscriptions().toList());
        Instant now = bench.now();
        List<VersionReplication> versions = new ArrayList<>();
        List<Transfer> recent = new ArrayList<>();
        Set<Region> homes = new LinkedHashSet<>();
        for (ResourceId root : roots) {
            versions.addAll(done(workspace.replications().status(caller, root)));
            recent.addAll(
                    done(
                            workspace
                                    .replicationHistory()
                                    .transfers(caller, root, now.minus(AFTERGLOW), now)));
            done(workspace.outline().list(caller, gallery(root)))
                    .forEach(line -> homes.add(line.home()));
        }
        return new Surveyor(versions, homes, plan(caller, scope)).survey(recent);
    }

    /** The names in a gallery tell its home, whatever of it is looked at. */
    private static ResourceId gallery(ResourceId root) {
        return new Scope(Optional.of(root)).at(Scope.Level.GALLERY).orElse(root);
    }

    private Map<Region, TargetRegion> plan(Caller caller, Scope scope) {
        Map<Region, TargetRegion> plan = new LinkedHashMap<>();
        publishing(caller, scope)
                .ifPresent(found ->
                        found.targets().forEach(target -> plan.put(target.region(), target)));
        return plan;
    }

    private Optional<Publishing> publishing(Caller caller, Scope scope) {
        if (scope.isVersionOf(Kind.IMAGE_VERSION)) {
            return scope.id().flatMap(id -> plan(workspace.versions().show(caller, id)));
        }
        if (scope.isVersionOf(Kind.APPLICATION_VERSION)) {
            return scope.id().flatMap(id -> plan(workspace.applicationVersions().show(caller, id)));
        }
        return Optional.empty();
    }

    /** None of what was deleted meanwhile. */
    private static Optional<Publishing> plan(Outcome<? extends Version> version) {
        return version.map(shown -> Optional.of(shown.publishing())).orElse(Optional.empty());
    }

    /** What somebody may not see, or what is gone by now, is not on their map. */
    private static <T> List<T> done(Outcome<List<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<List<T>>(List<T> found) -> found;
            case Outcome.Refused<List<T>> _ -> List.of();
        };
    }
}
