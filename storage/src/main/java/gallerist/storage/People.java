package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.MemberTable;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.TenantTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Users, groups with their members, and service principals. Everybody may look them up. */
public final class People {
    private final Database database;
    private final Writes writes;

    People(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    public List<Principal> list(PrincipalKind kind) {
        return database.read(transaction -> PrincipalTable.list(transaction, kind));
    }

    /** By object id, sign-in name or display name. */
    public Outcome<Principal> show(PrincipalKind kind, String name) {
        return Outcome.of(
                () -> database.read(transaction -> PrincipalTable.named(transaction, kind, name)));
    }

    /**
     * Makes somebody known, without any role.
     *
     * @param signIn the user principal name of a user, the mail nickname of a group or nothing
     * @param tenant by id, domain or name; nothing for the tenant of the chosen subscription
     */
    public Outcome<Principal> create(
            Caller caller, PrincipalKind kind, String displayName, String signIn, String tenant) {
        return writes.attempt(
                caller,
                Operation.PRINCIPAL_WRITE,
                scope(),
                transaction -> {
                    Principal wanted =
                            new Principal(
                                    UUID.randomUUID(),
                                    kind,
                                    displayName,
                                    signIn(kind, signIn),
                                    tenant(transaction, tenant));
                    Refusal.unless(
                            !PrincipalTable.isTaken(transaction, wanted),
                            new Problem.NameTaken(kind.text(), wanted.name()));
                    PrincipalTable.insert(transaction, wanted);
                    return Written.changed(wanted, Facts.NONE, facts(wanted));
                });
    }

    private static String signIn(PrincipalKind kind, String signIn) {
        return kind == PrincipalKind.SERVICE_PRINCIPAL ? UUID.randomUUID().toString() : signIn;
    }

    private static UUID tenant(Transaction transaction, String name) {
        return name.isEmpty()
                ? SubscriptionTable.current(transaction).tenant()
                : TenantTable.named(transaction, name).id();
    }

    /** With all roles and memberships. */
    public Outcome<Principal> delete(Caller caller, PrincipalKind kind, String name) {
        return writes.attempt(
                caller,
                Operation.PRINCIPAL_DELETE,
                scope(),
                transaction -> {
                    Principal leaving = PrincipalTable.named(transaction, kind, name);
                    Refusal.unless(
                            !leaving.equals(PrincipalTable.owner(transaction)),
                            new Problem.OwnerOfWorkspaceStays(leaving.name()));
                    PrincipalTable.delete(transaction, leaving);
                    Owners.refuseIfNoneIsLeft(transaction, leaving);
                    return Written.changed(leaving, facts(leaving), Facts.NONE);
                });
    }

    /** Direct members of a group; groups may be among them. */
    public Outcome<List<Principal>> members(String group) {
        return Outcome.of(() ->
                database.read(
                        transaction -> MemberTable.of(transaction, group(transaction, group))));
    }

    /** Whether the member was not there before. */
    public Outcome<Boolean> addMember(Caller caller, String group, String member) {
        return writes.attempt(
                caller,
                Operation.MEMBER_WRITE,
                scope(),
                transaction -> {
                    Membership wanted =
                            new Membership(
                                    group(transaction, group),
                                    PrincipalTable.named(transaction, member));
                    return MemberTable.add(transaction, wanted)
                            ? Written.changed(
                                    true, Facts.NONE, facts(wanted.group(), wanted.member()))
                            : Written.unchanged(false);
                });
    }

    /** Whether the member was there before. */
    public Outcome<Boolean> removeMember(Caller caller, String group, String member) {
        return writes.attempt(
                caller,
                Operation.MEMBER_DELETE,
                scope(),
                transaction -> {
                    Principal from = group(transaction, group);
                    Principal leaving = PrincipalTable.named(transaction, member);
                    if (!MemberTable.remove(transaction, from, leaving)) {
                        return Written.unchanged(false);
                    }
                    Owners.refuseIfNoneIsLeft(transaction, leaving);
                    return Written.changed(true, facts(from, leaving), Facts.NONE);
                });
    }

    private static Principal group(Transaction transaction, String name) {
        return PrincipalTable.named(transaction, PrincipalKind.GROUP, name);
    }

    private ResourceId scope() {
        return database.read(WorkspaceTable::subscription);
    }

    private static Facts facts(Principal principal) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", principal.id().toString());
        facts.put("type", principal.kind().text());
        facts.put("displayName", principal.displayName());
        facts.put(signInField(principal.kind()), principal.signIn());
        facts.put("tenantId", principal.tenant().toString());
        return new Facts(facts);
    }

    private static String signInField(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "userPrincipalName";
            case GROUP -> "mailNickname";
            case SERVICE_PRINCIPAL -> "appId";
        };
    }

    private static Facts facts(Principal group, Principal member) {
        return new Facts(Map.of("members[" + member.name() + "]", group.name()));
    }
}
