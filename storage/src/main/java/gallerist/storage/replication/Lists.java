package gallerist.storage.replication;

import gallerist.storage.bytes.DigestFile;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.util.Optional;
import java.util.UUID;

/** The digests of disks as they lie beside copies. */
final class Lists {
    private Lists() {}

    /** Compared with the root that the database knows; nothing where the store has none right. */
    static Optional<DigestFile> open(RegionStore store, UUID content, ContentDisk disk) {
        try {
            return Optional.of(
                    DigestFile.open(
                            store.digests(Names.of(content), Names.disk(disk.lun())), disk.root()));
        } catch (StoreFailure anotherStoreMayHaveIt) {
            return Optional.empty();
        }
    }
}
