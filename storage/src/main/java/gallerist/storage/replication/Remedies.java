package gallerist.storage.replication;

import gallerist.model.replication.CopyState;
import gallerist.storage.Damage;
import gallerist.storage.bytes.Source;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can become of damaged copies, when it is known of all of them what is wrong. */
final class Remedies {
    private final Depot depot;
    private final List<Wrong> all;

    Remedies(Depot depot, List<Wrong> all) {
        this.depot = depot;
        this.all = all;
    }

    List<Damage> damages() {
        return all.stream()
                .map(each ->
                        each.with(isMendable(each) ? Damage.Action.REPAIR : Damage.Action.LOST))
                .toList();
    }

    private boolean isMendable(Wrong wrong) {
        List<CopyRow> others =
                depot
                        .database()
                        .read(transaction -> CopyTable.of(transaction, wrong.content().id()))
                        .stream()
                        .filter(copy -> !copy.id().equals(wrong.copy().id()))
                        .toList();
        return others.stream().anyMatch(copy -> copy.state() == CopyState.PRESENT)
                || luns(wrong).allMatch(lun -> isWholeIn(others, lun) || isComplete(wrong, lun));
    }

    private Stream<Integer> luns(Wrong wrong) {
        return wrong.blocks().isEmpty()
                ? depot
                        .database()
                        .read(transaction -> ContentTable.disks(transaction, wrong.content().id()))
                        .stream()
                        .map(ContentDisk::lun)
                : Stream.of(wrong.lun());
    }

    /** Whether a copy that is damaged elsewhere has this disk undamaged. */
    private boolean isWholeIn(List<CopyRow> copies, int lun) {
        return copies.stream()
                .flatMap(copy -> source(copy, lun).stream())
                .anyMatch(source -> source instanceof Source.Good);
    }

    private Optional<Source> source(CopyRow copy, int lun) {
        return depot.stores()
                .open(Place.of(copy.slot()))
                .store()
                .flatMap(store -> new GoodCopy(copy, store, false).source(lun));
    }

    /** Whether no block is wrong in all copies of a disk. */
    private boolean isComplete(Wrong wrong, int lun) {
        List<List<Integer>> known =
                all.stream()
                        .filter(each -> each.content().id().equals(wrong.content().id()))
                        .filter(each -> each.lun() == lun && !each.blocks().isEmpty())
                        .map(Wrong::blocks)
                        .toList();
        return !known.isEmpty()
                && known.getFirst().stream()
                        .noneMatch(
                                block -> known.stream().allMatch(blocks -> blocks.contains(block)));
    }
}
