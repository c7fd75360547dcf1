package gallerist.storage.replication;

import gallerist.storage.bytes.DigestFile;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of a content, from any store that has them right. */
final class Papered implements AutoCloseable {
    private final Depot depot;
    private final Agenda agenda;
    private final List<GoodCopy> sources;
    private final Map<PathId, DigestFile> opened = new HashMap<>();

    Papered(Depot depot, Agenda agenda, List<GoodCopy> sources) {
        this.depot = depot;
        this.agenda = agenda;
        this.sources = sources;
    }

    /** The digests of a disk, compared with the root that the database knows. */
    Optional<DigestFile> digests(ContentDisk disk) {
        PathId name = Names.disk(disk.lun());
        for (GoodCopy source : sources) {
            Optional<DigestFile> found = digests(source.store(), name, disk.root());
            if (found.isPresent()) {
                opened.put(name, found.get());
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DigestFile> digests(RegionStore store, PathId disk, String root) {
        try {
            return Optional.of(
                    DigestFile.open(store.digests(Names.of(agenda.content().id()), disk), root));
        } catch (StoreFailure anotherStoreMayHaveIt) {
            return Optional.empty();
        }
    }

    Papers papers() {
        Map<PathId, StoredBytes> digests = new HashMap<>();
        opened.forEach((disk, file) -> digests.put(disk, file.bytes()));
        return new Papers(
                depot.database()
                        .read(transaction ->
                                Manifests.of(transaction, agenda.content(), agenda.disks()))
                        .text(),
                digests);
    }

    @Override
    public void close() {
        opened.values().forEach(DigestFile::close);
    }
}
