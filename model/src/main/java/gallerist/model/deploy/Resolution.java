package gallerist.model.deploy;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which version machines are made from, and whether they can be. */
public final class Resolution {
    private Resolution() {}

    /**
     * The version with the wanted number, or the latest that the region can read; refused with the
     * reason when machines cannot be made from it.
     */
    public static Outcome<ImageVersion> of(
            Optional<VersionNumber> wanted,
            Region region,
            ImageDefinition definition,
            Collection<ImageVersion> versions,
            Presence.Lookup presences,
            Instant now) {
        return wanted.map(number -> named(number, definition, versions))
                .orElseGet(() -> latest(region, definition, versions, presences))
                .flatMap(version -> ready(region, definition, version, presences, now));
    }

    private static Outcome<ImageVersion> named(
            VersionNumber number, ImageDefinition definition, Collection<ImageVersion> versions) {
        return find(number, versions)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(
                                new Problem.NotFound(definition.id().version(number.toString()))));
    }

    private static Optional<ImageVersion> find(
            VersionNumber number, Collection<ImageVersion> versions) {
        return versions.stream().filter(version -> version.number().equals(number)).findFirst();
    }

    private static Outcome<ImageVersion> latest(
            Region region,
            ImageDefinition definition,
            Collection<ImageVersion> versions,
            Presence.Lookup presences) {
        List<Candidate> candidates = versions.stream().map(Candidate::of).toList();
        Latest here = Latest.in(region, candidates, presences);
        return here.deployable()
                .or(here::version)
                .flatMap(number -> find(number, versions))
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(
                                countsAnywhere(candidates, presences)
                                        ? new Problem.NotInRegion(
                                                definition.id(), region.displayName())
                                        : new Problem.NoLatest(definition.id())));
    }

    private static boolean countsAnywhere(List<Candidate> candidates, Presence.Lookup presences) {
        return Latest.everywhere(candidates, presences).stream()
                .anyMatch(there -> there.judged().stream().anyMatch(Resolution::isNotExcluded));
    }

    private static boolean isNotExcluded(Latest.Judged judged) {
        return judged.verdict().qualifies() || judged.verdict() instanceof Verdict.NoReplica;
    }

    private static Outcome<ImageVersion> ready(
            Region region,
            ImageDefinition definition,
            ImageVersion version,
            Presence.Lookup presences,
            Instant now) {
        Presence presence = presences.of(version.number(), region);
        Readiness readiness = Readiness.in(region, definition, version, presence, now);
        return switch (readiness.answer()) {
            case READY -> Outcome.done(version);
            case NO_TARGET, NO_REPLICA, OFFLINE ->
                    Outcome.refused(new Problem.NotInRegion(version.id(), region.displayName()));
            case BEING_DELETED -> Outcome.refused(new Problem.MarkedForDeletion(version.id()));
            case SOFT_DELETED -> Outcome.refused(new Problem.DeployedFromBin(version.id()));
            case NO_BYTES -> Outcome.refused(new Problem.DeployedWithoutBytes(version.id()));
        };
    }
}
