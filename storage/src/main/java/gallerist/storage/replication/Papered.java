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
        Optional<DigestFile> found =
                sources.stream()
                        .flatMap(source ->
                                Lists.open(source.store(), agenda.content().id(), disk).stream())
                        .findFirst();
        found.ifPresent(digests -> opened.put(Names.disk(disk.lun()), digests));
        return found;
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
