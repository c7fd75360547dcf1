package gallerist.app.map;

import gallerist.app.control.map.Passage;
import gallerist.app.fx.Mark;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Hindrances;
import gallerist.app.text.Sizes;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums up, region by region, how versions stand and what is on its way. */
final class Surveyor {
    /** Where some versions are whole, those that are whole and left out of latest don't tell. */
    private static final Comparator<Part> WORST_FIRST =
            Comparator.comparingInt(part ->
                    part.reading().mark() == Mark.EXCLUDED
                            ? Mark.EMPTY.severity()
                            : part.reading().mark().severity());

    private final List<VersionReplication> versions;
    private final Set<Region> homes;
    private final Map<Region, TargetRegion> plan;

    /**
     * Takes what was read.
     *
     * @param homes where what is looked at is at home
     * @param plan what each region is to hold, where a single version is looked at
     */
    Surveyor(List<VersionReplication> versions, Set<Region> homes, Map<Region, TargetRegion> plan) {
        this.versions = versions;
        this.homes = homes;
        this.plan = plan;
    }

    /** One version in one region, with its copies there. */
    private record Part(
            VersionReplication version, InRegion in, Reading reading, List<ReplicaStatus> copies) {
        static Part of(VersionReplication version, InRegion in) {
            return new Part(version, in, Reading.of(in.reading().word()), copies(version, in));
        }

        private static List<ReplicaStatus> copies(VersionReplication version, InRegion in) {
            return version.replicas().isEmpty()
                    ? List.of()
                    : version.replicas().stream()
                            .filter(copy -> copy.region().equals(in.region()))
                            .filter(copy -> copy.state() != CopyState.DELETING)
                            .toList();
        }

        long written() {
            return copies().stream().mapToLong(ReplicaStatus::done).sum();
        }

        long total() {
            return copies().size() * version.bytes();
        }

        long rate() {
            return copies().stream().mapToLong(ReplicaStatus::bytesPerSecond).sum();
        }

        Optional<Region> source() {
            return copies().stream()
                    .filter(Part::isMade)
                    .flatMap(copy -> copy.source().stream())
                    .findFirst();
        }

        private static boolean isMade(ReplicaStatus copy) {
            return copy.state() == CopyState.COPYING;
        }
    }

    /**
     * Sums up.
     *
     * @param recent transfers that have ended not long ago
     */
    Survey survey(List<Transfer> recent) {
        Map<Region, There> regions = new LinkedHashMap<>();
        for (VersionReplication version : versions) {
            for (InRegion in : version.regions()) {
                regions.computeIfAbsent(in.region(), _ -> new There()).add(Part.of(version, in));
            }
        }
        List<Standing> standings = new ArrayList<>();
        Map<Region, List<Part>> parts = new LinkedHashMap<>();
        regions.forEach((region, there) -> {
            standings.add(standing(region, there));
            parts.put(region, there.telling());
        });
        standings.sort(
                Comparator.comparingInt((Standing each) -> each.mark().severity())
                        .thenComparing(Standing::isHome)
                        .thenComparing(each -> each.region().displayName()));
        return new Survey(standings, passages(parts, recent), versions);
    }

    /**
     * The versions in one region. What was recorded without bytes says nothing about those that
     * have them, and there may be thousands: one of them stands for all.
     */
    private static final class There {
        private final List<Part> withBytes = new ArrayList<>();
        private Optional<Part> recorded = Optional.empty();
        private int recordings;

        void add(Part part) {
            if (part.reading().mark() == Mark.EMPTY) {
                recorded = recorded.or(() -> Optional.of(part));
                recordings++;
            } else {
                withBytes.add(part);
            }
        }

        List<Part> telling() {
            return withBytes.isEmpty() ? recorded.stream().toList() : withBytes;
        }

        /** How many versions are told of. */
        int told() {
            return withBytes.isEmpty() ? recordings : withBytes.size();
        }

        int untold() {
            return withBytes.isEmpty() ? 0 : recordings;
        }

        /** What counts as verified and yet is told apart, and what does not count. */
        String besides() {
            long excluded =
                    withBytes.stream()
                            .filter(part -> part.reading().mark() == Mark.EXCLUDED)
                            .count();
            return (excluded == 0 ? "" : ", %d not latest".formatted(excluded))
                    + (untold() == 0 ? "" : ", %d without bytes".formatted(untold()));
        }

        boolean isOne() {
            return told() + untold() == 1;
        }
    }

    private Standing standing(Region region, There there) {
        List<Part> parts = there.telling();
        List<Part> sorted = parts.stream().sorted(WORST_FIRST).toList();
        Part worst = sorted.getFirst();
        long written = parts.stream().mapToLong(Part::written).sum();
        long total = parts.stream().mapToLong(Part::total).sum();
        long rate = parts.stream().mapToLong(Part::rate).sum();
        int verified =
                (int)
                        parts.stream()
                                .map(part -> part.reading().mark())
                                .filter(mark -> mark == Mark.VERIFIED || mark == Mark.EXCLUDED)
                                .count();
        int percent =
                there.isOne() || verified == parts.size()
                        ? worst.in().reading().progress()
                        : total == 0 ? 0 : (int) Math.min(99, 100 * written / total);
        boolean isCopying = worst.reading().mark() == Mark.COPYING;
        return new Standing(
                region,
                homes.contains(region),
                worst.reading().mark(),
                percent,
                isCopying ? "Copying %d %%".formatted(percent) : worst.reading().word(),
                there.told(),
                verified,
                written,
                total,
                rate,
                isCopying ? Sizes.timeLeft(total - written, rate) : "",
                replicas(region, parts),
                storage(region, parts),
                there.isOne() ? note(region, worst) : several(worst, verified, there));
    }

    private int replicas(Region region, List<Part> parts) {
        return Optional.ofNullable(plan.get(region))
                .map(TargetRegion::replicas)
                .orElseGet(() ->
                        parts.stream()
                                .mapToInt(part ->
                                        (int)
                                                part.copies().stream()
                                                        .map(ReplicaStatus::replica)
                                                        .distinct()
                                                        .count())
                                .sum());
    }

    private String storage(Region region, List<Part> parts) {
        Set<String> types = new LinkedHashSet<>();
        Optional.ofNullable(plan.get(region))
                .ifPresent(target -> types.add(target.storage().text()));
        if (types.isEmpty()) {
            parts.forEach(part -> part.copies().forEach(copy -> types.add(copy.storage().text())));
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    private String note(Region region, Part part) {
        if (!part.in().details().isEmpty() && !part.in().details().equals(part.reading().word())) {
            return hindrance(part);
        }
        if (part.reading().mark() == Mark.COPYING) {
            return part.source()
                    .filter(source -> !source.equals(region))
                    .map(source -> "From " + source.displayName())
                    .orElse("");
        }
        if (part.reading().mark() == Mark.EMPTY) {
            return "Recorded without bytes";
        }
        return homes.contains(region) ? "Home region" : "";
    }

    private static String hindrance(Part part) {
        return Hindrances.of(part.in().reading().word(), part.in().details());
    }

    private static String several(Part worst, int verified, There there) {
        if (worst.reading().mark() == Mark.EMPTY) {
            return "%s, recorded without bytes"
                    .formatted(Figures.counted(there.told(), "version", "versions"));
        }
        String some =
                "%d of %d versions verified%s".formatted(verified, there.told(), there.besides());
        boolean isFault =
                worst.reading().mark() == Mark.FAILED || worst.reading().mark() == Mark.OUTAGE;
        return isFault
                ? "%s · %s · %s"
                        .formatted(
                                worst.in().details().isEmpty()
                                        ? worst.reading().word()
                                        : hindrance(worst),
                                Called.of(worst.version().version()),
                                some)
                : some;
    }

    /** One for each pair of regions; what is the same way is summed up. */
    private List<Passage> passages(Map<Region, List<Part>> parts, List<Transfer> recent) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        parts.forEach((region, there) -> {
            Map<Region, List<ReplicaStatus>> coming = new LinkedHashMap<>();
            for (Part part : there) {
                for (ReplicaStatus copy : part.copies()) {
                    copy.source()
                            .filter(source -> Part.isMade(copy) && !source.equals(region))
                            .ifPresent(source ->
                                    coming.computeIfAbsent(source, _ -> new ArrayList<>())
                                            .add(copy));
                }
            }
            coming.forEach(
                    (source, copies) -> put(passages, running(source, region, copies, there)));
        });
        parts.forEach((region, there) ->
                there.stream()
                        .filter(part -> part.source().isEmpty())
                        .forEach(part -> resting(region, part).ifPresent(at -> put(passages, at))));
        recent.stream()
                .filter(Transfer::isWhole)
                .filter(transfer -> !transfer.source().equals(transfer.region()))
                .map(transfer -> still(transfer.source(), transfer.region(), Passage.Kind.DONE))
                .forEach(passage -> put(passages, passage));
        return List.copyOf(passages.values());
    }

    private static void put(Map<String, Passage> passages, Passage passage) {
        passages.putIfAbsent(passage.id(), passage);
    }

    private static Passage running(
            Region from, Region to, List<ReplicaStatus> copies, List<Part> parts) {
        long done = copies.stream().mapToLong(ReplicaStatus::done).sum();
        long total = 0;
        for (Part part : parts) {
            total +=
                    part.copies().stream().filter(copies::contains).count()
                            * part.version().bytes();
        }
        long rate = copies.stream().mapToLong(ReplicaStatus::bytesPerSecond).sum();
        String left = Sizes.timeLeft(total - done, rate);
        return new Passage(
                id(from, to),
                from,
                to,
                Passage.Kind.RUNNING,
                total == 0 ? 0 : Math.min(1, (double) done / total),
                rate == 0 ? "" : Sizes.rate(rate),
                left.isEmpty() ? "" : "%s left · %s".formatted(Sizes.of(total - done), left));
    }

    /** What waits or has failed would come from the home region. */
    private Optional<Passage> resting(Region region, Part part) {
        Optional<Region> home =
                homes.size() == 1
                        ? homes.stream().filter(each -> !each.equals(region)).findFirst()
                        : Optional.empty();
        return switch (part.reading().mark()) {
            case WAITING -> home.map(from -> still(from, region, Passage.Kind.WAITING));
            case FAILED -> home.map(from -> still(from, region, Passage.Kind.FAILED));
            case VERIFIED, EXCLUDED, COPYING, OUTAGE, PLANNED, EMPTY -> Optional.empty();
        };
    }

    private static Passage still(Region from, Region to, Passage.Kind kind) {
        return new Passage(id(from, to), from, to, kind, kind == Passage.Kind.DONE ? 1 : 0, "", "");
    }

    private static String id(Region from, Region to) {
        return from.name() + ">" + to.name();
    }
}
