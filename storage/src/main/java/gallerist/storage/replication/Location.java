package gallerist.storage.replication;

import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.StoreRow;
import java.nio.file.Path;

/** Where stores lie on this machine. */
public record Location(Path workspace) {

    /** Where a zone keeps its bytes for whom nothing else was said. */
    public Path usual(Place place) {
        return workspace
                .resolve("regions")
                .resolve(place.region().name())
                .resolve(Integer.toString(place.zone()));
    }

    public Path of(StoreRow store) {
        return of(store.location(), new Place(store.region(), store.zone()));
    }

    /** The folder that was chosen for a zone, or without one the usual. */
    Path of(String chosen, Place place) {
        return chosen.isEmpty() ? usual(place) : Path.of(chosen);
    }

    /** The file with the bytes of a disk. */
    public Path of(StoreRow store, CopyRow copy, int lun) {
        return of(store)
                .resolve("v")
                .resolve(Names.of(copy.content()).text())
                .resolve("%s.%s.img".formatted(Names.of(copy.id()), Names.disk(lun)));
    }
}
