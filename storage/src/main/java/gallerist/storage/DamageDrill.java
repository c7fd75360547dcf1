package gallerist.storage;

import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.replication.Location;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Really damages copies, so that finding and mending them can be tried. */
final class DamageDrill {
    private static final int ONE_IN = 3;

    private final Database database;
    private final Location location;

    DamageDrill(Database database, Location location) {
        this.database = database;
        this.location = location;
    }

    /** Flips one bit in every third copy of a zone. */
    void strike(Place place, long seed) {
        StoreRow store =
                database.read(transaction ->
                                StoreTable.find(transaction, place.region(), place.zone()))
                        .orElseThrow();
        List<CopyRow> copies =
                database.read(transaction ->
                        CopyTable.in(transaction, place.region(), place.zone()).stream()
                                .filter(copy -> copy.state() == CopyState.PRESENT)
                                .toList());
        Random random = new Random(seed);
        for (int i = 0; i < copies.size(); i += ONE_IN) {
            CopyRow copy = copies.get(i);
            ContentDisk disk =
                    database.read(transaction -> ContentTable.disks(transaction, copy.content()))
                            .getFirst();
            flip(location.of(store, copy, disk.lun()), random);
        }
    }

    private static void flip(Path file, Random random) {
        if (!file.toFile().setWritable(true)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long place = random.nextLong(bytes.length());
            bytes.seek(place);
            int old = bytes.read();
            bytes.seek(place);
            bytes.write(old ^ 1 << random.nextInt(8));
            bytes.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().setReadOnly();
        }
    }
}
