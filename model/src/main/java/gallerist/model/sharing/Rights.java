package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that somebody may do, worked out once: roles add up, reach down from their scope, and
 * pass through groups. A question afterwards costs one look per scope above the resource.
 */
public final class Rights {
    public static final Rights NONE = of(List.of());

    private final Map<ResourceId, List<Grant>> grants;
    private final Shares shares;

    private Rights(Map<ResourceId, List<Grant>> grants, Shares shares) {
        this.grants = grants;
        this.shares = shares;
    }

    /** The rights from assignments that all name the person, or a group the person is in. */
    public static Rights of(Collection<RoleAssignment> held) {
        return ofGrants(held.stream().map(Grant::held));
    }

    /** The rights of a principal from whatever assignments there are, with the ways of groups. */
    public static Rights of(
            Principal who, Memberships memberships, Collection<RoleAssignment> assignments) {
        Map<UUID, List<Principal>> ways = new HashMap<>(memberships.groupsOf(who.id()));
        ways.put(who.id(), List.of());
        return ofGrants(
                assignments.stream()
                        .flatMap(assignment ->
                                Stream.ofNullable(ways.get(assignment.principal().id()))
                                        .map(way -> new Grant(assignment, way))));
    }

    private static Rights ofGrants(Stream<Grant> grants) {
        Map<ResourceId, List<Grant>> byScope = new HashMap<>();
        grants.sorted(Grant.CLOSEST)
                .forEach(grant ->
                        byScope.computeIfAbsent(
                                        grant.assignment().scope(), scope -> new ArrayList<>())
                                .add(grant));
        return new Rights(byScope, Shares.NONE);
    }

    /** These rights, and what galleries that are shared more widely add to them. */
    public Rights with(Shares wider) {
        return new Rights(grants, wider);
    }

    public boolean allows(String action, ResourceId scope) {
        return ways(action, scope.scopes()).findFirst().isPresent();
    }

    public boolean mayDeploy(ResourceId version) {
        return allows(Kind.IMAGE_VERSION.action("read"), version);
    }

    /** Whether it is allowed, with the closest reason for it, or why not. */
    public Decision decide(String action, ResourceId scope) {
        return decide(action, scope.scopes());
    }

    /**
     * Likewise, for those who ask about one scope again and again.
     *
     * @param scopes the scope and all above it, nearest first
     */
    public Decision decide(String action, List<ResourceId> scopes) {
        Optional<Decision.Yes> yes = ways(action, scopes).findFirst();
        return yes.isPresent() ? yes.get() : no(action, scopes);
    }

    /** Every reason why it is allowed, the closest first; none where it is not. */
    public List<Decision.Yes> reasons(String action, ResourceId scope) {
        return ways(action, scope.scopes()).toList();
    }

    /** Refuses in the name of the principal whose rights these are. */
    public void require(Principal who, String action, ResourceId scope) {
        if (decide(action, scope) instanceof Decision.No why) {
            throw new Refusal(
                    new Problem.NotAuthorized(who.name(), who.id().toString(), action, scope, why));
        }
    }

    /**
     * The scopes from which roles allow the action, with everything inside them: what a list has to
     * be narrowed to.
     */
    public Set<ResourceId> reach(String action) {
        Set<ResourceId> reach = new LinkedHashSet<>();
        grants.entrySet().stream()
                .filter(held -> held.getValue().stream().anyMatch(g -> g.role().allows(action)))
                .map(Map.Entry::getKey)
                .sorted()
                .filter(scope -> scope.scopes().stream().noneMatch(reach::contains))
                .forEach(reach::add);
        return reach;
    }

    private Stream<Decision.Yes> ways(String action, List<ResourceId> scopes) {
        Stream<Decision.Yes> byRole =
                held(scopes)
                        .filter(grant -> grant.role().allows(action))
                        .map(grant -> grant.on(scopes.getFirst()));
        return Stream.concat(byRole, shares.ways(action, scopes));
    }

    private Decision.No no(String action, List<ResourceId> scopes) {
        List<Role> roles = held(scopes).map(Grant::role).distinct().sorted().toList();
        if (roles.isEmpty()) {
            return new Decision.NoRole();
        }
        for (Role role : roles) {
            Optional<String> notAction = role.withholding(action);
            if (notAction.isPresent()) {
                return new Decision.Withheld(role, notAction.get());
            }
        }
        return new Decision.NoRoleAllows(roles);
    }

    /** What is held on scopes, in their order. */
    private Stream<Grant> held(List<ResourceId> scopes) {
        return scopes.stream().flatMap(scope -> grants.getOrDefault(scope, List.of()).stream());
    }
}
