package gallerist.storage.region;

import java.util.List;

/** All that lies in a store. */
public record Stock(List<Item> items) {
    public Stock {
        items = List.copyOf(items);
    }

    public sealed interface Item {}

    /** Beside it lie, or should, the digest lists. */
    public record Manifested(PathId content) implements Item {}

    public record Finished(CopyDisk disk, long size) implements Item {}

    public record Unfinished(PartName part) implements Item {}

    public record Bad(CopyDisk disk) implements Item {}

    /** The content was deleted on purpose. */
    public record Buried(PathId content) implements Item {}

    /** Nothing of ours; it is never touched. */
    public record Stranger(String place) implements Item {}
}
