package gallerist.storage.replication;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.Watch;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.ThinFile;
import gallerist.storage.bytes.Verifying;
import gallerist.storage.bytes.Verifying.Findings;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.ReaderTable;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes disks of a content into files of somebody else, thin, and hashed on the way. While it
 * reads a copy, that copy is not deleted. A file has its name when it is whole, not before.
 */
public final class Outtake {
    /** Longer than the largest disk takes; whoever is killed holds a copy no longer than this. */
    private static final Duration LEASE = Duration.ofHours(6);

    private final Depot depot;
    private final Content content;

    public Outtake(Depot depot, Content content) {
        this.depot = depot;
        this.content = content;
    }

    /** Whether the copy could be read, and was right. */
    public boolean write(CopyRow copy, ContentDisk disk, Path to, Watch watch) {
        OpenStore opened = depot.stores().open(Place.of(copy.slot()));
        String holder = depot.worker() + "." + UUID.randomUUID().toString().substring(0, 8);
        if (opened.store().isEmpty() || !isHeld(copy, holder)) {
            return false;
        }
        Path unfinished = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Optional<Findings> findings = read(opened.store().get(), copy, disk, unfinished, watch);
            Refusal.unless(
                    findings.isEmpty() || findings.get().isComplete(),
                    new Problem.WritingCancelled(to.toString()));
            boolean isRight = findings.filter(Findings::isGood).isPresent();
            if (isRight) {
                Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            }
            return isRight;
        } catch (IOException e) {
            throw new Refusal(Problem.FileNotWritten.because(to.toString(), e));
        } finally {
            unfinished.toFile().delete();
            depot.database()
                    .write(transaction -> {
                        ReaderTable.release(transaction, copy.id(), holder);
                        return true;
                    });
        }
    }

    /** Nobody begins to read what is about to be deleted. */
    private boolean isHeld(CopyRow copy, String holder) {
        return depot.database()
                .write(transaction ->
                        ContentTable.claim(transaction, copy.content())
                                .filter(found -> !found.deleted())
                                .filter(_ ->
                                        ReaderTable.hold(
                                                transaction,
                                                copy.id(),
                                                holder,
                                                depot.now().plus(LEASE)))
                                .isPresent());
    }

    /** What its bytes are like, none where they could not be read. */
    private Optional<Findings> read(
            RegionStore store, CopyRow copy, ContentDisk disk, Path to, Watch watch)
            throws IOException {
        Optional<DigestFile> digests = Lists.open(store, content.id(), disk);
        if (digests.isEmpty()) {
            return Optional.empty();
        }
        AtomicLong place = new AtomicLong();
        try (DigestFile list = digests.get();
                StoredBytes bytes = store.read(Names.of(copy).disk(Names.disk(disk.lun())));
                ThinFile out = ThinFile.create(to, disk.fileSize())) {
            Findings findings =
                    new Verifying(depot.pool())
                            .run(
                                    bytes,
                                    list.list(),
                                    (at, data) -> out.data(at, data.slice()),
                                    place::set,
                                    new Watching(watch, 0, disk.fileSize())
                                            .stop(place::get, depot));
            if (!findings.bad().isEmpty()) {
                new Condemning(depot)
                        .condemn(
                                copy,
                                store,
                                List.of(Names.of(copy).disk(Names.disk(disk.lun()))),
                                "it reads otherwise than it was written");
            } else if (findings.isComplete()) {
                out.seal();
            }
            return Optional.of(findings);
        } catch (StoreFailure anotherCopyMayBeReadable) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
