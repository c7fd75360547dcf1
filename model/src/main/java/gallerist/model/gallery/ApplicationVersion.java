package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import java.util.List;

/** One numbered state of an application package. */
public record ApplicationVersion(
        ResourceId id,
        Region location,
        Tags tags,
        Publishing publishing,
        ApplicationPackage content,
        SafetyProfile safety,
        Uninterpreted uninterpreted,
        Stored stored)
        implements Version {
    public ApplicationVersion {
        Refusal.unless(
                VersionNumber.isName(id.name()),
                new Problem.ApplicationVersionNameInvalid(id.name()));
        Refusal.ifAny(publishing.homeMissing(location));
        Refusal.ifAny(tooManyReplicas(publishing));
        Refusal.unless(
                Encryption.of(publishing, uninterpreted).isNone(),
                new Problem.ApplicationEncrypted());
    }

    private static List<Problem> tooManyReplicas(Publishing publishing) {
        long most = Limits.APPLICATION_REPLICAS_PER_REGION.value();
        return publishing.targets().stream()
                .filter(target -> target.replicas() > most)
                .<Problem>map(target ->
                        new Problem.OutOfRange("regionalReplicaCount", target.replicas(), 1, most))
                .toList();
    }

    /** The same version, to be somewhere else, or to count elsewhere. */
    @Override
    public ApplicationVersion with(Publishing changed) {
        return new ApplicationVersion(
                id, location, tags, changed, content, safety, uninterpreted, stored);
    }

    @Override
    public VersionNumber number() {
        return VersionNumber.of(id.name());
    }

    /** They are deleted at once. */
    @Override
    public boolean isInBin() {
        return false;
    }
}
