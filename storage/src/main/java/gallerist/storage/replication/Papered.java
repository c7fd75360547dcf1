package gallerist.storage.replication;

import gallerist.storage.bytes.DigestFile;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoredBytes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of a content, from any store that has them right. Several use them at once. */
final class Papered implements AutoCloseable {
    private final Depot depot;
    private final Agenda agenda;
    private final List<GoodCopy> sources;
    private final Map<PathId, DigestFile> opened = new HashMap<>();
    private int users;

    /**
     * Nothing is read yet.
     *
     * @param users how many will close it
     */
    Papered(Depot depot, Agenda agenda, List<GoodCopy> sources, int users) {
        this.users = users;
        this.depot = depot;
        this.agenda = agenda;
        this.sources = sources;
    }

    /** The digests of a disk, compared with the root that the database knows. */
    synchronized Optional<DigestFile> digests(ContentDisk disk) {
        PathId name = Names.disk(disk.lun());
        if (!opened.containsKey(name)) {
            sources.stream()
                    .flatMap(source ->
                            Lists.open(source.store(), agenda.content().id(), disk).stream())
                    .findFirst()
                    .ifPresent(digests -> opened.put(name, digests));
        }
        return Optional.ofNullable(opened.get(name));
    }

    synchronized Papers papers() {
        Map<PathId, StoredBytes> digests = new HashMap<>();
        opened.forEach((disk, file) -> digests.put(disk, file.bytes()));
        return new Papers(
                depot.database()
                        .read(transaction ->
                                Manifests.of(transaction, agenda.content(), agenda.disks()))
                        .text(),
                digests);
    }

    /** The last of all users lets go of them. */
    @Override
    public synchronized void close() {
        users--;
        if (users == 0) {
            opened.values().forEach(DigestFile::close);
        }
    }
}
