package gallerist.model.copies;

import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.UUID;

/**
 * Where the bytes of one content should be.
 *
 * @param targets none when it is deleted
 */
public record Desired(UUID content, List<TargetRegion> targets) {
    public Desired {
        targets = List.copyOf(targets);
    }

    /** A content that nobody needs any more. */
    public static Desired nowhere(UUID content) {
        return new Desired(content, List.of());
    }

    /** Whether all copies are to go. */
    public boolean isNowhere() {
        return targets.isEmpty();
    }

    List<Integer> zones(TargetRegion target) {
        return Zones.of(target.region(), target.storage(), content);
    }

    /** Premium goes first and is served first. */
    public boolean isPremium() {
        return targets.stream()
                .anyMatch(target ->
                        switch (target.storage()) {
                            case PREMIUM_LRS, PREMIUM_V2_LRS -> true;
                            case STANDARD_LRS, STANDARD_ZRS -> false;
                        });
    }
}
