package gallerist.storage;

import gallerist.model.region.Region;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the transfers of this process have come, at one moment.
 *
 * @param resting copies that were begun and wait to be gone on with
 */
public record Progress(Map<UUID, Moving> moving, Map<UUID, Resting> resting) {
    public static final Progress NONE = new Progress(Map.of(), Map.of());

    public Progress {
        moving = Map.copyOf(moving);
        resting = Map.copyOf(resting);
    }

    /** The same, with what others have left of copies that this process knows nothing of. */
    public Progress with(Map<UUID, Resting> left) {
        Map<UUID, Resting> all = new HashMap<>(left);
        all.putAll(resting);
        return new Progress(moving, all);
    }

    /**
     * A copy that is being made.
     *
     * @param source the region whose copy is read first
     * @param bytesPerSecond 0 as long as it is not known
     * @param stalled for how long nothing has come, once that is worth telling
     * @param isVerifying whether it has been read back for a while and nothing is written
     */
    public record Moving(
            Region source,
            long done,
            long total,
            long bytesPerSecond,
            Optional<Duration> stalled,
            boolean isVerifying) {

        public int percent() {
            return Progress.percent(done, total);
        }
    }

    /** How far a copy had come when it was left. */
    public record Resting(long done, long total) {}

    private static int percent(long done, long total) {
        return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }

    public Optional<Moving> of(UUID copy) {
        return Optional.ofNullable(moving.get(copy));
    }

    /** Bytes of a copy that are there, of one that is not whole. */
    public long done(UUID copy) {
        return of(copy).map(Moving::done)
                .or(() -> Optional.ofNullable(resting.get(copy)).map(Resting::done))
                .orElse(0L);
    }

    public int percent(UUID copy) {
        return of(copy).map(Moving::percent)
                .or(() ->
                        Optional.ofNullable(resting.get(copy))
                                .map(rest -> percent(rest.done(), rest.total())))
                .orElse(0);
    }
}
