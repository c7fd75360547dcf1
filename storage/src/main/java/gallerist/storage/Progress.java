package gallerist.storage;

import java.util.Map;
import java.util.UUID;

/** How far the transfers of this process have come, at one moment. */
public record Progress(Map<UUID, Moving> moving) {
    public static final Progress NONE = new Progress(Map.of());

    public Progress {
        moving = Map.copyOf(moving);
    }

    /** A copy that is being made. */
    public record Moving(long done, long total, long bytesPerSecond) {

        public int percent() {
            return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
        }
    }

    public int percent(UUID copy) {
        return moving.getOrDefault(copy, NOT_MOVING).percent();
    }

    public long bytesPerSecond(UUID copy) {
        return moving.getOrDefault(copy, NOT_MOVING).bytesPerSecond();
    }

    private static final Moving NOT_MOVING = new Moving(0, 0, 0);
}
