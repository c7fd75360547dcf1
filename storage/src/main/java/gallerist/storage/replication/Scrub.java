package gallerist.storage.replication;

import gallerist.model.gallery.DiskImage;
import gallerist.model.image.Watch;
import gallerist.model.replication.CopyState;
import gallerist.storage.Damage;
import gallerist.storage.Verified;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.Verifying;
import gallerist.storage.bytes.Verifying.Findings;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads whole copies again. One that is not what it was is taken out of use at once. */
public final class Scrub {
    private static final String OTHERWISE = "it reads otherwise than it was written";

    /** What reading a disk has shown. */
    private sealed interface Look {
        record Whole() implements Look {}

        record Bad(List<Integer> blocks, String reason) implements Look {}

        record Unread(String reason) implements Look {}
    }

    private final Depot depot;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int checked;
    private long bytes;
    private boolean isStopped;

    public Scrub(Depot depot) {
        this.depot = depot;
    }

    public Verified of(List<CopyRow> copies, Watch watch) {
        long total =
                copies.stream()
                        .filter(copy ->
                                copy.state() == CopyState.PRESENT
                                        || copy.state() == CopyState.DAMAGED)
                        .mapToLong(this::size)
                        .sum();
        for (CopyRow copy : copies) {
            Content content =
                    depot.database()
                            .read(transaction ->
                                    ContentTable.find(transaction, copy.content()).orElseThrow());
            Watching watching = new Watching(watch, 0, total);
            if (isJudged(content, copy, watching)) {
                checked++;
            }
        }
        if (!isStopped) {
            boolean _ = watch.goOn(total, total);
        }
        List<Damage> damaged = new Remedies(depot, wrong).damages();
        return new Verified(checked, bytes, damaged, unread, List.of());
    }

    /** Whether it is known by now that it is whole, or that it is not. */
    private boolean isJudged(Content content, CopyRow copy, Watching watching) {
        return switch (copy.state()) {
            case PRESENT -> read(content, copy, watching);
            case DAMAGED, WAITING, COPYING, HELD -> condemned(content, copy, watching);
            case ABSENT, DELETING -> false;
            case LOST -> {
                String lost = copy.state().text().toLowerCase(Locale.ROOT);
                wrong.add(new Wrong(content, copy, DiskImage.OS, List.of(), lost));
                yield true;
            }
        };
    }

    private List<ContentDisk> disks(CopyRow copy) {
        return depot.database()
                .read(transaction -> ContentTable.disks(transaction, copy.content()));
    }

    private long size(CopyRow copy) {
        return disks(copy).stream().mapToLong(ContentDisk::fileSize).sum();
    }

    private boolean read(Content content, CopyRow copy, Watching watch) {
        OpenStore opened = depot.stores().open(Place.of(copy.slot()));
        if (opened.store().isEmpty()) {
            unread(content, copy, opened.trouble().detail());
            return false;
        }
        List<ContentDisk> disks = disks(copy);
        List<Wrong> found = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ContentDisk disk : disks) {
            switch (look(copy, disk, opened.store().get(), watch)) {
                case Look.Whole() -> {}
                case Look.Bad(var blocks, String reason) ->
                        found.add(new Wrong(content, copy, disk.lun(), blocks, reason));
                case Look.Unread(String reason) -> reasons.add(reason);
            }
        }
        reasons.stream().findFirst().ifPresent(reason -> unread(content, copy, reason));
        if (!found.isEmpty()) {
            damaged(copy, opened.store().get(), found);
        } else if (reasons.isEmpty()) {
            depot.database()
                    .write(transaction -> {
                        CopyTable.verified(
                                transaction,
                                copy,
                                depot.proof(transaction, copy, disks),
                                depot.now());
                        return true;
                    });
        }
        return reasons.isEmpty() || !found.isEmpty();
    }

    /** Where its wrong bytes are still there, it can still be told which those are. */
    private boolean condemned(Content content, CopyRow copy, Watching watch) {
        return namedBlocks(content, copy, watch)
                || depot.database()
                        .read(transaction -> CopyTable.find(transaction, copy.id()))
                        .filter(now -> unnamed(content, now, watch))
                        .isPresent();
    }

    /** Where it was made again meanwhile, nothing is wrong any more. */
    private boolean unnamed(Content content, CopyRow now, Watching watch) {
        if (now.state() == CopyState.PRESENT) {
            return read(content, now, watch);
        }
        boolean isDamaged = now.state() == CopyState.DAMAGED;
        if (isDamaged) {
            wrong.add(new Wrong(content, now, DiskImage.OS, List.of(), now.trouble().detail()));
        }
        return isDamaged;
    }

    /** What is wrong with what was condemned, also while it is made again. */
    private boolean namedBlocks(Content content, CopyRow copy, Watching watch) {
        Optional<RegionStore> store = depot.stores().open(Place.of(copy.slot())).store();
        boolean isNamed = false;
        for (ContentDisk disk : store.isEmpty() ? List.<ContentDisk>of() : disks(copy)) {
            List<Integer> blocks = badBlocks(copy, disk, store.get(), watch);
            if (!blocks.isEmpty()) {
                wrong.add(new Wrong(content, copy, disk.lun(), blocks, OTHERWISE));
                isNamed = true;
            }
        }
        return isNamed;
    }

    private List<Integer> badBlocks(
            CopyRow copy, ContentDisk disk, RegionStore store, Watching watch) {
        Optional<DigestFile> digests = digests(copy, disk, store);
        if (digests.isEmpty()) {
            return List.of();
        }
        try (DigestFile list = digests.get();
                StoredBytes file = store.readBad(Names.of(copy).disk(Names.disk(disk.lun())))) {
            return findings(file, list, watch).bad().stream().boxed().toList();
        } catch (StoreFailure unreadable) {
            return List.of();
        }
    }

    private Findings findings(StoredBytes file, DigestFile list, Watching watch)
            throws StoreFailure {
        long before = bytes;
        return new Verifying(depot.pool())
                .run(
                        file,
                        list.list(),
                        (_, _) -> {},
                        place -> bytes = before + place,
                        watch.stop(() -> bytes, depot));
    }

    private Look look(CopyRow copy, ContentDisk disk, RegionStore store, Watching watch) {
        Optional<DigestFile> digests = digests(copy, disk, store);
        if (digests.isEmpty()) {
            return new Look.Unread("no list of digests is right");
        }
        try (DigestFile list = digests.get();
                StoredBytes file = store.read(Names.of(copy).disk(Names.disk(disk.lun())))) {
            Findings findings = findings(file, list, watch);
            isStopped |= !findings.isComplete();
            if (!findings.isComplete()) {
                return new Look.Unread("it was stopped");
            }
            return findings.bad().isEmpty()
                    ? new Look.Whole()
                    : new Look.Bad(findings.bad().stream().boxed().toList(), OTHERWISE);
        } catch (StoreFailure e) {
            boolean isGone =
                    e.reason() instanceof StoreFailure.Missing
                            || e.reason() instanceof StoreFailure.Damaged;
            return isGone
                    ? new Look.Bad(List.of(), StoreTroubles.detail(e.reason()))
                    : new Look.Unread(StoreTroubles.of(e).detail());
        }
    }

    /** Its own list, or else that of another copy. */
    private Optional<DigestFile> digests(CopyRow copy, ContentDisk disk, RegionStore own) {
        Optional<DigestFile> found = Lists.open(own, copy.content(), disk);
        if (found.isPresent()) {
            return found;
        }
        return depot
                .database()
                .read(transaction -> CopyTable.of(transaction, copy.content()))
                .stream()
                .filter(other -> other.state() == CopyState.PRESENT)
                .flatMap(other -> depot.stores().open(Place.of(other.slot())).store().stream())
                .flatMap(store -> Lists.open(store, copy.content(), disk).stream())
                .findFirst();
    }

    private void damaged(CopyRow copy, RegionStore store, List<Wrong> found) {
        List<CopyDisk> disks =
                found.stream().map(each -> Names.of(copy).disk(Names.disk(each.lun()))).toList();
        String reason = found.getFirst().reason();
        if (new Condemning(depot).condemn(copy, store, disks, reason) || isBroken(copy)) {
            wrong.addAll(found);
        }
    }

    /** Who opened its store a moment ago may have seen before us that it is gone. */
    private boolean isBroken(CopyRow copy) {
        return depot.database()
                .read(transaction -> CopyTable.find(transaction, copy.id()))
                .filter(now -> now.state().isBroken())
                .isPresent();
    }

    private void unread(Content content, CopyRow copy, String reason) {
        unread.add(
                "%s in %s, zone %d, replica %d: %s"
                        .formatted(
                                content.path(),
                                copy.slot().region().displayName(),
                                copy.slot().zone(),
                                copy.slot().replica(),
                                reason));
    }
}
