package gallerist.model.advice;

import gallerist.model.advice.Finding.Seen;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** From publication to the end of life. */
final class Lifecycle {
    private static final Duration NEAR = Duration.ofDays(30);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration QUARTER = Duration.ofDays(90);

    private Lifecycle() {}

    static Stream<Seen> withoutLatest(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .filter(definition -> !estate.versionsOf(definition.id()).isEmpty())
                .filter(definition ->
                        estate.versionsOf(definition.id()).stream().noneMatch(Lifecycle::counts))
                .map(definition ->
                        new Seen(definition.id(), "Every version is left out of latest"));
    }

    private static boolean counts(ImageVersion version) {
        return version.publishing().targets().stream()
                .anyMatch(target -> !version.publishing().excludedIn(target));
    }

    static Stream<Seen> ended(Estate.Index estate) {
        return used(estate)
                .filter(version -> version.publishing().endOfLife().reached(estate.estate().now()))
                .map(version -> new Seen(version.id(), running(estate, version) + " still"));
    }

    static Stream<Seen> ending(Estate.Index estate) {
        Instant now = estate.estate().now();
        return used(estate)
                .filter(version -> !version.publishing().endOfLife().reached(now))
                .filter(version -> version.publishing().endOfLife().reached(now.plus(NEAR)))
                .map(version ->
                        new Seen(
                                version.id(),
                                "%s, and %s"
                                        .formatted(left(version, now), running(estate, version))));
    }

    private static String left(ImageVersion version, Instant now) {
        return switch (version.publishing().endOfLife()) {
            case EndOfLife.On(Instant at) ->
                    "It ends in %d days".formatted(Math.max(1, Duration.between(now, at).toDays()));
            case EndOfLife.Never() -> "";
        };
    }

    private static Stream<ImageVersion> used(Estate.Index estate) {
        return estate.estate().versions().stream()
                .filter(version -> !estate.consumersOf(version.id()).isEmpty());
    }

    private static String running(Estate.Index estate, ImageVersion version) {
        long count = estate.machinesOf(version.id());
        return count == 1 ? "1 machine runs it" : "%,d machines run it".formatted(count);
    }

    static Stream<Seen> stale(Estate.Index estate) {
        Instant limit = estate.estate().now().minus(MONTH);
        return estate.estate().definitions().stream()
                .filter(definition -> isUsed(estate, definition))
                .flatMap(definition -> estate.versionsOf(definition.id()).stream().limit(1))
                .filter(newest -> newest.publishing().published().isBefore(limit))
                .map(newest ->
                        new Seen(
                                newest.id().parent().orElseThrow(),
                                "%s, the newest, is %d days old"
                                        .formatted(
                                                newest.name(),
                                                Duration.between(
                                                                newest.publishing().published(),
                                                                estate.estate().now())
                                                        .toDays())));
    }

    private static boolean isUsed(Estate.Index estate, ImageDefinition definition) {
        return estate.versionsOf(definition.id()).stream()
                .anyMatch(version -> !estate.consumersOf(version.id()).isEmpty());
    }

    /** Old, made into no machine, and never what latest gives while a newer one is there. */
    static Stream<Seen> unused(Estate.Index estate) {
        Instant limit = estate.estate().now().minus(QUARTER);
        return estate.estate().definitions().stream()
                .flatMap(definition -> {
                    List<ImageVersion> all = estate.versionsOf(definition.id());
                    return all.stream()
                            .skip(1)
                            .filter(version -> version.publishing().published().isBefore(limit))
                            .filter(version -> estate.consumersOf(version.id()).isEmpty())
                            .map(version ->
                                    new Seen(
                                            version.id(),
                                            "No machine was made from it, and %s is newer"
                                                    .formatted(all.getFirst().name())));
                });
    }

    static Stream<Seen> undated(Estate.Index estate) {
        return estate.estate().versions().stream()
                .filter(version -> estate.isProduction(version.id(), version.tags()))
                .filter(version -> version.publishing().endOfLife() instanceof EndOfLife.Never)
                .map(version -> new Seen(version.id(), "It has no end of life"));
    }
}
