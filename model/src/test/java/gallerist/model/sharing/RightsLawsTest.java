package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Actions;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RightsLawsTest {
    private static final List<Principal> PEOPLE =
            IntStream.range(0, 4).mapToObj(i -> World.user("User" + i)).toList();
    private static final List<Principal> GROUPS =
            IntStream.range(0, 4).mapToObj(i -> World.group("Group" + i)).toList();

    @Provide
    Arbitrary<List<RoleAssignment>> assignments() {
        return assignment().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<RoleAssignment> assignment() {
        return Combinators.combine(
                        anybody(), Arbitraries.of(Role.class), Arbitraries.of(World.SCOPES))
                .as(World::assignment);
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        return Combinators.combine(Arbitraries.of(GROUPS), anybody())
                .filter((group, member) -> !group.id().equals(member.id()))
                .as(Membership::new)
                .list()
                .ofMaxSize(10);
    }

    private static Arbitrary<Principal> anybody() {
        List<Principal> all = new ArrayList<>(PEOPLE);
        all.addAll(GROUPS);
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<Principal> person() {
        return Arbitraries.of(PEOPLE);
    }

    @Provide
    Arbitrary<String> action() {
        return Arbitraries.of(Actions.known());
    }

    @Provide
    Arbitrary<ResourceId> scope() {
        return Arbitraries.of(World.SCOPES);
    }

    /** The definition of access, without any short cut. */
    private static boolean granted(
            Principal who,
            Collection<Membership> memberships,
            Collection<RoleAssignment> assignments,
            String action,
            ResourceId scope) {
        Set<UUID> holders = new HashSet<>(Set.of(who.id()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Membership in : memberships) {
                if (holders.contains(in.member().id())) {
                    grew |= holders.add(in.group().id());
                }
            }
        }
        for (RoleAssignment assignment : assignments) {
            String above = assignment.scope().key();
            boolean inside = (scope.key() + "/").startsWith(above + "/");
            if (inside
                    && holders.contains(assignment.principal().id())
                    && assignment.role().allows(action)) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 2000)
    void accessIsExactlyWhatTheGrantsSay(
            @ForAll("person") Principal who,
            @ForAll("memberships") List<Membership> memberships,
            @ForAll("assignments") List<RoleAssignment> assignments,
            @ForAll("action") String action,
            @ForAll("scope") ResourceId scope) {
        Rights rights = Rights.of(who, new Memberships(memberships), assignments);

        boolean granted = granted(who, memberships, assignments, action, scope);

        assertThat(rights.allows(action, scope)).isEqualTo(granted);
        assertThat(rights.decide(action, scope) instanceof Decision.Yes).isEqualTo(granted);
        assertThat(rights.reasons(action, scope).isEmpty()).isNotEqualTo(granted);
        assertThat(rights.reach(action).stream().anyMatch(scope::isWithin)).isEqualTo(granted);
    }

    @Property(tries = 500)
    void oneMoreGrantNeverTakesARightAway(
            @ForAll("person") Principal who,
            @ForAll("memberships") List<Membership> memberships,
            @ForAll("assignments") List<RoleAssignment> assignments,
            @ForAll("assignment") RoleAssignment more,
            @ForAll("action") String action,
            @ForAll("scope") ResourceId scope) {
        List<RoleAssignment> later = new ArrayList<>(assignments);
        later.add(more);
        Memberships members = new Memberships(memberships);

        boolean before = Rights.of(who, members, assignments).allows(action, scope);
        boolean after = Rights.of(who, members, later).allows(action, scope);

        assertThat(after || !before).isTrue();
    }

    @Property(tries = 500)
    void theOrderOfAssignmentsDoesNotMatter(
            @ForAll("person") Principal who,
            @ForAll("memberships") List<Membership> memberships,
            @ForAll("assignments") List<RoleAssignment> assignments,
            @ForAll("action") String action,
            @ForAll("scope") ResourceId scope,
            @ForAll Random random) {
        List<RoleAssignment> shuffled = new ArrayList<>(assignments);
        Collections.shuffle(shuffled, random);
        List<Membership> mixed = new ArrayList<>(memberships);
        Collections.shuffle(mixed, random);

        assertThat(Rights.of(who, new Memberships(mixed), shuffled).reasons(action, scope))
                .isEqualTo(
                        Rights.of(who, new Memberships(memberships), assignments)
                                .reasons(action, scope));
    }

    @Property(tries = 500)
    void whatARoleWithholdsItTakesFromNobodyElse(
            @ForAll("person") Principal who,
            @ForAll("scope") ResourceId scope,
            @ForAll("action") String action) {
        Rights both =
                Rights.of(
                        List.of(
                                World.assignment(who, Role.CONTRIBUTOR, scope),
                                World.assignment(who, Role.OWNER, scope)));

        assertThat(both.allows(action, scope)).isTrue();
    }
}
