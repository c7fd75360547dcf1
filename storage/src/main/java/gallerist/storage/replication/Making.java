package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.Progress;
import gallerist.storage.bytes.Convoy;
import gallerist.storage.bytes.Probe;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.region.PartName;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.WorkerLock;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the copies of an agenda: those that can be made now, all others wait with a reason. */
final class Making {
    private final Depot depot;
    private final Agenda agenda;
    private final Map<Place, OpenStore> opened = new HashMap<>();
    private boolean waitsForSlot;

    Making(Depot depot, Agenda agenda) {
        this.depot = depot;
        this.agenda = agenda;
    }

    /** Begins what can be made now; whether any copy is worked at. */
    boolean start() {
        List<CopyRow> possible =
                new Room(depot, agenda)
                        .admitted(
                                agenda.make().stream()
                                        .filter(this::canBeUsed)
                                        .filter(copy ->
                                                !depot.stores().isMadeByAnother(copy, store(copy)))
                                        .toList(),
                                this::store,
                                this::kept);
        if (possible.isEmpty()) {
            return false;
        }
        List<GoodCopy> sources = sources();
        if (sources.isEmpty()) {
            possible.forEach(copy -> postpone(copy, noSource()));
            return false;
        }
        if (depot.lost().isMissing(agenda, sources, new Probe(depot.pool()))) {
            possible.forEach(copy -> postpone(copy, copy.trouble()));
            return false;
        }
        List<CopyRow> admitted = possible.stream().filter(this::hasSlot).toList();
        List<Ready> claimed = new ArrayList<>();
        try {
            claimed.addAll(claim(admitted, sources));
        } finally {
            Set<UUID> taken =
                    claimed.stream().map(each -> each.copy().id()).collect(Collectors.toSet());
            admitted.stream().filter(copy -> !taken.contains(copy.id())).forEach(this::giveBack);
        }
        together(claimed, sources).values().forEach(copies -> start(copies, sources));
        return !claimed.isEmpty();
    }

    /** Brings copies that have the same source, each region on its own. */
    private void start(List<Ready> copies, List<GoodCopy> sources) {
        Map<Region, List<Ready>> regions =
                copies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.copy().slot().region(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Convoy convoy = new Convoy(depot.pool(), regions.size());
        Papered papers = new Papered(depot, agenda, sources, regions.size());
        regions.forEach((region, each) -> {
            Copying copying = new Copying(depot, agenda, ordered(sources, region), region);
            Convoy.Member member = convoy.member();
            depot.underway()
                    .start(
                            agenda.content().id(),
                            region,
                            () -> {
                                try {
                                    copying.run(each, member, papers);
                                } finally {
                                    each.forEach(copy -> giveBack(copy.copy()));
                                }
                            });
        });
    }

    private void giveBack(CopyRow copy) {
        depot.slots().giveBack(copy.slot().region(), isPremium(copy));
    }

    private OpenStore open(Place place) {
        return opened.computeIfAbsent(place, depot.stores()::open);
    }

    private RegionStore store(CopyRow copy) {
        return open(Place.of(copy.slot())).store().orElseThrow();
    }

    private boolean canBeUsed(CopyRow copy) {
        OpenStore store = open(Place.of(copy.slot()));
        if (store.store().isEmpty()) {
            postpone(copy, store.trouble());
        }
        return store.store().isPresent();
    }

    private boolean hasSlot(CopyRow copy) {
        boolean hasSlot = depot.slots().take(copy.slot().region(), isPremium(copy));
        if (!hasSlot) {
            depot.slots().queue(agenda.content().id());
            waitsForSlot = true;
        }
        return hasSlot;
    }

    /** Whether copies wait for nothing but others that are made. */
    boolean waitsForSlot() {
        return waitsForSlot;
    }

    private boolean isPremium(CopyRow copy) {
        return switch (agenda.type(copy.slot().region())) {
            case PREMIUM_LRS, PREMIUM_V2_LRS -> true;
            case STANDARD_LRS, STANDARD_ZRS -> false;
        };
    }

    /** Copies that wait are tried again later, and later each time. */
    private void postpone(CopyRow copy, Trouble trouble) {
        depot.postpone(copy, trouble);
    }

    private Trouble noSource() {
        boolean isElsewhere =
                agenda.all().stream().anyMatch(copy -> copy.state() == CopyState.PRESENT);
        return isElsewhere
                ? Trouble.of(Trouble.Kind.OFFLINE, "no good copy can be reached")
                : Trouble.of(Trouble.Kind.NO_SOURCE, "");
    }

    /** Whole copies first; of what is condemned most blocks may still be right. */
    private List<GoodCopy> sources() {
        List<GoodCopy> sources = new ArrayList<>();
        for (CopyRow copy : agenda.all()) {
            boolean isWhole = copy.state() == CopyState.PRESENT;
            if (isWhole || copy.state() == CopyState.DAMAGED) {
                open(Place.of(copy.slot()))
                        .store()
                        .map(store -> new GoodCopy(copy, store, isWhole))
                        .ifPresent(sources::add);
            }
        }
        return sources;
    }

    /** Best first: the same region, then the home region, then any other; in each whole ones. */
    private List<GoodCopy> ordered(List<GoodCopy> sources, Region target) {
        Region home = agenda.content().home();
        return sources.stream()
                .sorted(
                        Comparator.comparing((GoodCopy source) -> !source.region().equals(target))
                                .thenComparing(source -> !source.isWhole())
                                .thenComparing(source -> !source.region().equals(home)))
                .toList();
    }

    /** Copies that are made from the same source, by the region of that source. */
    private Map<Region, List<Ready>> together(List<Ready> copies, List<GoodCopy> sources) {
        Map<Region, List<Ready>> together = new LinkedHashMap<>();
        for (Ready each : copies) {
            together.computeIfAbsent(source(each.copy(), sources), _ -> new ArrayList<>())
                    .add(each);
        }
        return together;
    }

    private List<Ready> claim(List<CopyRow> copies, List<GoodCopy> sources) {
        List<Ready> claimed =
                depot.database()
                        .write(transaction ->
                                copies.stream()
                                        .flatMap(copy -> claim(transaction, copy, sources).stream())
                                        .toList());
        claimed.forEach(this::goOn);
        return claimed;
    }

    private Optional<Ready> claim(Transaction transaction, CopyRow copy, List<GoodCopy> sources) {
        long kept = kept(copy);
        boolean isOurs =
                CopyTable.claim(
                        transaction,
                        copy,
                        depot.worker().text(),
                        new CopyTable.Beginning(
                                source(copy, sources),
                                agenda.occupied(),
                                kept,
                                Told.begun(copy, depot.worker(), kept)),
                        depot.now());
        return isOurs ? Optional.of(ready(copy, sources, kept)) : Optional.empty();
    }

    /** What an earlier attempt has left. */
    private long kept(CopyRow copy) {
        return copy.isBegun()
                ? Math.min(agenda.occupied(), Kept.in(store(copy), Names.of(copy), copy.kept()))
                : 0;
    }

    private Ready ready(CopyRow copy, List<GoodCopy> sources, long kept) {
        return new Ready(
                copy,
                store(copy),
                depot.worker(),
                depot.transfers()
                        .begin(
                                copy.id(),
                                source(copy, sources),
                                Room.device(store(copy)),
                                agenda.occupied(),
                                kept));
    }

    /** What is left of it counts only for whom may take it over. */
    private void goOn(Ready each) {
        if (each.copy().isBegun() && !takesOver(each)) {
            each.moving().beginAnew();
            depot.database()
                    .write(transaction ->
                            CopyTable.find(transaction, each.copy().id())
                                    .map(row -> {
                                        EventTable.noted(
                                                transaction,
                                                row,
                                                Optional.of(each.moving().source()),
                                                new Progress.Resting(0, agenda.occupied()),
                                                Told.ANEW,
                                                depot.now());
                                        return true;
                                    }));
        }
    }

    /** The region that serves a copy first. */
    private Region source(CopyRow copy, List<GoodCopy> sources) {
        return ordered(sources, copy.slot().region()).getFirst().region();
    }

    /** Goes on with what somebody has left who is dead; of somebody alive nothing is taken. */
    private boolean takesOver(Ready each) {
        try {
            boolean isAll = true;
            for (PartName theirs : Kept.parts(each.store(), Names.of(each.copy())).values()) {
                isAll &= takesOver(each, theirs);
            }
            return isAll;
        } catch (StoreFailure alsoFailsWhenWriting) {
            each.parts().clear();
            return false;
        }
    }

    private boolean takesOver(Ready each, PartName theirs) throws StoreFailure {
        Optional<WorkerLock> lock =
                depot.stores().lockOf(Place.of(each.copy().slot()), theirs.worker(), each.store());
        if (lock.isPresent()) {
            each.store().takeOver(lock.get(), theirs, each.mine(theirs));
            if (!theirs.worker().equals(depot.worker())) {
                lock.get().close();
            }
        }
        return lock.isPresent();
    }
}
