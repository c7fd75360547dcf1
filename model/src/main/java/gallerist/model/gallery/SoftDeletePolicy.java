package gallerist.model.gallery;

import java.time.Duration;

/** Whether deleted image versions can still be restored. */
public record SoftDeletePolicy(boolean enabled) {
    public static final SoftDeletePolicy OFF = new SoftDeletePolicy(false);
    public static final SoftDeletePolicy ON = new SoftDeletePolicy(true);

    public static final Duration RETENTION = Duration.ofDays(7);
}
