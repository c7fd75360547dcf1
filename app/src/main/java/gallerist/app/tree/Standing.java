package gallerist.app.tree;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import java.util.List;

/**
 * How a version stands, as far as its line in the tree tells.
 *
 * @param regions such as {@code 3 of 5}
 * @param hasEnded whether its end of life has passed
 */
public record Standing(
        Mark mark, int percent, String word, List<Badge> badges, String regions, boolean hasEnded) {
    public Standing {
        badges = List.copyOf(badges);
    }
}
