package gallerist.storage.region.wrap;

import java.util.OptionalLong;

/**
 * How a store misbehaves on purpose.
 *
 * @param isOut nothing answers
 * @param isFull nothing more fits
 * @param bytesPerSecond the most that its link carries
 */
public record Drill(boolean isOut, boolean isFull, OptionalLong bytesPerSecond) {
    public static final Drill NONE = new Drill(false, false, OptionalLong.empty());
}
