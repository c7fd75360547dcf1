package gallerist.app.control.map;

import gallerist.model.region.Region;
import java.util.List;

/** What a person looks at just now; the rest steps back. */
sealed interface Attention {

    record Everything() implements Attention {}

    record OnRegions(List<Region> regions) implements Attention {}

    record OnPassage(Passage passage) implements Attention {}

    default boolean keeps(Passage passage) {
        return switch (this) {
            case Everything() -> true;
            case OnRegions(List<Region> regions) -> regions.stream().anyMatch(passage::touches);
            case OnPassage(Passage only) -> only.id().equals(passage.id());
        };
    }

    /** A region stays when it is looked at, or at the other end of what is. */
    default boolean keeps(Region region, List<Passage> passages) {
        return switch (this) {
            case Everything() -> true;
            case OnRegions(List<Region> regions) ->
                    regions.contains(region)
                            || passages.stream()
                                    .filter(this::keeps)
                                    .anyMatch(passage -> passage.touches(region));
            case OnPassage(Passage only) -> only.touches(region);
        };
    }

    /** Whether a passage is what is looked at, and not only near it. */
    default boolean points(Passage passage) {
        return switch (this) {
            case Everything() -> false;
            case OnRegions(List<Region> regions) -> regions.contains(passage.to());
            case OnPassage(Passage only) -> only.id().equals(passage.id());
        };
    }
}
