package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What {@code latest} is in a region. Versions that came without bytes count by their plan, so that
 * a catalogue without bytes can be asked as well; what machines can be made from is {@link
 * #deployable}.
 *
 * @param judged every version with its verdict, highest first
 */
public record Latest(Region region, List<Judged> judged) {
    public Latest {
        judged = List.copyOf(judged);
    }

    /** A version and why it is, or is not, the one. */
    public record Judged(VersionNumber version, Verdict verdict, Presence presence) {}

    public static Latest in(
            Region region, Collection<Candidate> candidates, Presence.Lookup presences) {
        List<Judged> judged =
                candidates.stream()
                        .sorted(Comparator.comparing(Candidate::number).reversed())
                        .map(candidate -> judge(region, candidate, presences))
                        .toList();
        return new Latest(region, ranked(judged));
    }

    /** One answer for each region that a version should be in, by the name of the region. */
    public static List<Latest> everywhere(
            Collection<Candidate> candidates, Presence.Lookup presences) {
        return candidates.stream()
                .flatMap(candidate -> candidate.targets().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Region::name))
                .map(region -> in(region, candidates, presences))
                .toList();
    }

    /** The version that a deployment without a number gets; refused as the service does it. */
    public static VersionNumber resolve(
            ResourceId definition,
            Region region,
            Collection<Candidate> candidates,
            Presence.Lookup presences) {
        return in(region, candidates, presences)
                .version()
                .orElseThrow(() -> {
                    boolean elsewhere =
                            everywhere(candidates, presences).stream()
                                    .anyMatch(there -> there.version().isPresent());
                    return new Refusal(
                            elsewhere
                                    ? new Problem.NotInRegion(definition, region.displayName())
                                    : new Problem.NoLatest(definition));
                });
    }

    /** The version that {@code latest} stands for. */
    public Optional<VersionNumber> version() {
        return first(entry -> entry.verdict() instanceof Verdict.Counts);
    }

    /** The version that machines get: the highest that qualifies and can be read. */
    public Optional<VersionNumber> deployable() {
        return first(entry -> entry.verdict().qualifies() && entry.presence() == Presence.READABLE);
    }

    private Optional<VersionNumber> first(Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).map(Judged::version).findFirst();
    }

    private static Judged judge(Region region, Candidate candidate, Presence.Lookup presences) {
        Presence presence = presences.of(candidate.number(), region);
        return new Judged(candidate.number(), verdict(region, candidate, presence), presence);
    }

    private static Verdict verdict(Region region, Candidate candidate, Presence presence) {
        if (candidate.softDeleted()) {
            return new Verdict.SoftDeleted();
        }
        return Optional.ofNullable(candidate.targets().get(region))
                .map(exclusion -> verdict(exclusion, candidate.excluded(), presence))
                .orElseGet(Verdict.NoTarget::new);
    }

    private static Verdict verdict(Exclusion here, boolean everywhere, Presence presence) {
        if (here.excludes(everywhere)) {
            return here == Exclusion.EXCLUDED
                    ? new Verdict.ExcludedHere()
                    : new Verdict.ExcludedGlobally();
        }
        return presence.isOutOfReach() ? new Verdict.NoReplica() : new Verdict.Counts();
    }

    /** Leaves the first that counts and puts all others behind it. */
    private static List<Judged> ranked(List<Judged> highestFirst) {
        Optional<VersionNumber> winner =
                highestFirst.stream()
                        .filter(entry -> entry.verdict() instanceof Verdict.Counts)
                        .map(Judged::version)
                        .findFirst();
        return highestFirst.stream().map(entry -> behind(winner, entry)).toList();
    }

    private static Judged behind(Optional<VersionNumber> winner, Judged entry) {
        return winner.filter(number -> !number.equals(entry.version()))
                .filter(_ -> entry.verdict() instanceof Verdict.Counts)
                .map(number ->
                        new Judged(
                                entry.version(), new Verdict.Superseded(number), entry.presence()))
                .orElse(entry);
    }
}
