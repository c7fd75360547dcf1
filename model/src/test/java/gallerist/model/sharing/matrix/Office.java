package gallerist.model.sharing.matrix;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;

/** A small company and its gallery, of which tests look at the matrix. */
final class Office {
    static final UUID HOME = new UUID(0, 1);
    static final UUID ABROAD = new UUID(0, 3);
    static final UUID SUBSCRIPTION_ID = new UUID(0, 2);
    static final UUID RETAIL_ID = new UUID(0, 4);
    static final UUID STRANGER_ID = new UUID(0, 5);
    static final ResourceId SUBSCRIPTION = ResourceId.subscription(SUBSCRIPTION_ID.toString());
    static final ResourceId GALLERY = SUBSCRIPTION.group("images").gallery("gold");
    static final ResourceId WEB = GALLERY.image("web");
    static final ResourceId VERSION = WEB.version("1.0.0");
    static final ResourceId SQL = GALLERY.image("sql");
    static final List<ResourceId> COLUMNS = List.of(GALLERY, WEB, VERSION, SQL);
    static final List<ResourceId> SCOPES =
            List.of(SUBSCRIPTION, SUBSCRIPTION.group("images"), GALLERY, WEB, VERSION, SQL);

    static final Principal MARA = user("Mara", HOME);
    static final Principal JONAS = user("Jonas", HOME);
    static final Principal PRIYA = user("Priya", ABROAD);
    static final Principal CONSUMERS = group("Consumers");
    static final Principal EVERYBODY = group("Everybody");
    static final List<Principal> GROUPS = List.of(CONSUMERS, EVERYBODY);
    static final List<Principal> PEOPLE = List.of(MARA, JONAS, PRIYA, CONSUMERS, EVERYBODY);

    static final Subscription OURS = new Subscription(SUBSCRIPTION_ID, "Images", HOME, true);
    static final Subscription RETAIL = new Subscription(RETAIL_ID, "Retail", ABROAD, false);
    static final Tenant FABRIKAM = new Tenant(ABROAD, "Fabrikam", "fabrikam.com");

    static final Gallery PRIVATE = gallery(SharingProfile.PRIVATE);
    static final Gallery UNSHARED = direct(List.of(), List.of());
    static final Gallery SHARED =
            direct(List.of(SUBSCRIPTION_ID, RETAIL_ID, STRANGER_ID), List.of(ABROAD));
    static final Gallery CLOSED = community(false);
    static final Gallery OPEN = community(true);
    static final List<Gallery> GALLERIES = List.of(PRIVATE, UNSHARED, SHARED, CLOSED, OPEN);

    private Office() {}

    private static Principal user(String name, UUID tenant) {
        String signIn = name.toLowerCase(Locale.ROOT) + "@example.org";
        return new Principal(id(name), PrincipalKind.USER, name, signIn, tenant);
    }

    private static Principal group(String name) {
        return new Principal(id(name), PrincipalKind.GROUP, name, "", HOME);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static RoleAssignment assignment(Principal principal, Role role, ResourceId scope) {
        return new RoleAssignment(
                id(principal.name() + role + scope),
                scope,
                role,
                principal,
                Instant.EPOCH,
                "owner@local");
    }

    private static Gallery gallery(SharingProfile sharing) {
        return new Gallery(
                GALLERY,
                Draft.WEST_EUROPE,
                Tags.NONE,
                "",
                ManagedIdentity.NONE,
                sharing,
                SoftDeletePolicy.OFF,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static Gallery direct(List<UUID> subscriptions, List<UUID> tenants) {
        return gallery(
                new SharingProfile(
                        SharingPermission.GROUPS,
                        new TreeSet<>(subscriptions.stream().map(UUID::toString).toList()),
                        new TreeSet<>(tenants.stream().map(UUID::toString).toList()),
                        Community.NONE));
    }

    private static Gallery community(boolean isOpen) {
        return gallery(
                new SharingProfile(
                        SharingPermission.COMMUNITY,
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new Community(
                                "https://example.org",
                                "images@example.org",
                                "https://example.org/eula",
                                "Contoso",
                                isOpen,
                                isOpen ? List.of("Contoso-1") : List.of())));
    }

    static SharingState state(
            Gallery gallery, List<RoleAssignment> assignments, List<Membership> memberships) {
        return new SharingState(
                gallery,
                MARA,
                new Directory(PEOPLE, memberships, List.of(OURS, RETAIL), List.of(FABRIKAM)),
                assignments,
                List.of(),
                List.of(),
                List.of());
    }

    /** A state in which Mara, who asks, may change everything. */
    static SharingState owned(Gallery gallery, RoleAssignment... assignments) {
        return ownedByAsking(state(gallery, List.of(assignments), List.of()));
    }

    static SharingState ownedByAsking(SharingState state) {
        List<RoleAssignment> more = new ArrayList<>(state.assignments());
        RoleAssignment owner = assignment(MARA, Role.OWNER, SUBSCRIPTION);
        if (!more.contains(owner)) {
            more.add(owner);
        }
        return with(state, more, state.locks(), state.versions());
    }

    static SharingState locked(SharingState state) {
        return with(
                state,
                state.assignments(),
                List.of(new Lock(GALLERY, "keep", LockLevel.READ_ONLY, "")),
                state.versions());
    }

    static SharingState encrypted(SharingState state) {
        return with(
                state,
                state.assignments(),
                state.locks(),
                List.of(new Shareable(VERSION, Draft.WEST_EUROPE, true, false)));
    }

    static SharingState joined(SharingState state, Principal group, Principal member) {
        return state.after(new Step.Join(new Membership(group, member)));
    }

    private static SharingState with(
            SharingState state,
            List<RoleAssignment> assignments,
            List<Lock> locks,
            List<Shareable> versions) {
        return new SharingState(
                state.gallery(),
                state.asking(),
                state.directory(),
                assignments,
                locks,
                state.definitions(),
                versions);
    }
}
