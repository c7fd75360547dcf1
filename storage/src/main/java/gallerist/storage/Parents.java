package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;

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
        ResourceId gallery =
                ResourceId.subscription(inside.subscription())
                        .group(inside.groupName())
                        .gallery(inside.galleryName());
        return new GalleryTable()
                .find(transaction, gallery)
                .orElseThrow(() -> new Refusal(ResourceTable.missing(transaction, gallery)));
    }

    static ImageDefinition definition(Transaction transaction, ResourceId version) {
        ResourceId definition = version.parent().orElseThrow();
        return new DefinitionTable()
                .find(transaction, definition)
                .orElseThrow(() -> new Refusal(ResourceTable.missing(transaction, definition)));
    }
}
