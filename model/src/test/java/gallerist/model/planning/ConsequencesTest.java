package gallerist.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans of random estates beside what one finds who counts everything on fingers. */
class ConsequencesTest {
    private static final int ESTATES = 10_000;
    private static final BigDecimal GB = BigDecimal.valueOf(1L << 30);
    private static final List<Region> REGIONS =
            Stream.of(
                            "westeurope",
                            "northeurope",
                            "eastus",
                            "westus",
                            "japaneast",
                            "brazilsouth",
                            "southeastasia")
                    .map(Regions::of)
                    .toList();

    private static final List<Exclusion> EXCLUSIONS = List.of(Exclusion.values());
    private static final List<Presence> PRESENCES = List.of(Presence.values());

    private final Random random = new Random(20261122);
    private final PriceTable prices = BuiltInPrices.TABLE;

    /** Storage types do not change where a region stays. */
    private final Map<Region, StorageType> types = new HashMap<>();

    private record Copy(Region region, int zone, int replica) {}

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private List<TargetRegion> targets(Region home) {
        List<TargetRegion> targets = new ArrayList<>();
        for (Region region : REGIONS) {
            if (region.equals(home) || random.nextInt(3) == 0) {
                targets.add(
                        new TargetRegion(
                                region,
                                1 + random.nextInt(5),
                                types.getOrDefault(region, StorageType.STANDARD_LRS),
                                one(EXCLUSIONS, random)));
            }
        }
        return targets;
    }

    private ImageVersion version(int number, Region home) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.location = home;
        draft.number = "1.%d.0".formatted(number);
        draft.targets = targets(home);
        draft.excludeFromLatest = random.nextInt(4) == 0;
        draft.safety = new SafetyProfile(random.nextBoolean(), random.nextBoolean());
        draft.endOfLife = random.nextBoolean() ? EndOfLife.never() : EndOfLife.on(Draft.FUTURE);
        return draft.version();
    }

    private void chooseTypes() {
        for (Region region : REGIONS) {
            types.put(
                    region,
                    random.nextBoolean() || !region.zones()
                            ? StorageType.STANDARD_LRS
                            : StorageType.STANDARD_ZRS);
        }
    }

    private static Set<Copy> copies(List<TargetRegion> targets) {
        Set<Copy> copies = new HashSet<>();
        for (TargetRegion target : targets) {
            for (int replica = 1; replica <= target.replicas(); replica++) {
                if (target.storage() == StorageType.STANDARD_ZRS) {
                    for (int zone = 1; zone <= 3; zone++) {
                        copies.add(new Copy(target.region(), zone, replica));
                    }
                } else {
                    copies.add(new Copy(target.region(), 0, replica));
                }
            }
        }
        return copies;
    }

    private static <T> Set<T> without(Set<T> all, Set<T> others) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private BigDecimal monthly(List<TargetRegion> targets, long bytes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TargetRegion target : targets) {
            for (int replica = 0; replica < target.replicas(); replica++) {
                sum =
                        sum.add(
                                prices.storage(target.storage(), target.region())
                                        .perGB()
                                        .multiply(BigDecimal.valueOf(bytes))
                                        .divide(GB));
            }
        }
        return sum;
    }

    private static Set<Region> regions(List<TargetRegion> targets) {
        return targets.stream().map(TargetRegion::region).collect(Collectors.toSet());
    }

    private static Optional<VersionNumber> latest(
            List<ImageVersion> versions, Region region, Presence.Lookup presences) {
        Optional<VersionNumber> best = Optional.empty();
        for (ImageVersion version : versions) {
            for (TargetRegion target : version.publishing().targets()) {
                Presence presence = presences.of(version.number(), region);
                boolean isThere = presence == Presence.READABLE || presence == Presence.NO_BYTES;
                boolean isOut =
                        switch (target.exclusion()) {
                            case EXCLUDED -> true;
                            case INCLUDED -> false;
                            case AS_VERSION -> version.publishing().excludeFromLatest();
                        };
                if (target.region().equals(region)
                        && isThere
                        && !isOut
                        && best.filter(number -> number.compareTo(version.number()) > 0)
                                .isEmpty()) {
                    best = Optional.of(version.number());
                }
            }
        }
        return best;
    }

    @Test
    void whatAPlanSaysIsWhatOneCountsByHand() {
        int changes = 0;
        int removals = 0;
        for (int i = 0; i < ESTATES; i++) {
            chooseTypes();
            Region home = REGIONS.get(random.nextInt(REGIONS.size()));
            List<ImageVersion> before = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int number = 0; number < count; number++) {
                before.add(version(number, home));
            }
            int which = random.nextInt(count);
            ImageVersion stored = before.get(which);
            boolean isDeleted = random.nextInt(5) == 0;
            List<TargetRegion> wanted = isDeleted ? List.of() : targets(home);
            List<ImageVersion> after = new ArrayList<>(before);
            if (isDeleted) {
                after.remove(which);
            } else {
                after.set(which, stored.with(stored.publishing().withTargets(wanted)));
            }
            long bytes = (1 + random.nextInt(1_000)) * 1_048_576L;
            long seed = random.nextLong();
            Presence.Lookup presences = presences(seed);

            ReplicationPlan plan = plan(stored, wanted, bytes, before, after, presences);

            List<TargetRegion> was = stored.publishing().targets();
            Set<Copy> made = without(copies(wanted), copies(was));
            Set<Copy> gone = without(copies(was), copies(wanted));
            Set<Region> added = without(regions(wanted), regions(was));
            added.remove(home);
            assertThat(plan.bytesWritten()).isEqualTo(made.size() * bytes);
            assertThat(plan.steps().stream().filter(step -> step.action() == StepAction.REMOVE))
                    .hasSize(gone.size());
            assertThat(plan.bytesAcross()).isEqualTo(added.size() * bytes);
            assertThat(plan.before().amount()).isEqualByComparingTo(monthly(was, bytes));
            assertThat(plan.after().amount()).isEqualByComparingTo(monthly(wanted, bytes));
            assertThat(plan.egress().amount()).isEqualByComparingTo(egress(home, added, bytes));
            assertThat(plan.seconds()).isEqualTo(seconds(made, bytes));
            assertThat(told(plan.latest())).isEqualTo(told(before, after, presences));
            changes += plan.latest().size();
            removals += gone.size();
        }
        assertThat(changes).isGreaterThan(ESTATES / 4);
        assertThat(removals).isGreaterThan(ESTATES);
    }

    private static Presence.Lookup presences(long seed) {
        return (number, region) ->
                one(
                        PRESENCES,
                        new Random(seed + 31L * number.hashCode() + region.name().hashCode()));
    }

    private ReplicationPlan plan(
            ImageVersion stored,
            List<TargetRegion> wanted,
            long bytes,
            List<ImageVersion> before,
            List<ImageVersion> after,
            Presence.Lookup presences) {
        Occupancy was = Occupancy.of(stored, bytes);
        Occupancy becomes = new Occupancy(stored.id(), stored.location(), wanted, bytes);
        return ReplicationPlan.of(
                "",
                1,
                List.of(new ReplicationPlan.Move(was, becomes, PlannedSteps.between(was, becomes))),
                LatestChange.between(
                        before.stream().map(Candidate::of).toList(),
                        after.stream().map(Candidate::of).toList(),
                        presences),
                List.of(),
                new Assumptions(prices, TransferRates.all(TransferRate.ASSUMED)));
    }

    private BigDecimal egress(Region home, Set<Region> added, long bytes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Region region : added) {
            sum =
                    sum.add(
                            prices.egress(home, region)
                                    .perGB()
                                    .multiply(BigDecimal.valueOf(bytes))
                                    .divide(GB));
        }
        return sum;
    }

    /** At best all regions at once, at worst one after the other. */
    private static TransferRates.Seconds seconds(Set<Copy> made, long bytes) {
        long rate = TransferRate.ASSUMED.bytesPerSecond();
        long most = 0;
        for (Region region : REGIONS) {
            long here = made.stream().filter(copy -> copy.region().equals(region)).count();
            most = Math.max(most, here * bytes);
        }
        return new TransferRates.Seconds(
                (most + rate - 1) / rate, (made.size() * bytes + rate - 1) / rate);
    }

    private static Set<String> told(List<LatestChange> changes) {
        return changes.stream()
                .map(each -> each.region().name() + each.before() + each.after())
                .collect(Collectors.toSet());
    }

    private static Set<String> told(
            List<ImageVersion> before, List<ImageVersion> after, Presence.Lookup presences) {
        Set<String> told = new HashSet<>();
        for (Region region : REGIONS) {
            Optional<VersionNumber> was = latest(before, region, presences);
            Optional<VersionNumber> becomes = latest(after, region, presences);
            if (!was.equals(becomes)) {
                told.add(region.name() + was + becomes);
            }
        }
        return told;
    }

    /** Costs of everything before and after, instead of what each step says that it saves. */
    @Test
    void retiringAndEndingWasteSaveWhatTheEstateCostsLessAndChangeLatestNowhere() {
        int saving = 0;
        for (int i = 0; i < ESTATES; i++) {
            chooseTypes();
            Estate estate = estate();
            Map<VersionNumber, Set<Region>> readable = readable(estate);
            Standing standing = Standing.of(estate.index(), byKey(estate, readable));
            Retirement retirement =
                    Retirement.of(
                            estate,
                            standing,
                            1 + random.nextInt(3),
                            random.nextBoolean()
                                    ? Retirement.Older.DELETED
                                    : Retirement.Older.AT_HOME,
                            _ -> true,
                            prices);
            Retirement waste = Waste.in(estate, standing, prices).plan();

            assertThat(retirement.monthly()).isEqualByComparingTo(saved(estate, retirement));
            assertThat(waste.monthly()).isEqualByComparingTo(saved(estate, waste));
            assertThat(waste.changes()).allMatch(step -> step.monthly().signum() > 0);
            for (Retirement plan : List.of(retirement, waste)) {
                assertThat(told(estate.versions(), after(estate, plan), presences(readable)))
                        .isEmpty();
            }
            saving += waste.changes().size();
        }
        assertThat(saving).isGreaterThan(ESTATES / 4);
    }

    /** Some versions came without bytes, others are on their way or out of reach somewhere. */
    private Map<VersionNumber, Set<Region>> readable(Estate estate) {
        Map<VersionNumber, Set<Region>> readable = new HashMap<>();
        for (ImageVersion version : estate.versions()) {
            if (random.nextInt(4) > 0) {
                readable.put(
                        version.number(),
                        version.publishing().targets().stream()
                                .map(TargetRegion::region)
                                .filter(_ -> random.nextInt(3) > 0)
                                .collect(Collectors.toSet()));
            }
        }
        return readable;
    }

    private static Map<String, Set<Region>> byKey(
            Estate estate, Map<VersionNumber, Set<Region>> readable) {
        return estate.versions().stream()
                .filter(version -> readable.containsKey(version.number()))
                .collect(
                        Collectors.toMap(
                                version -> version.id().key(),
                                version -> readable.get(version.number())));
    }

    private static Presence.Lookup presences(Map<VersionNumber, Set<Region>> readable) {
        return (number, region) -> {
            if (!readable.containsKey(number)) {
                return Presence.NO_BYTES;
            }
            return readable.get(number).contains(region) ? Presence.READABLE : Presence.OFFLINE;
        };
    }

    private static List<ImageVersion> after(Estate estate, Retirement plan) {
        List<ImageVersion> after = new ArrayList<>(estate.versions());
        for (Retirement.Step step : plan.changes()) {
            after.remove(step.version());
            step.after().map(step.version()::with).ifPresent(after::add);
        }
        return after;
    }

    private Estate estate() {
        List<ImageVersion> versions = new ArrayList<>();
        Map<String, Long> bytes = new HashMap<>();
        Map<String, String> prints = new HashMap<>();
        int count = 1 + random.nextInt(5);
        for (int number = 0; number < count; number++) {
            ImageVersion version = version(number, Draft.WEST_EUROPE);
            versions.add(version);
            bytes.put(version.id().key(), random.nextInt(4) * 1_048_576L);
            prints.put(version.id().key(), "print " + random.nextInt(4));
        }
        return new Estate(
                List.of(new Draft.OfGallery().gallery()),
                List.of(new Draft.OfDefinition().definition()),
                versions,
                List.of(),
                bytes,
                prints,
                Draft.NOW.plus(Duration.ofDays(random.nextInt(200))));
    }

    private BigDecimal saved(Estate estate, Retirement plan) {
        BigDecimal saved = BigDecimal.ZERO;
        for (ImageVersion version : estate.versions()) {
            long bytes = estate.bytes().getOrDefault(version.id().key(), 0L);
            saved = saved.add(monthly(version.publishing().targets(), bytes));
            boolean isGone = false;
            List<TargetRegion> targets = version.publishing().targets();
            for (Retirement.Step step : plan.changes()) {
                if (step.version().equals(version)) {
                    isGone = step.after().isEmpty();
                    targets = step.after().map(Publishing::targets).orElse(List.of());
                }
            }
            saved = saved.subtract(isGone ? BigDecimal.ZERO : monthly(targets, bytes));
        }
        return saved;
    }
}
