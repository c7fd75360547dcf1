package gallerist.storage.bytes;

import java.util.List;
import java.util.Optional;

/** A region that gets copies; its bytes are counted once. */
public record Target(List<Destination> copies, Optional<Base> base, Traffic traffic) {
    public Target {
        copies = List.copyOf(copies);
    }

    public static Target of(List<Destination> copies) {
        return new Target(copies, Optional.empty(), new Traffic());
    }
}
