package gallerist.storage.replication;

import gallerist.model.copies.Trouble;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Space;
import gallerist.storage.region.StoreFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Whether there is room for copies. Space belongs to devices: stores of several regions may share
 * one. What is being written is counted as taken, and the database's device keeps something.
 */
final class Room {
    private static final long LEFT_FOR_DATABASE = 1L << 30;

    private final Depot depot;
    private final Agenda agenda;

    Room(Depot depot, Agenda agenda) {
        this.depot = depot;
        this.agenda = agenda;
    }

    /**
     * Those that fit; all others wait.
     *
     * @param kept the bytes that are there already of one
     */
    List<CopyRow> admitted(
            List<CopyRow> copies,
            Function<CopyRow, RegionStore> stores,
            ToLongFunction<CopyRow> kept) {
        Map<String, Long> promised = new HashMap<>();
        List<CopyRow> admitted = new ArrayList<>();
        for (CopyRow copy : copies) {
            RegionStore store = stores.apply(copy);
            String device = device(store);
            long before = promised.getOrDefault(device, 0L);
            long needed = agenda.occupied() - kept.applyAsLong(copy);
            Optional<Trouble> shortage =
                    shortage(depot, store, before + needed)
                            .map(trouble -> without(trouble, before));
            if (shortage.isPresent()) {
                depot.postpone(copy, shortage.get());
            } else {
                promised.put(device, before + needed);
                admitted.add(copy);
            }
        }
        return admitted;
    }

    private static Trouble without(Trouble trouble, long promised) {
        return trouble.kind() == Trouble.Kind.FULL
                ? Trouble.full(trouble.needed() - promised, Math.max(0, trouble.free() - promised))
                : trouble;
    }

    /** What keeps a store from taking so many bytes more. */
    static Optional<Trouble> shortage(Depot depot, RegionStore store, long needed) {
        try {
            Space space = store.space();
            long free =
                    space.usable()
                            - (depot.isOfDatabase(space) ? LEFT_FOR_DATABASE : 0)
                            - depot.transfers().remainingOn(space.device());
            return free < needed
                    ? Optional.of(Trouble.full(needed, Math.max(0, free)))
                    : Optional.empty();
        } catch (StoreFailure e) {
            return Optional.of(StoreTroubles.of(e));
        }
    }

    static String device(RegionStore store) {
        try {
            return store.space().device();
        } catch (StoreFailure unknown) {
            return "";
        }
    }
}
