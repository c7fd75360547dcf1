package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.sharing.Consumer;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Rights;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Shares;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.MemberTable;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Who may do what: roles that are given to somebody on a scope. */
public final class Access {
    static final String READ = "Microsoft.Authorization/roleAssignments/read";

    private final Database database;
    private final Writes writes;

    Access(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Those that are meant and that the caller may see. */
    public Outcome<List<RoleAssignment>> list(Caller caller, Assignments meant) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Rights rights = AccessTable.rights(transaction, caller.principal());
                    boolean isAllowedHere = rights.allows(READ, meant.scope());
                    List<RoleAssignment> found =
                            find(transaction, meant).stream()
                                    .filter(each ->
                                            isAllowedHere || rights.allows(READ, each.scope()))
                                    .toList();
                    if (found.isEmpty()) {
                        rights.require(caller.principal(), READ, meant.scope());
                    }
                    return found;
                }));
    }

    private static List<RoleAssignment> find(Transaction transaction, Assignments meant) {
        Predicate<RoleAssignment> isRole =
                meant.role().isEmpty() ? _ -> true : each -> each.role() == role(meant.role());
        return candidates(transaction, meant).stream()
                .filter(each -> isOn(each.scope(), meant))
                .filter(isRole)
                .toList();
    }

    private static List<RoleAssignment> candidates(Transaction transaction, Assignments meant) {
        if (meant.assignee().isEmpty()) {
            return AccessTable.all(transaction);
        }
        Principal assignee = PrincipalTable.named(transaction, meant.assignee());
        return AccessTable.held(transaction, assignee).stream()
                .filter(each -> meant.throughGroups() || each.principal().equals(assignee))
                .toList();
    }

    private static boolean isOn(ResourceId scope, Assignments meant) {
        return scope.equals(meant.scope())
                || (meant.above() && meant.scope().isWithin(scope))
                || (meant.inside() && scope.isWithin(meant.scope()));
    }

    private static Role role(String name) {
        return Role.find(name)
                .orElseThrow(() ->
                        new Refusal(new Problem.NamedNotFound("role", name, Role.meantBy(name))));
    }

    /**
     * Gives a role to somebody.
     *
     * @param role by name or id
     * @param assignee by object id, sign-in name or display name
     */
    public Outcome<RoleAssignment> create(
            Caller caller, ResourceId scope, String role, String assignee) {
        return writes.attempt(
                caller,
                Operation.ROLE_ASSIGNMENT_WRITE,
                scope,
                transaction -> {
                    Scopes.require(transaction, scope);
                    RoleAssignment wanted =
                            new RoleAssignment(
                                    UUID.randomUUID(),
                                    scope,
                                    role(role),
                                    PrincipalTable.named(transaction, assignee),
                                    writes.now(),
                                    caller.principal().name());
                    admit(transaction, wanted);
                    AccessTable.insert(transaction, wanted);
                    return Written.changed(wanted, Facts.NONE, facts(wanted));
                });
    }

    private static void admit(Transaction transaction, RoleAssignment wanted) {
        Refusal.unless(
                !AccessTable.exists(transaction, wanted.scope(), wanted.role(), wanted.principal()),
                new Problem.AlreadyAssigned(wanted.role().title(), wanted.principal().name()));
        Limits limit = Limits.ROLE_ASSIGNMENTS;
        ResourceId subscription = ResourceId.subscription(wanted.scope().subscription());
        Refusal.unless(
                AccessTable.count(transaction, subscription) < limit.value(),
                new Problem.LimitReached(limit.subject(), limit.value(), ""));
    }

    /** Takes roles away: all that are meant or none. What was taken is answered. */
    public Outcome<List<RoleAssignment>> delete(Caller caller, Assignments meant) {
        return Outcome.of(() ->
                take(caller, database.read(transaction -> find(transaction, meant))).orThrow());
    }

    /** Takes a role away. Nothing is answered where there was none of that id or name. */
    public Outcome<List<RoleAssignment>> delete(Caller caller, String idOrName) {
        String name = idOrName.substring(idOrName.lastIndexOf('/') + 1);
        return take(
                caller,
                database.read(AccessTable::all).stream()
                        .filter(each -> each.name().toString().equalsIgnoreCase(name))
                        .toList());
    }

    private Outcome<List<RoleAssignment>> take(Caller caller, List<RoleAssignment> found) {
        return writes.attemptEach(
                caller,
                Operation.ROLE_ASSIGNMENT_DELETE,
                found,
                RoleAssignment::scope,
                (transaction, assignment) -> {
                    if (!AccessTable.delete(transaction, assignment)) {
                        return Written.unchanged(assignment);
                    }
                    Owners.refuseIfNoneIsLeft(transaction, assignment.principal());
                    return Written.changed(assignment, facts(assignment), Facts.NONE);
                });
    }

    /**
     * All that somebody may do and why, by roles and by sharing. Everybody may ask for themselves;
     * for others the caller needs to see role assignments there.
     *
     * @param somebody by object id, sign-in name or display name
     */
    public Outcome<Rights> rights(Caller caller, ResourceId scope, String somebody) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Principal principal = PrincipalTable.named(transaction, somebody);
                    if (!principal.equals(caller.principal())) {
                        Permission.require(transaction, caller, READ, scope);
                    }
                    return Rights.of(
                                    principal,
                                    MemberTable.all(transaction),
                                    AccessTable.held(transaction, principal))
                            .with(shares(transaction, principal, scope));
                }));
    }

    /** What sharing adds, as seen from the chosen subscription. */
    private static Shares shares(Transaction transaction, Principal who, ResourceId scope) {
        if (scope.galleryName().isEmpty()) {
            return Shares.NONE;
        }
        return Shares.seenBy(
                new Consumer(SubscriptionTable.current(transaction).id(), who.tenant()),
                Parents.findGallery(transaction, scope).stream().toList());
    }

    private static Facts facts(RoleAssignment assignment) {
        return new Facts(
                Map.of(
                        "id", assignment.id(),
                        "roleDefinitionName", assignment.role().title(),
                        "principalName", assignment.principal().name(),
                        "principalId", assignment.principal().id().toString()));
    }
}
