package gallerist.storage.replication;

import gallerist.model.copies.Slot;
import gallerist.model.region.Region;

/** A zone of a region. */
public record Place(Region region, int zone) {
    public static Place of(Slot slot) {
        return new Place(slot.region(), slot.zone());
    }
}
