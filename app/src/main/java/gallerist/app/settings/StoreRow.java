package gallerist.app.settings;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import gallerist.storage.ZoneStore;
import java.util.stream.Stream;

/** Where a zone keeps its bytes, as it is read. */
public record StoreRow(
        Region region,
        int zone,
        Badge.State state,
        String free,
        String copies,
        String folder,
        String detail) {

    static StoreRow of(ZoneStore store) {
        return new StoreRow(
                store.region(),
                store.zone(),
                state(store),
                store.free().isPresent() ? Sizes.of(store.free().getAsLong()) : "–",
                Figures.count(store.copies()),
                store.path().toString(),
                detail(store));
    }

    private static Badge.State state(ZoneStore store) {
        return switch (store.condition()) {
            case UNUSED -> new Badge.State(Mark.EMPTY, 0, "Unused");
            // Only copies are verified; a store that is there is merely ready.
            case READY -> new Badge.State(Mark.EMPTY, 0, "Ready");
            case OFFLINE -> new Badge.State(Mark.OUTAGE, 0, "Offline");
            case UNMARKED, SWAPPED, STALE, AHEAD ->
                    new Badge.State(Mark.FAILED, 0, store.condition().text());
        };
    }

    private static String detail(ZoneStore store) {
        String meaning =
                switch (store.condition()) {
                    case UNUSED -> "Nothing was ever kept there; the folder is made when needed.";
                    case READY -> "It is there and it is the right one.";
                    case OFFLINE -> "It cannot be reached. Copies there wait.";
                    case UNMARKED ->
                            "Another folder, or an empty mount point, stands in its place. Mount"
                                    + " the store, or reset it if it is lost.";
                    case SWAPPED ->
                            "It is another store, or another workspace's. Put the right one there.";
                    case STALE ->
                            "It is older than the workspace knows: it was put back from somewhere."
                                    + " Reset it, and its copies are made again.";
                    case AHEAD ->
                            "It is newer than the workspace knows, which was brought back from a"
                                    + " backup.";
                };
        return Stream.of(meaning, store.detail(), drills(store))
                .filter(part -> !part.isBlank())
                .reduce("%s %s"::formatted)
                .orElse("");
    }

    private static String drills(ZoneStore store) {
        boolean isDrilled =
                store.drills().outage() || store.drills().full() || store.drills().damage();
        return isDrilled ? "A drill is on." : "";
    }

    public boolean isUsable() {
        return state.mark() == Mark.EMPTY;
    }

    public String name() {
        return zone == 0
                ? region.displayName()
                : "%s, zone %d".formatted(region.displayName(), zone);
    }

    /** Whether it had been established once, and so can be given a new identity. */
    public boolean isUsed() {
        return !state.word().equals(StoreCondition.UNUSED.text());
    }
}
