package gallerist.app.sharing;

import gallerist.model.sharing.Role;
import gallerist.model.sharing.matrix.Step;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one box: the right, where it comes from, and what can be done about it.
 *
 * @param links the way of the right, from who has it to what it is about; empty for a no
 * @param granted when and by whom, empty where nobody gave a role
 * @param advice what to do to change it
 * @param cautions what a person should know before
 * @param role that is or would be held, where roles are what it takes
 */
public record Explanation(
        String title,
        String verdict,
        List<Link> links,
        String granted,
        String heading,
        String advice,
        List<Way> ways,
        List<String> cautions,
        Optional<Role> role) {
    public Explanation {
        links = List.copyOf(links);
        ways = List.copyOf(ways);
        cautions = List.copyOf(cautions);
    }

    /**
     * A stop on the way of a right.
     *
     * @param onward how it goes on from here, empty at the end
     */
    public record Link(String icon, String name, String onward) {}

    /** Something that can be done here. */
    public record Way(String text, boolean isLosing, Step step) {}
}
