package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;

/** What a resource lies in; where that does not exist, the resource cannot be made. */
final class Parents {
    private Parents() {}

    static void require(Transaction transaction, ResourceId inside) {
        ResourceId parent = inside.parent().orElseThrow();
        if (!ResourceTable.exists(transaction, parent)) {
            throw new Refusal(ResourceTable.missing(transaction, parent));
        }
    }

    static Gallery gallery(Transaction transaction, ResourceId inside) {
        return findGallery(transaction, inside)
                .orElseThrow(
                        () -> new Refusal(ResourceTable.missing(transaction, galleryOf(inside))));
    }

    static Optional<Gallery> findGallery(Transaction transaction, ResourceId inside) {
        return new GalleryTable().find(transaction, galleryOf(inside));
    }

    private static ResourceId galleryOf(ResourceId inside) {
        return ResourceId.subscription(inside.subscription())
                .group(inside.groupName())
                .gallery(inside.galleryName());
    }

    static ImageDefinition definition(Transaction transaction, ResourceId version) {
        ResourceId definition = version.parent().orElseThrow();
        return new DefinitionTable()
                .find(transaction, definition)
                .orElseThrow(() -> new Refusal(ResourceTable.missing(transaction, definition)));
    }
}
