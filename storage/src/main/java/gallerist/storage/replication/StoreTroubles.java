package gallerist.storage.replication;

import gallerist.model.copies.StoreCondition;
import gallerist.model.copies.Trouble;
import gallerist.storage.region.Condition;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoreFailure.Reason;

/** What a store's failure means for a copy. */
final class StoreTroubles {
    private StoreTroubles() {}

    static Trouble of(StoreFailure failure) {
        return switch (failure.reason()) {
            case StoreFailure.Unreachable(String detail) ->
                    Trouble.of(Trouble.Kind.OFFLINE, detail);
            case StoreFailure.Full(long needed, long free) -> Trouble.full(needed, free);
            case StoreFailure.Denied(String detail) -> Trouble.of(Trouble.Kind.DENIED, detail);
            case StoreFailure.Damaged(String detail) -> Trouble.of(Trouble.Kind.UNPROVED, detail);
            case StoreFailure.Missing(String what) -> Trouble.of(Trouble.Kind.FAILED, what);
            case StoreFailure.NoMarker _,
                    StoreFailure.Swapped _,
                    StoreFailure.Ahead _,
                    StoreFailure.Occupied _,
                    StoreFailure.Link _ ->
                    Trouble.of(Trouble.Kind.STORE_REFUSED, detail(failure.reason()));
        };
    }

    static String detail(Reason reason) {
        return switch (reason) {
            case StoreFailure.Unreachable(String detail) -> detail;
            case StoreFailure.NoMarker(String place) ->
                    ("its marker is missing in %s: the folder was moved, emptied or is not mounted."
                                    + " Bring it back, or name its new place with 'gallerist region"
                                    + " store set'")
                            .formatted(place);
            case StoreFailure.Swapped(var found) ->
                    ("another store is in its place, that of %s, zone %d. Put each folder back"
                                    + " where it was")
                            .formatted(found.identity().region(), found.identity().zone());
            case StoreFailure.Ahead _ -> newer();
            case StoreFailure.Occupied(String place) -> place + " is not empty";
            case StoreFailure.Missing(String what) -> what + " is missing";
            case StoreFailure.Full(long needed, long free) ->
                    "%d bytes are needed, %d are free".formatted(needed, free);
            case StoreFailure.Denied(String detail) -> detail;
            case StoreFailure.Link(String place) ->
                    place
                            + " is a link, which is not followed. Name the folder itself with"
                            + " 'gallerist region store set'";
            case StoreFailure.Damaged(String detail) -> detail;
        };
    }

    static String newer() {
        return "the store is newer than the database, of which an older one was put back by hand."
                + " Use 'gallerist workspace restore' instead";
    }

    static StoreCondition condition(Condition condition) {
        return switch (condition) {
            case Condition.Ready() -> StoreCondition.READY;
            case Condition.NoMarker _ -> StoreCondition.UNMARKED;
            case Condition.Swapped _ -> StoreCondition.SWAPPED;
            case Condition.Stale _ -> StoreCondition.STALE;
            case Condition.Ahead _ -> StoreCondition.AHEAD;
            case Condition.Unreachable _ -> StoreCondition.OFFLINE;
        };
    }

    static String detail(Condition condition, String place) {
        return switch (condition) {
            case Condition.Ready(), Condition.Stale _ -> "";
            case Condition.NoMarker _ -> detail(new StoreFailure.NoMarker(place));
            case Condition.Swapped(var found) -> detail(new StoreFailure.Swapped(found));
            case Condition.Ahead(var found) -> detail(new StoreFailure.Ahead(found));
            case Condition.Unreachable(StoreFailure why) -> detail(why.reason());
        };
    }
}
