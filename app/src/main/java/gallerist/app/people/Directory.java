package gallerist.app.people;

import gallerist.app.page.Summary.Fact;
import gallerist.app.people.Party.Held;
import gallerist.app.text.Figures;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everybody there is at one moment, and which roles they hold as far as one may see.
 *
 * @param members of each group, by its id
 * @param owner of the workspace
 */
record Directory(
        List<Principal> principals,
        Map<UUID, List<Principal>> members,
        List<Tenant> tenants,
        List<Subscription> subscriptions,
        List<RoleAssignment> roles,
        UUID owner,
        ZoneId zone) {
    Directory {
        principals = List.copyOf(principals);
        members = Map.copyOf(members);
        tenants = List.copyOf(tenants);
        subscriptions = List.copyOf(subscriptions);
        roles = List.copyOf(roles);
    }

    List<Party> parties(Sort sort) {
        return switch (sort) {
            case TENANTS -> tenants.stream().map(this::party).toList();
            case SUBSCRIPTIONS -> subscriptions.stream().map(this::party).toList();
            case USERS, GROUPS, SERVICE_PRINCIPALS ->
                    principals.stream()
                            .filter(each -> sort.kind().equals(Optional.of(each.kind())))
                            .map(each -> party(sort, each))
                            .toList();
        };
    }

    long count(Sort sort) {
        return switch (sort) {
            case TENANTS -> tenants.size();
            case SUBSCRIPTIONS -> subscriptions.size();
            case USERS, GROUPS, SERVICE_PRINCIPALS ->
                    principals.stream()
                            .filter(each -> sort.kind().equals(Optional.of(each.kind())))
                            .count();
        };
    }

    private Party party(Sort sort, Principal somebody) {
        List<Principal> inside = members.getOrDefault(somebody.id(), List.of());
        List<Principal> groups = groups(somebody);
        List<Held> held = held(somebody, groups);
        List<Fact> facts = new ArrayList<>();
        if (!somebody.signIn().isEmpty()) {
            facts.add(
                    somebody.kind() == PrincipalKind.USER
                            ? Fact.of("Signs in as", somebody.signIn())
                            : Fact.exact("Application id", somebody.signIn()));
        }
        facts.add(Fact.of("Tenant", tenant(somebody.tenant())));
        facts.add(
                Fact.of(
                        "Member of",
                        groups.stream()
                                .map(Principal::displayName)
                                .collect(Collectors.joining(", "))));
        facts.add(Fact.exact("Object id", somebody.id().toString()));
        return new Party(
                somebody.id(),
                sort,
                somebody.displayName(),
                Optional.of(somebody),
                List.of(
                        sort == Sort.GROUPS ? Figures.count(inside.size()) : somebody.signIn(),
                        tenant(somebody.tenant()),
                        Figures.count(held.size())),
                facts,
                inside,
                held,
                somebody.id().equals(owner) ? "The owner of the workspace stays" : "");
    }

    /** Those that somebody is in, directly or through others. */
    private List<Principal> groups(Principal somebody) {
        Set<UUID> reached = new HashSet<>(Set.of(somebody.id()));
        List<Principal> found = new ArrayList<>();
        boolean hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (Principal group : principals) {
                boolean holdsOne =
                        members.getOrDefault(group.id(), List.of()).stream()
                                .anyMatch(member -> reached.contains(member.id()));
                if (holdsOne && reached.add(group.id())) {
                    found.add(group);
                    hasGrown = true;
                }
            }
        }
        return found;
    }

    private List<Held> held(Principal somebody, List<Principal> groups) {
        Set<UUID> holders = new HashSet<>(Set.of(somebody.id()));
        groups.forEach(group -> holders.add(group.id()));
        return roles.stream()
                .filter(role -> holders.contains(role.principal().id()))
                .map(role ->
                        new Held(
                                role,
                                role.role().title(),
                                scope(role.scope()),
                                role.principal().id().equals(somebody.id())
                                        ? ""
                                        : role.principal().displayName(),
                                given(role)))
                .toList();
    }

    private String given(RoleAssignment role) {
        return "Since %s, by %s".formatted(Figures.date(role.createdAt(), zone), role.createdBy());
    }

    private Party party(Tenant tenant) {
        List<Subscription> its =
                subscriptions.stream().filter(each -> each.tenant().equals(tenant.id())).toList();
        long people = principals.stream().filter(each -> each.tenant().equals(tenant.id())).count();
        return new Party(
                tenant.id(),
                Sort.TENANTS,
                tenant.displayName(),
                Optional.empty(),
                List.of(tenant.domain(), Figures.count(its.size()), Figures.count(people)),
                List.of(
                        Fact.of("Domain", tenant.domain()),
                        Fact.of(
                                "Subscriptions",
                                its.stream()
                                        .map(Subscription::displayName)
                                        .collect(Collectors.joining(", "))),
                        Fact.of(
                                "People",
                                Figures.counted(
                                        people,
                                        "principal belongs to it",
                                        "principals belong to it")),
                        Fact.exact("Tenant id", tenant.id().toString())),
                List.of(),
                List.of(),
                its.isEmpty() && people == 0
                        ? ""
                        : "Its subscriptions and people have to be deleted first");
    }

    private Party party(Subscription subscription) {
        List<Held> on =
                roles.stream()
                        .filter(role ->
                                role.scope()
                                        .subscription()
                                        .equalsIgnoreCase(subscription.id().toString()))
                        .filter(role -> role.scope().kind().equals(Optional.of(Kind.SUBSCRIPTION)))
                        .map(role ->
                                new Held(
                                        role,
                                        role.role().title(),
                                        role.principal().displayName(),
                                        "",
                                        given(role)))
                        .toList();
        return new Party(
                subscription.id(),
                Sort.SUBSCRIPTIONS,
                subscription.displayName(),
                Optional.empty(),
                List.of(
                        subscription.id().toString(),
                        tenant(subscription.tenant()),
                        Figures.count(on.size())),
                List.of(
                        Fact.of("Tenant", tenant(subscription.tenant())),
                        Fact.of(
                                "Used for",
                                subscription.isDefault()
                                        ? "New resources go into it"
                                        : "New resources go elsewhere"),
                        Fact.exact("Subscription id", subscription.id().toString())),
                List.of(),
                on,
                subscription.isDefault()
                        ? "New resources go into it: work in another one first"
                        : "");
    }

    private String tenant(UUID id) {
        return tenants.stream()
                .filter(tenant -> tenant.id().equals(id))
                .map(Tenant::displayName)
                .findFirst()
                .orElse(id.toString());
    }

    private String scope(ResourceId id) {
        if (id.kind().equals(Optional.of(Kind.SUBSCRIPTION))) {
            return subscriptions.stream()
                    .filter(each -> each.id().toString().equalsIgnoreCase(id.subscription()))
                    .map(each -> each.displayName() + " (subscription)")
                    .findFirst()
                    .orElse(id.toString());
        }
        if (id.galleryName().isEmpty()) {
            return id.name();
        }
        return id.scopes().stream()
                .filter(each -> !each.galleryName().isEmpty())
                .map(ResourceId::name)
                .toList()
                .reversed()
                .stream()
                .collect(Collectors.joining(" › "));
    }
}
