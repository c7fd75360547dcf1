package gallerist.model.gallery;

import gallerist.model.Problem;
import java.time.Instant;
import java.util.List;

/** When something should no longer be used. It informs; by itself it stops nothing. */
public sealed interface EndOfLife {

    record On(Instant at) implements EndOfLife {}

    record Never() implements EndOfLife {}

    static EndOfLife never() {
        return new Never();
    }

    static EndOfLife on(Instant at) {
        return new On(at);
    }

    default boolean reached(Instant now) {
        return switch (this) {
            case On(Instant at) -> !now.isBefore(at);
            case Never() -> false;
        };
    }

    /** What speaks against putting a later date in place of this one: it must lie ahead. */
    default List<Problem> changedTo(EndOfLife later, Instant now) {
        return switch (later) {
            case On(Instant at) when !later.equals(this) && later.reached(now) ->
                    List.of(new Problem.EndOfLifePassed(at));
            case On _, Never _ -> List.of();
        };
    }
}
