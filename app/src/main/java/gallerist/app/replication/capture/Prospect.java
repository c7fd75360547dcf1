package gallerist.app.replication.capture;

import gallerist.app.replication.Draft;
import gallerist.app.replication.Lines;
import gallerist.app.replication.Review;
import gallerist.app.replication.Wish;
import gallerist.app.text.Amounts;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Rates;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Caution;
import gallerist.model.limits.Usage;
import gallerist.model.planning.CreationPlan;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.model.region.Region;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What making a version comes to.
 *
 * @param advice what to know before
 * @param few regions with fewer replicas than production wants
 */
record Prospect(
        List<Review.Key> keys,
        List<Review.Happening> happenings,
        List<Review.Cost> costs,
        List<Review.Room> rooms,
        List<String> advice,
        List<Region> few) {
    static final int PRODUCTION = 3;
    private static final int NAMED = 4;
    private static final long ZONES = 3;

    Prospect {
        keys = List.copyOf(keys);
        happenings = List.copyOf(happenings);
        costs = List.copyOf(costs);
        rooms = List.copyOf(rooms);
        advice = List.copyOf(advice);
        few = List.copyOf(few);
    }

    static Prospect of(
            Contents contents, Placing placing, CreationPlan creation, List<Review.Room> rooms) {
        Draft draft = placing.draft();
        Lines lines = placing.shapes(creation.prices());
        return new Prospect(
                keys(lines, creation.plan()),
                happenings(contents, draft, lines, creation),
                costs(draft, lines),
                rooms,
                advice(draft, creation.plan()),
                few(draft));
    }

    private static List<Review.Key> keys(Lines lines, ReplicationPlan plan) {
        boolean isSizeKnown = lines.bytes() > 0;
        return List.of(
                new Review.Key(
                        isSizeKnown ? Sizes.of(plan.bytesWritten()) : "–",
                        "to write, "
                                + Figures.counted(plan.count(StepAction.COPY), "copy", "copies")),
                new Review.Key(
                        plan.seconds().high() == 0
                                ? "–"
                                : Amounts.span(
                                        Duration.ofSeconds(plan.seconds().low()),
                                        Duration.ofSeconds(plan.seconds().high())),
                        Rates.of(plan.rates())),
                new Review.Key(isSizeKnown ? Costs.of(plan.after()) : "–", "per month when whole"),
                new Review.Key(
                        isSizeKnown ? Costs.of(plan.egress()) : "–",
                        "egress, once, for %s across"
                                .formatted(isSizeKnown ? Sizes.of(plan.bytesAcross()) : "bytes")));
    }

    private static List<Review.Happening> happenings(
            Contents contents, Draft draft, Lines lines, CreationPlan creation) {
        List<Review.Happening> all = new ArrayList<>();
        all.add(
                new Review.Happening(
                        "fth-camera",
                        lines.bytes() == 0
                                ? "Made from " + contents.words()
                                : "%s are captured".formatted(Sizes.of(lines.bytes())),
                        lines.bytes() == 0
                                ? "In " + draft.home().displayName()
                                : "From %s into %s"
                                        .formatted(contents.words(), draft.home().displayName())));
        List<String> others =
                draft.wishes().stream()
                        .filter(wish -> !wish.region().equals(draft.home()))
                        .map(wish -> wish.region().displayName())
                        .toList();
        all.add(
                others.isEmpty()
                        ? new Review.Happening(
                                "fth-home",
                                "It stays in its home region",
                                "Machines can be made from it only there")
                        : new Review.Happening(
                                "fth-copy",
                                "Copied to "
                                        + Figures.counted(
                                                others.size(), "other region", "other regions"),
                                names(others) + ", in the background"));
        all.add(latest(creation.plan()));
        all.add(limit(creation.usage()));
        return all;
    }

    private static Review.Happening limit(Usage usage) {
        return new Review.Happening(
                "fth-bar-chart-2",
                "Number %s of %s"
                        .formatted(
                                Figures.count(usage.used() + 1),
                                Figures.count(usage.limit().value())),
                "%s, here %s".formatted(usage.limit().subject(), usage.region().displayName()));
    }

    private static String names(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? "%s and %d more".formatted(some, names.size() - NAMED) : some;
    }

    private static Review.Happening latest(ReplicationPlan plan) {
        List<String> becomes =
                plan.latest().stream().map(change -> change.region().displayName()).toList();
        return becomes.isEmpty()
                ? new Review.Happening("fth-tag", "latest stays what it is", "In every region")
                : new Review.Happening(
                        "fth-tag",
                        "latest becomes %s in %s"
                                .formatted(
                                        plan.latest().getFirst().after().orElseThrow(),
                                        Figures.counted(becomes.size(), "region", "regions")),
                        names(becomes) + ", each when its bytes are verified");
    }

    private static List<Review.Cost> costs(Draft draft, Lines lines) {
        List<Review.Cost> all = new ArrayList<>();
        draft.wishes()
                .forEach(wish ->
                        all.add(
                                new Review.Cost(
                                        "%s, %d × %s"
                                                .formatted(
                                                        wish.region().displayName(),
                                                        wish.replicas(),
                                                        wish.storage().text()),
                                        size(lines, copies(wish)),
                                        lines.monthly(draft, wish)
                                                .map(Costs::number)
                                                .orElse("–"))));
        all.add(
                new Review.Cost(
                        "All of it",
                        size(lines, draft.wishes().stream().mapToLong(Prospect::copies).sum()),
                        lines.monthly(draft).map(Costs::number).orElse("–")));
        return all;
    }

    /** What is zone redundant lies in each zone. */
    private static long copies(Wish wish) {
        return wish.replicas() * (wish.storage() == StorageType.STANDARD_ZRS ? ZONES : 1L);
    }

    private static String size(Lines lines, long replicas) {
        return lines.bytes() == 0 ? "–" : Sizes.of(lines.bytes() * replicas);
    }

    private static List<String> advice(Draft draft, ReplicationPlan plan) {
        List<String> advice = new ArrayList<>(plan.warnings().stream().map(Sentences::of).toList());
        draft.wishes().stream()
                .map(wish -> wish.region())
                .filter(Region::accessRequired)
                .map(region -> Sentences.of(new Caution.AccessRequired(region.displayName())))
                .forEach(advice::add);
        List<String> few = few(draft).stream().map(Region::displayName).toList();
        if (!few.isEmpty()) {
            advice.add(
                    "%s: fewer than %d replicas. Production images should keep %d or more."
                            .formatted(names(few), PRODUCTION, PRODUCTION));
        }
        return advice;
    }

    private static List<Region> few(Draft draft) {
        return draft.plan().mode() == ReplicationMode.FULL
                ? draft.wishes().stream()
                        .filter(wish -> wish.replicas() < PRODUCTION)
                        .map(Wish::region)
                        .toList()
                : List.of();
    }
}
