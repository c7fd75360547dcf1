package gallerist.storage;

import gallerist.model.region.Region;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How far the transfers of this process have come, at one moment. */
public record Progress(Map<UUID, Moving> moving) {
    public static final Progress NONE = new Progress(Map.of());

    public Progress {
        moving = Map.copyOf(moving);
    }

    /**
     * A copy that is being made.
     *
     * @param source the region whose copy is read first
     */
    public record Moving(Region source, long done, long total, long bytesPerSecond) {

        public int percent() {
            return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
        }
    }

    public Optional<Moving> of(UUID copy) {
        return Optional.ofNullable(moving.get(copy));
    }

    public int percent(UUID copy) {
        return of(copy).map(Moving::percent).orElse(0);
    }
}
