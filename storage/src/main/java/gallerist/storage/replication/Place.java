package gallerist.storage.replication;

import gallerist.model.copies.Slot;
import gallerist.model.region.Region;
import gallerist.storage.ledger.CopyRow;
import java.util.List;
import java.util.stream.IntStream;

/** A zone of a region. */
public record Place(Region region, int zone) {
    /** The first slot in it that no copy has. */
    public Slot free(List<CopyRow> copies) {
        return IntStream.iterate(1, replica -> replica + 1)
                .mapToObj(replica -> new Slot(region, zone, replica))
                .filter(slot -> copies.stream().noneMatch(copy -> copy.slot().equals(slot)))
                .findFirst()
                .orElseThrow();
    }

    public static Place of(Slot slot) {
        return new Place(slot.region(), slot.zone());
    }
}
