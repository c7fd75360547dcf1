package gallerist.app.recovery;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.ImageReference;
import gallerist.model.drill.Drill;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.LogQuery;
import gallerist.storage.VersionReplication;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page is made of, as it was read at one moment.
 *
 * @param latest of the images that machines follow, by their keys
 */
record Known(
        Estate estate,
        Standing standing,
        Map<String, VersionReplication> replication,
        Map<String, List<Latest>> latest,
        List<Drill> drills) {
    private static final int ENTRIES = 1000;

    static Known read(Workbench bench, Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        Map<String, VersionReplication> replication = new HashMap<>();
        everywhere.replication(caller).forEach(each -> replication.put(each.version().key(), each));
        Estate estate = everywhere.estate(caller);
        return new Known(
                estate,
                everywhere.standing(estate),
                replication,
                latest(bench, caller, estate),
                drills(bench, caller, everywhere));
    }

    private static Map<String, List<Latest>> latest(Workbench bench, Caller caller, Estate estate) {
        return estate.consumers().stream()
                .map(Deployment::image)
                .filter(ImageReference.LatestOf.class::isInstance)
                .map(image -> ((ImageReference.LatestOf) image).definition())
                .distinct()
                .collect(
                        Collectors.toMap(
                                ResourceId::key,
                                image ->
                                        bench.workspace()
                                                .versions()
                                                .latest(caller, image)
                                                .orElse(List.of())));
    }

    private static List<Drill> drills(Workbench bench, Caller caller, Everywhere everywhere) {
        return Drill.log(
                everywhere.subscriptions().stream()
                        .flatMap(scope ->
                                bench
                                        .workspace()
                                        .activityLog()
                                        .list(
                                                caller,
                                                LogQuery.about(scope)
                                                        .onlyItself()
                                                        .of(Operation.STORE_DRILL.action())
                                                        .atMost(ENTRIES))
                                        .orElse(List.of())
                                        .stream())
                        .sorted(Comparator.comparingLong(Entry::sequence))
                        .toList());
    }

    /**
     * What an image is needed for: what latest gives, at home before elsewhere, or else what
     * machines run, or else its newest.
     */
    Optional<ImageVersion> needed(Estate.Index index, ResourceId image) {
        List<ImageVersion> newestFirst = index.versionsOf(image);
        return newestFirst.stream()
                .filter(version -> standing.regionsOf(version).contains(version.location()))
                .findFirst()
                .or(() -> newestFirst.stream().filter(standing::isGiven).findFirst())
                .or(() ->
                        newestFirst.stream()
                                .filter(each -> !index.consumersOf(each.id()).isEmpty())
                                .findFirst())
                .or(() -> newestFirst.stream().findFirst());
    }

    /** By the keys of their ids. */
    Map<String, ImageVersion> versions() {
        return estate.versions().stream()
                .collect(Collectors.toMap(each -> each.id().key(), each -> each));
    }
}
