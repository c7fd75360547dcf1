package gallerist.app.overview;

import gallerist.app.fx.Place;
import gallerist.app.text.Called;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.limits.Extent;
import java.time.Instant;
import java.util.Optional;

/** How far something may still go: to a limit of its own, or to its end of life. */
final class Reach {
    /** Days before an end of life in which somebody should act. */
    static final int SOON = 30;

    private Reach() {}

    static String of(Extent extent) {
        return extent.region()
                .map(region ->
                        "Replicas, %s, %s".formatted(Called.of(extent.of()), region.displayName()))
                .orElseGet(() ->
                        "%s: %s".formatted(Called.inFull(extent.of()), extent.limit().subject()));
    }

    static Place place(Extent extent) {
        return extent.region().isPresent()
                ? new Place.Of(extent.of(), "replication")
                : new Place.Page("usage");
    }

    static Optional<Instant> end(ImageVersion version) {
        return switch (version.publishing().endOfLife()) {
            case EndOfLife.On(Instant at) -> Optional.of(at);
            case EndOfLife.Never() -> Optional.empty();
        };
    }
}
