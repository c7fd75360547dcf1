package gallerist.storage.replication;

import gallerist.model.copies.Desired;
import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.CopyRow;
import java.util.List;
import java.util.Set;

/**
 * What is to be done for a content at one moment.
 *
 * @param make copies whose time has come
 * @param leaving copies that are too much, and whole: they go when the others were confirmed
 * @param delete copies of which it is settled that they go
 * @param debris cancelled copies of which something is still there
 */
record Agenda(
        Content content,
        Desired desired,
        List<ContentDisk> disks,
        List<CopyRow> all,
        List<CopyRow> make,
        List<CopyRow> leaving,
        List<CopyRow> delete,
        List<CopyRow> debris) {

    /** What is to be done elsewhere than in some regions. */
    Agenda without(Set<Region> regions) {
        return regions.isEmpty()
                ? this
                : new Agenda(
                        content,
                        desired,
                        disks,
                        all,
                        outside(make, regions),
                        outside(leaving, regions),
                        outside(delete, regions),
                        outside(debris, regions));
    }

    private static List<CopyRow> outside(List<CopyRow> copies, Set<Region> regions) {
        return copies.stream().filter(copy -> !regions.contains(copy.slot().region())).toList();
    }

    /** The storage type of a region. */
    StorageType type(Region region) {
        return desired.targets().stream()
                .filter(target -> target.region().equals(region))
                .map(TargetRegion::storage)
                .findFirst()
                .orElse(StorageType.STANDARD_LRS);
    }

    /** The bytes that a copy takes. */
    long occupied() {
        return disks.stream().mapToLong(ContentDisk::occupied).sum();
    }
}
