package gallerist.model.gallery;

import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;

/** One numbered state of an image, with its plan of where it should be. */
public record ImageVersion(
        ResourceId id,
        Region location,
        Tags tags,
        Publishing publishing,
        StorageProfile storage,
        SafetyProfile safety,
        Validations validations,
        Uninterpreted uninterpreted,
        Deletion deletion,
        Stored stored)
        implements Version {
    public ImageVersion {
        VersionNumber.ofName(id.name());
        Refusal.ifAny(publishing.homeMissing(location));
    }

    /** The same version, thrown away or taken back. */
    public ImageVersion with(Deletion changed) {
        return new ImageVersion(
                id,
                location,
                tags,
                publishing,
                storage,
                safety,
                validations,
                uninterpreted,
                changed,
                stored);
    }

    /** The same version, to be somewhere else, or to count elsewhere. */
    @Override
    public ImageVersion with(Publishing changed) {
        return new ImageVersion(
                id,
                location,
                tags,
                changed,
                storage,
                safety,
                validations,
                uninterpreted,
                deletion,
                stored);
    }

    @Override
    public VersionNumber number() {
        return VersionNumber.of(id.name());
    }

    @Override
    public boolean isInBin() {
        return deletion instanceof Deletion.Soft;
    }

    /** Whether a region keeps it under a key of the publisher's own. */
    public boolean hasOwnKey() {
        return Encryption.of(this).withCustomerKey();
    }
}
