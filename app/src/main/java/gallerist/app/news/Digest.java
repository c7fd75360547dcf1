package gallerist.app.news;

import gallerist.app.fx.Mark;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Hindrances;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Status;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.storage.CopyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes few news of many events: one for all copies of a version that came one after another. */
final class Digest {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Digest() {}

    /**
     * The newest first.
     *
     * @param underWay the versions that are not whole everywhere
     */
    static List<News> of(List<CopyEvent> events, Set<ResourceId> underWay, List<Entry> away) {
        Map<ResourceId, List<CopyEvent>> byVersion =
                events.stream()
                        .filter(event -> !event.isSample())
                        .sorted(Comparator.comparingLong(CopyEvent::sequence))
                        .collect(
                                Collectors.groupingBy(
                                        CopyEvent::version,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<News> news = new ArrayList<>();
        byVersion.forEach((version, its) -> {
            List<List<CopyEvent>> batches = batches(its);
            for (List<CopyEvent> batch : batches) {
                boolean isLast = batch.equals(batches.getLast());
                news.addAll(of(version, batch, isLast && underWay.contains(version)));
            }
        });
        byCaller(away).forEach((caller, entries) -> news.add(changes(caller, entries)));
        return news.stream().sorted(Comparator.comparing(News::at).reversed()).toList();
    }

    private static List<List<CopyEvent>> batches(List<CopyEvent> events) {
        List<List<CopyEvent>> batches = new ArrayList<>();
        for (CopyEvent event : events) {
            boolean continues =
                    !batches.isEmpty()
                            && event.at().isBefore(batches.getLast().getLast().at().plus(PAUSE));
            if (!continues) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().add(event);
        }
        return batches;
    }

    /** How each region stands at the end of a batch. */
    private static List<News> of(ResourceId version, List<CopyEvent> batch, boolean isUnderWay) {
        Map<String, CopyEvent> last = new TreeMap<>();
        batch.forEach(event -> last.put(event.region().displayName() + event.copy(), event));
        List<String> verified =
                regions(
                        last.values().stream()
                                .filter(event -> event.to().equals(CopyState.PRESENT.name()))
                                .toList());
        Map<Cause, List<CopyEvent>> stuck =
                last.values().stream()
                        .filter(event -> event.reason() != Trouble.Kind.NONE)
                        .filter(event -> !event.to().equals(CopyState.PRESENT.name()))
                        .collect(
                                Collectors.groupingBy(
                                        Cause::of, LinkedHashMap::new, Collectors.toList()));
        List<String> broken =
                batch.stream()
                        .filter(event ->
                                event.to().equals(CopyState.DAMAGED.name())
                                        || event.to().equals(CopyState.LOST.name()))
                        .map(event -> event.region().displayName())
                        .distinct()
                        .toList();
        Instant begin = batch.getFirst().at();
        Instant end = batch.getLast().at();
        boolean isLong = begin.plus(LONG).isBefore(end);
        String name = Called.of(version);
        String key = version + "|" + batch.getFirst().sequence();
        Optional<ResourceId> about = Optional.of(version);
        List<News> news = new ArrayList<>();
        stuck.forEach((cause, events) ->
                news.add(
                        new News(
                                "%s|stuck|%s|%s"
                                        .formatted(
                                                key,
                                                cause.kind(),
                                                events.getFirst().region().name()),
                                end,
                                cause.kind() == Trouble.Kind.OFFLINE ? Mark.OUTAGE : Mark.FAILED,
                                "%s can’t reach %s"
                                        .formatted(name, String.join(", ", regions(events))),
                                cause.said(),
                                true,
                                true,
                                about)));
        if (!broken.isEmpty()) {
            news.add(
                    new News(
                            key + "|broken",
                            end,
                            Mark.FAILED,
                            "A copy of %s in %s was damaged or lost"
                                    .formatted(name, String.join(", ", broken)),
                            "It is made again from a good one.",
                            true,
                            true,
                            about));
        }
        if (!verified.isEmpty()) {
            news.add(
                    new News(
                            key + "|verified",
                            end,
                            Mark.VERIFIED,
                            "%s is verified in %s"
                                    .formatted(
                                            name,
                                            verified.size() == 1
                                                    ? verified.getFirst()
                                                    : Figures.counted(
                                                            verified.size(), "region", "regions")),
                            verified.size() == 1 ? "" : String.join(", ", verified),
                            !isUnderWay,
                            isLong,
                            about));
        }
        return news;
    }

    private static List<String> regions(Collection<CopyEvent> events) {
        return events.stream().map(event -> event.region().displayName()).distinct().toList();
    }

    /** What keeps copies from being made; regions that it keeps from that are named together. */
    private record Cause(Trouble.Kind kind, String detail) {
        static Cause of(CopyEvent event) {
            return new Cause(event.reason(), event.detail());
        }

        String said() {
            return kind == Trouble.Kind.OFFLINE
                    ? detail + ". It is tried again by itself."
                    : Hindrances.inUnits(detail);
        }
    }

    private static Map<String, List<Entry>> byCaller(List<Entry> away) {
        return away.stream()
                .filter(entry -> entry.status() == Status.SUCCEEDED)
                .collect(
                        Collectors.groupingBy(
                                Entry::caller, LinkedHashMap::new, Collectors.toList()));
    }

    private static News changes(String caller, List<Entry> entries) {
        Entry newest =
                entries.stream().max(Comparator.comparingLong(Entry::sequence)).orElseThrow();
        return new News(
                "away|" + newest.sequence(),
                newest.at(),
                Mark.EMPTY,
                "%s by %s while the window was closed"
                        .formatted(Figures.counted(entries.size(), "change", "changes"), caller),
                "The Activity tab of each gallery has them.",
                true,
                true,
                Optional.empty());
    }
}
