package gallerist.model.planning;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Validations;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version that is to be in another gallery as well, under the same name and with the same number.
 *
 * @param image what it is a version of
 * @param there the image of that name in the other gallery, where there is one
 * @param hasBytes whether it has bytes that can be taken along
 * @param readable regions with a verified copy that can be read
 */
public record Promotion(
        ImageVersion from,
        ImageDefinition image,
        Gallery to,
        Optional<ImageDefinition> there,
        boolean hasBytes,
        Set<Region> readable) {
    public Promotion {
        readable = Set.copyOf(readable);
    }

    public ResourceId id() {
        return imageIn(to.id(), from.id()).version(from.id().name());
    }

    /** The image that a version becomes one of in another gallery. */
    public static ResourceId imageIn(ResourceId gallery, ResourceId version) {
        return gallery.image(version.artifactName());
    }

    /** The image that is made there first, nothing where there is one. */
    public Optional<ImageDefinition> definition() {
        return there.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new ImageDefinition(
                                id().parent().orElseThrow(),
                                to.location(),
                                image.tags(),
                                image.description(),
                                image.eula(),
                                image.privacyStatementUri(),
                                image.releaseNoteUri(),
                                image.osType(),
                                image.osState(),
                                image.generation(),
                                image.architecture(),
                                image.endOfLife(),
                                image.identifier(),
                                image.recommended(),
                                image.disallowedDiskTypes(),
                                image.purchasePlan(),
                                image.features(),
                                image.uninterpreted(),
                                Stored.NEW));
    }

    /** The version that is made there: it lies and counts where the one it comes from does. */
    public ImageVersion version() {
        return new ImageVersion(
                id(),
                home(),
                from.tags(),
                from.publishing(),
                new StorageProfile(
                        hasBytes ? new Source.FromVersion(from.id()) : new Source.MetadataOnly(),
                        from.storage().disks()),
                from.safety(),
                Validations.NONE,
                from.uninterpreted(),
                Deletion.none(),
                Stored.NEW);
    }

    /**
     * That of the gallery where the bytes are there already, as its own otherwise; where even that
     * can't be read, a region that can.
     */
    private Region home() {
        boolean isThere =
                hasBytes
                        ? readable.contains(to.location())
                        : from.publishing().target(to.location()).isPresent();
        return isThere
                ? to.location()
                : readable.isEmpty() || readable.contains(from.location())
                        ? from.location()
                        : readable.stream().min(Comparator.comparing(Region::name)).orElseThrow();
    }

    /** Its home region, where that is not the one of the gallery. */
    public Optional<Region> elsewhere() {
        return Optional.of(home()).filter(home -> !home.equals(to.location()));
    }

    /**
     * The name of the plan: another one as soon as anything that it was made from has changed.
     *
     * @param latest what it makes of latest in the other gallery
     */
    public String hash(List<LatestChange> latest) {
        return PlanHash.of(
                from,
                "promote to %s in %s, %d, %d"
                        .formatted(
                                id().key(),
                                home().name(),
                                to.stored().revision(),
                                there.map(known -> known.stored().revision()).orElse(0L)),
                latest);
    }
}
