package gallerist.storage;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.model.sharing.SharedName;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;

/** An image that is open to everyone, found by its public name. */
final class OpenImage {
    private static final String LATEST = "latest";

    private OpenImage() {}

    /** The named version; the latest of the region where none is named. */
    static Optional<ImageVersion> find(Transaction transaction, SharedName name, Region region) {
        return GalleryTable.ofCommunity(transaction).stream()
                .filter(gallery -> Offer.COMMUNITY.name(gallery).equalsIgnoreCase(name.gallery()))
                .map(gallery -> gallery.id().image(name.image()))
                .filter(image -> new DefinitionTable().find(transaction, image).isPresent())
                .findFirst()
                .flatMap(image -> version(transaction, image, name.version(), region));
    }

    private static Optional<ImageVersion> version(
            Transaction transaction, ResourceId image, String version, Region region) {
        boolean isLatest = version.isEmpty() || version.equalsIgnoreCase(LATEST);
        Optional<String> number =
                isLatest
                        ? Latest.in(
                                        region,
                                        Numbers.candidates(transaction, image),
                                        Versions.presences(transaction, image))
                                .version()
                                .map(VersionNumber::toString)
                        : Optional.of(version);
        return number.flatMap(
                        found -> new ImageVersionTable().find(transaction, image.version(found)))
                .filter(found -> found.deletion() instanceof Deletion.None);
    }
}
