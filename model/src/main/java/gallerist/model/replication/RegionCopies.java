package gallerist.model.replication;

import java.util.List;

/**
 * What is known of a version in one region.
 *
 * @param hasBytes whether the version came with bytes at all
 * @param copies all copies there, those to be removed as well
 * @param pinned whether the region holds a shallow version's bytes by reference
 * @param excludedFromLatest whether {@code latest} passes the version by here
 */
public record RegionCopies(
        boolean hasBytes,
        Hold hold,
        Blockage blockage,
        List<Copy> copies,
        boolean pinned,
        boolean excludedFromLatest) {
    public RegionCopies {
        copies = List.copyOf(copies);
    }

    /**
     * One copy.
     *
     * @param percent how much of it is there
     */
    public record Copy(CopyState state, int percent) {}

    /** A region of a version that came without bytes. */
    public static RegionCopies withoutBytes(boolean excludedFromLatest) {
        return new RegionCopies(
                false, Hold.NONE, Blockage.none(), List.of(), false, excludedFromLatest);
    }

    boolean isRemoved() {
        return !copies.isEmpty()
                && copies.stream().allMatch(copy -> copy.state() == CopyState.DELETING);
    }

    boolean isWhole() {
        List<CopyState> states = wanted();
        return pinned
                || (!states.isEmpty()
                        && states.stream().allMatch(state -> state == CopyState.PRESENT));
    }

    /** A hold means nothing any more where no copy is left to be held. */
    boolean isHeld(Hold asked) {
        return hold == asked && wanted().contains(CopyState.HELD);
    }

    List<CopyState> wanted() {
        return copies.stream()
                .map(Copy::state)
                .filter(state -> state != CopyState.DELETING)
                .toList();
    }

    /** Whole percent over all copies, and 100 only when all are whole. */
    int progress() {
        if (isWhole()) {
            return 100;
        }
        double mean =
                copies.stream()
                        .filter(copy -> copy.state() != CopyState.DELETING)
                        .mapToInt(copy -> copy.state() == CopyState.PRESENT ? 100 : copy.percent())
                        .average()
                        .orElse(0);
        return Math.min(99, (int) mean);
    }
}
