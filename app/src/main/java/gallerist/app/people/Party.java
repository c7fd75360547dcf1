package gallerist.app.people;

import gallerist.app.page.Summary;
import gallerist.model.sharing.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody, or an organisation, with all that there is to say.
 *
 * @param principal nobody for tenants and subscriptions
 * @param cells what its row says beside the name
 * @param isSettled why it cannot be deleted, empty where it can
 */
public record Party(
        UUID id,
        Sort sort,
        String name,
        Optional<Principal> principal,
        List<String> cells,
        List<Summary.Fact> facts,
        List<Principal> members,
        List<Held> roles,
        String isSettled) {
    public Party {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
        members = List.copyOf(members);
        roles = List.copyOf(roles);
    }

    /**
     * A role that is held.
     *
     * @param assignment its id
     * @param on the scope, or who holds it where the scope is what is looked at
     * @param through the group that passes it on, empty where it was given itself
     */
    public record Held(String assignment, String role, String on, String through, String given) {}

    /** What goes with it when it is deleted. */
    public List<String> losses() {
        long own = roles.stream().filter(held -> held.through().isEmpty()).count();
        return List.of(
                own == 0
                        ? "It holds no role of its own."
                        : own == 1
                                ? "The role that it holds."
                                : "The %d roles that it holds.".formatted(own),
                sort == Sort.GROUPS
                        ? members.isEmpty()
                                ? "It has no members."
                                : "Its members lose what they had through it: %s."
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        members.stream()
                                                                .map(Principal::name)
                                                                .limit(MOST_NAMED)
                                                                .toList()))
                        : "Its places in groups.",
                "What it did stays in the activity log under its name.");
    }

    private static final int MOST_NAMED = 8;
}
