package gallerist.app.replication.capture;

import gallerist.app.replication.Draft;
import gallerist.app.replication.Lines;
import gallerist.app.replication.Review;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Caution;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.replication.ReplicationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What making a version comes to.
 *
 * @param advice what to know before
 */
record Prospect(
        List<Review.Key> keys,
        List<Review.Happening> happenings,
        List<Review.Cost> costs,
        List<String> advice) {
    private static final int PRODUCTION = 3;
    private static final int NAMED = 4;

    Prospect {
        keys = List.copyOf(keys);
        happenings = List.copyOf(happenings);
        costs = List.copyOf(costs);
        advice = List.copyOf(advice);
    }

    static Prospect of(
            Start start, Contents contents, Placing placing, VersionNumber number, boolean isOut) {
        Draft draft = placing.draft();
        Lines lines = placing.shapes();
        return new Prospect(
                keys(draft, lines),
                happenings(start, contents, draft, lines, number, isOut),
                costs(draft, lines),
                advice(draft));
    }

    private static List<Review.Key> keys(Draft draft, Lines lines) {
        long bytes = lines.bytes();
        return List.of(
                new Review.Key(
                        bytes == 0 ? "–" : Sizes.of(bytes), "one replica, as far as is known"),
                new Review.Key(
                        bytes == 0 ? "–" : Sizes.of(bytes * draft.replicas()),
                        "in " + Figures.counted(draft.replicas(), "replica", "replicas")),
                new Review.Key(
                        bytes == 0 ? "–" : Sizes.of(bytes * (draft.regions() - 1)),
                        "cross to other regions"),
                new Review.Key(
                        lines.monthly(draft).map(Costs::of).orElse("–"), "per month when whole"));
    }

    private static List<Review.Happening> happenings(
            Start start,
            Contents contents,
            Draft draft,
            Lines lines,
            VersionNumber number,
            boolean isOut) {
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
        if (start.image().isPresent()) {
            all.add(latest(start, draft, number, isOut));
        }
        return all;
    }

    private static String names(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? "%s and %d more".formatted(some, names.size() - NAMED) : some;
    }

    private static Review.Happening latest(
            Start start, Draft draft, VersionNumber number, boolean isOut) {
        List<String> becomes =
                draft.wishes().stream()
                        .filter(wish -> !wish.exclusion().excludes(isOut))
                        .filter(wish -> isHigher(start.latest(), wish.region(), number))
                        .map(wish -> wish.region().displayName())
                        .toList();
        return becomes.isEmpty()
                ? new Review.Happening("fth-tag", "latest stays what it is", "In every region")
                : new Review.Happening(
                        "fth-tag",
                        "latest becomes %s in %s"
                                .formatted(
                                        number,
                                        Figures.counted(becomes.size(), "region", "regions")),
                        names(becomes) + ", each when its bytes are verified");
    }

    private static boolean isHigher(List<Latest> latest, Region region, VersionNumber number) {
        return latest.stream()
                .filter(each -> each.region().equals(region))
                .flatMap(each -> each.version().stream())
                .noneMatch(now -> now.compareTo(number) > 0);
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
                                        size(lines, wish.replicas()),
                                        lines.monthly(draft, wish)
                                                .map(Costs::number)
                                                .orElse("–"))));
        all.add(
                new Review.Cost(
                        "All of it",
                        size(lines, draft.replicas()),
                        lines.monthly(draft).map(Costs::number).orElse("–")));
        return all;
    }

    private static String size(Lines lines, long replicas) {
        return lines.bytes() == 0 ? "–" : Sizes.of(lines.bytes() * replicas);
    }

    private static List<String> advice(Draft draft) {
        List<String> advice = new ArrayList<>();
        draft.wishes().stream()
                .map(wish -> wish.region())
                .filter(Region::accessRequired)
                .map(region -> Sentences.of(new Caution.AccessRequired(region.displayName())))
                .forEach(advice::add);
        List<String> few =
                draft.wishes().stream()
                        .filter(wish -> wish.replicas() < PRODUCTION)
                        .map(wish -> wish.region().displayName())
                        .toList();
        if (!few.isEmpty() && draft.plan().mode() == ReplicationMode.FULL) {
            advice.add(
                    "%s: fewer than %d replicas. Production images should keep %d or more."
                            .formatted(names(few), PRODUCTION, PRODUCTION));
        }
        return advice;
    }
}
