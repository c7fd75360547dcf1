package gallerist.storage.bytes;

import java.util.List;
import java.util.Optional;

/**
 * A region that gets copies; its bytes are counted once.
 *
 * @param onLookedAt done as soon as it is known what there is of each copy
 */
public record Target(
        List<Destination> copies, Optional<Base> base, Traffic traffic, Runnable onLookedAt) {
    public Target {
        copies = List.copyOf(copies);
    }

    public Target(List<Destination> copies, Optional<Base> base, Traffic traffic) {
        this(copies, base, traffic, () -> {});
    }

    public static Target of(List<Destination> copies) {
        return new Target(copies, Optional.empty(), new Traffic());
    }
}
