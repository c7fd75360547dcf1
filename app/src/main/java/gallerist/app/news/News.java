package gallerist.app.news;

import gallerist.app.fx.Mark;
import gallerist.model.gallery.ResourceId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param key the same for the same thing, however far it has come
 * @param isSettled whether nothing more comes of it
 * @param isLong whether it took so long that somebody may have looked away
 * @param about where to look, where there is something to look at
 */
public record News(
        String key,
        Instant at,
        Mark mark,
        String sentence,
        String detail,
        boolean isSettled,
        boolean isLong,
        Optional<ResourceId> about) {}
