package gallerist.storage.bytes;

import gallerist.storage.region.StoredBytes;

/** How much of a disk is more than a hole, in whole leaves: as much as its copies need at most. */
public final class Occupied {
    private Occupied() {}

    public static long of(StoredBytes disk) {
        return of(disk, 0, disk.size());
    }

    /** Between two places, of which the first is where a leaf begins. */
    static long of(StoredBytes disk, long start, long end) {
        long occupied = 0;
        long at = disk.nextData(start);
        while (at < end) {
            long from = at - at % Block.LEAF;
            long hole = Math.ceilDiv(disk.nextHole(at), Block.LEAF) * Block.LEAF;
            long until = Math.min(end, hole);
            occupied += until - from;
            at = disk.nextData(until);
        }
        return occupied;
    }
}
