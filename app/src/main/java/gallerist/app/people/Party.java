package gallerist.app.people;

import gallerist.app.page.Summary;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.RoleAssignment;
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
     * @param on the scope, or who holds it where the scope is what is looked at
     * @param through the group that passes it on, empty where it was given itself
     */
    public record Held(
            RoleAssignment assignment, String role, String on, String through, String given) {}

    /** What goes with it when it is deleted. */
    public List<String> losses() {
        return switch (sort) {
            case USERS, SERVICE_PRINCIPALS -> List.of(rolesLost(), "Its places in groups.", LOG);
            case GROUPS -> List.of(rolesLost(), membersLost(), LOG);
            case TENANTS -> List.of("Galleries that are shared with it keep its id.", LOG);
            case SUBSCRIPTIONS ->
                    List.of(
                            "The roles and notes on it. It has to be empty.",
                            "Galleries that are shared with it keep its id.",
                            LOG);
        };
    }

    private String rolesLost() {
        long own = roles.stream().filter(held -> held.through().isEmpty()).count();
        return own == 0
                ? "It holds no role of its own."
                : own == 1
                        ? "The role that it holds."
                        : "The %d roles that it holds.".formatted(own);
    }

    private String membersLost() {
        return members.isEmpty()
                ? "It has no members."
                : "Its members lose what they had through it: %s."
                        .formatted(
                                String.join(
                                        ", ",
                                        members.stream()
                                                .map(Principal::name)
                                                .limit(MOST_NAMED)
                                                .toList()));
    }

    private static final String LOG = "What was done stays in the activity log.";
    private static final int MOST_NAMED = 8;
}
