package gallerist.app.page;

import gallerist.app.fx.Workbench;
import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.Outlook;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Extent;
import gallerist.storage.Advised;
import gallerist.storage.Caller;
import gallerist.storage.Page;
import gallerist.storage.Throughput;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import gallerist.storage.Window;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads over all subscriptions what somebody may see; the rest is simply not there. */
public final class Everywhere {
    private final Workbench bench;

    public Everywhere(Workbench bench) {
        this.bench = bench;
    }

    public List<ResourceId> subscriptions() {
        return bench.workspace().accounts().subscriptions().stream()
                .map(subscription -> ResourceId.subscription(subscription.id().toString()))
                .toList();
    }

    private <T> List<T> each(Function<ResourceId, List<T>> read) {
        return subscriptions().stream().flatMap(id -> read.apply(id).stream()).toList();
    }

    public Estate estate(Caller caller) {
        List<Estate> all =
                subscriptions().stream()
                        .map(id ->
                                bench.workspace().advising().estate(caller, id).orElse(Estate.NONE))
                        .toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        Map<String, Long> bytes = new HashMap<>();
        Map<String, String> prints = new HashMap<>();
        all.forEach(estate -> bytes.putAll(estate.bytes()));
        all.forEach(estate -> prints.putAll(estate.prints()));
        return new Estate(
                all.stream().flatMap(estate -> estate.galleries().stream()).toList(),
                all.stream().flatMap(estate -> estate.definitions().stream()).toList(),
                all.stream().flatMap(estate -> estate.versions().stream()).toList(),
                all.stream().flatMap(estate -> estate.consumers().stream()).toList(),
                bytes,
                prints,
                bench.now());
    }

    /** What {@code latest} gives of an estate, as the stores are now. */
    public Standing standing(Estate estate) {
        return bench.workspace().advising().standing(estate);
    }

    /** How much each resource uses of the limits that hold for it alone. */
    public List<Extent> extents(Caller caller, Estate estate) {
        return Stream.of(
                        estate.galleries(),
                        estate.definitions(),
                        estate.versions(),
                        estate.consumers(),
                        each(id -> applicationVersions(caller, id)))
                .flatMap(List::stream)
                .flatMap(resource -> Extent.of(resource).stream())
                .toList();
    }

    private List<ApplicationVersion> applicationVersions(Caller caller, ResourceId subscription) {
        return bench.workspace()
                .applicationVersions()
                .list(caller, subscription, Window.ALL)
                .map(Page::items)
                .orElse(List.of());
    }

    public List<Advised> advice(Caller caller) {
        return each(id -> bench.workspace().advising().list(caller, id).orElse(List.of()));
    }

    public List<VersionReplication> replication(Caller caller) {
        return each(id -> bench.workspace().replications().status(caller, id).orElse(List.of()));
    }

    public List<Transfer> transfers(Caller caller, Instant from, Instant until) {
        return each(id ->
                bench.workspace()
                        .replicationHistory()
                        .transfers(caller, id, from, until)
                        .orElse(List.of()));
    }

    /** The steps of each subscription, one after the other. */
    public List<Throughput> throughput(Caller caller, Instant from, Instant until, int steps) {
        return each(id ->
                bench.workspace()
                        .replicationHistory()
                        .throughput(caller, id, from, until, steps)
                        .orElse(List.of()));
    }

    /** What is charged, those in the recycle bin too, with when it came and is to go. */
    public List<Outlook.Held> charges(Caller caller) {
        return each(id -> bench.workspace().charges().held(caller, id).orElse(List.of()));
    }

    /** Deleted versions that can still be restored; nothing can be made from them. */
    public Set<ResourceId> inBin(Caller caller) {
        return each(id ->
                        bench.workspace()
                                .recycleBin()
                                .list(caller, id, Window.ALL)
                                .map(Page::items)
                                .orElse(List.of()))
                .stream()
                .map(ImageVersion::id)
                .collect(Collectors.toSet());
    }
}
