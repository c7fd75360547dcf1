package gallerist.app.news;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.activity.Entry;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.CopyEvent;
import gallerist.storage.LogQuery;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

/** The news of a week: which are new to the person, and which are to be told at once. */
public final class NewsViewModel implements AutoCloseable {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration OVERLAP = Duration.ofMinutes(1);
    private static final int MOST_ENTRIES = 1_000;

    private final Workbench bench;
    private final Consumer<News> telling;
    private final Instant left;
    private final Instant opened;
    private final Map<Long, CopyEvent> events = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final ObjectProperty<Instant> seen;
    private final Live<List<News>> news;
    private final IntegerBinding unseen;
    private Instant since;

    /**
     * Reads what happened.
     *
     * @param seen until when the person has looked at the news
     * @param left when the window was last closed
     * @param telling is told what happens while the window is open
     */
    public NewsViewModel(Workbench bench, Instant seen, Instant left, Consumer<News> telling) {
        this.bench = bench;
        this.telling = telling;
        this.left = left;
        this.opened = bench.now();
        this.since = opened.minus(KEPT);
        this.seen = new SimpleObjectProperty<>(seen);
        this.news = bench.live(List.of(), _ -> false, this::read);
        this.unseen =
                Bindings.createIntegerBinding(
                        () -> (int) news.get().stream().filter(this::isUnseen).count(),
                        news.value(),
                        this.seen);
        news.value().addListener((_, _, now) -> now.forEach(this::tell));
    }

    /** Only what is new is read; what was read is kept. */
    private synchronized List<News> read(Caller caller) {
        ResourceId scope = bench.workspace().subscription();
        Instant now = bench.now();
        if (bench.workspace().replicationHistory().events(caller, scope, since.minus(OVERLAP), now)
                instanceof Outcome.Done<List<CopyEvent>>(List<CopyEvent> fresh)) {
            fresh.stream()
                    .filter(event -> !event.isSample())
                    .forEach(event -> events.put(event.sequence(), event));
            since = now;
        }
        events.values().removeIf(event -> event.at().isBefore(now.minus(KEPT)));
        return Digest.of(List.copyOf(events.values()), underWay(caller), away(caller, scope));
    }

    private Set<ResourceId> underWay(Caller caller) {
        return switch (bench.workspace().replications().underWay(caller)) {
            case Outcome.Done<List<VersionReplication>>(List<VersionReplication> all) ->
                    all.stream().map(VersionReplication::version).collect(Collectors.toSet());
            case Outcome.Refused<List<VersionReplication>> _ -> Set.of();
        };
    }

    private List<Entry> away(Caller caller, ResourceId scope) {
        if (!left.isBefore(opened) || left.isBefore(opened.minus(KEPT))) {
            return List.of();
        }
        return switch (bench.workspace()
                .activityLog()
                .list(caller, LogQuery.about(scope).between(left, opened).atMost(MOST_ENTRIES))) {
            case Outcome.Done<List<Entry>>(List<Entry> entries) -> entries;
            case Outcome.Refused<List<Entry>> _ -> List.of();
        };
    }

    /** Once, and not what is over before anybody could look away. */
    private void tell(News one) {
        if (one.at().isAfter(opened) && one.isSettled() && one.isLong() && told.add(one.key())) {
            telling.accept(one);
        }
    }

    private boolean isUnseen(News one) {
        return one.isSettled() && one.at().isAfter(seen.get());
    }

    /** The newest first. */
    public ObservableValue<List<News>> news() {
        return news.value();
    }

    public ObservableIntegerValue unseen() {
        return unseen;
    }

    public Instant seenUntil() {
        return seen.get();
    }

    /** The person has looked at all of them. */
    public void see() {
        seen.set(bench.now());
    }

    public String when(News one) {
        return Figures.moment(one.at(), bench.zone());
    }

    /** Looks again. */
    void beat() {
        news.refresh();
    }

    @Override
    public void close() {
        news.close();
    }
}
