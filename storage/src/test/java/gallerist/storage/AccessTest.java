package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    private Workspace workspace;
    private Caller owner;
    private ResourceId subscription;
    private ResourceId group;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = Workspace.open(folder, new SettableClock());
        owner = Acting.owner(workspace);
        subscription = workspace.subscription();
        group = Acting.writeGroup(workspace, "images");
        Acting.person(workspace, "mia");
        Acting.person(workspace, "ben");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aRoleIsGivenByTheNamesThatPeopleUse() {
        RoleAssignment given =
                workspace.access().create(owner, group, "reader", "MIA@local").orThrow();

        assertThat(given.role()).isEqualTo(Role.READER);
        assertThat(given.principal().displayName()).isEqualTo("mia");
        assertThat(workspace.access().list(owner, Assignments.on(group)).orThrow())
                .containsExactly(given);
    }

    @Test
    void whoIsMistypedIsNotGivenARoleAndTheNearestIsNamed() {
        assertThat(Acting.problem(workspace.access().create(owner, group, "Reader", "mja@local")))
                .isEqualTo(new Problem.NamedNotFound("principal", "mja@local", "mia@local"));
        assertThat(Acting.problem(workspace.access().create(owner, group, "Readr", "mia@local")))
                .isEqualTo(new Problem.NamedNotFound("role", "Readr", "Reader"));
    }

    @Test
    void aRoleIsGivenOnlyOnceAndOnlyOnWhatExists() {
        workspace.access().create(owner, group, "Reader", "mia").orThrow();

        assertThat(Acting.problem(workspace.access().create(owner, group, "Reader", "mia")))
                .isEqualTo(new Problem.AlreadyAssigned("Reader", "mia@local"));
        ResourceId nothing = subscription.group("nothing");
        assertThat(Acting.problem(workspace.access().create(owner, nothing, "Reader", "mia")))
                .isEqualTo(new Problem.GroupNotFound("nothing"));
    }

    @Test
    void aRightReachesDownAndEndsWithTheRole() {
        Caller mia = Acting.as(workspace, "mia");
        assertThat(workspace.groups().show(mia, group)).isInstanceOf(Outcome.Refused.class);

        RoleAssignment given =
                workspace.access().create(owner, subscription, "Reader", "mia").orThrow();
        assertThat(workspace.groups().show(mia, group)).isInstanceOf(Outcome.Done.class);
        assertThat(Acting.problem(workspace.groups().delete(mia, group)))
                .isInstanceOf(Problem.NotAuthorized.class);

        assertThat(workspace.access().delete(owner, given.id()).orThrow()).containsExactly(given);
        assertThat(workspace.groups().show(mia, group)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aRightComesThroughGroupsInGroups() {
        workspace.people().create(owner, PrincipalKind.GROUP, "inner", "", "").orThrow();
        workspace.people().create(owner, PrincipalKind.GROUP, "outer", "", "").orThrow();
        workspace.people().addMember(owner, "inner", "mia").orThrow();
        workspace.people().addMember(owner, "outer", "inner").orThrow();
        workspace.people().addMember(owner, "inner", "outer").orThrow();
        workspace.access().create(owner, group, "Contributor", "outer").orThrow();

        Caller mia = Acting.as(workspace, "mia");
        assertThat(workspace.groups().show(mia, group)).isInstanceOf(Outcome.Done.class);
        Decision why =
                workspace
                        .access()
                        .rights(owner, group, "mia")
                        .orThrow()
                        .decide("Microsoft.Compute/galleries/write", group);
        assertThat(why)
                .isInstanceOfSatisfying(
                        Decision.ThroughGroups.class,
                        through ->
                                assertThat(through.groups())
                                        .extracting("displayName")
                                        .containsExactly("inner", "outer"));
        Assignments mias = Assignments.on(group).to("mia");
        assertThat(workspace.access().list(owner, mias).orThrow()).isEmpty();
        assertThat(workspace.access().list(owner, mias.throughTheirGroups()).orThrow()).hasSize(1);
    }

    @Test
    void inheritedOnesAndThoseInsideAreListedWhenTheyAreMeant() {
        workspace.access().create(owner, group, "Reader", "mia").orThrow();

        assertThat(workspace.access().list(owner, Assignments.on(subscription)).orThrow())
                .hasSize(1);
        assertThat(
                        workspace
                                .access()
                                .list(owner, Assignments.on(subscription).withInside())
                                .orThrow())
                .hasSize(2);
        assertThat(workspace.access().list(owner, Assignments.on(group)).orThrow()).hasSize(1);
        assertThat(workspace.access().list(owner, Assignments.on(group).withInherited()).orThrow())
                .hasSize(2);
    }

    @Test
    void whoMayOnlyReadCannotGiveRoles() {
        workspace.access().create(owner, subscription, "Contributor", "mia").orThrow();

        Outcome<RoleAssignment> attempt =
                workspace.access().create(Acting.as(workspace, "mia"), group, "Owner", "mia");

        assertThat(Acting.problem(attempt))
                .isInstanceOfSatisfying(
                        Problem.NotAuthorized.class,
                        refusal ->
                                assertThat(refusal.action())
                                        .isEqualTo(
                                                "Microsoft.Authorization/roleAssignments/write"));
    }

    @Test
    void theLastOwnerStays() {
        Assignments owners = Assignments.on(subscription).of("Owner");

        assertThat(Acting.problem(workspace.access().delete(owner, owners)))
                .isInstanceOf(Problem.LastOwner.class);
        assertThat(workspace.access().list(owner, owners).orThrow()).hasSize(1);

        workspace.access().create(owner, subscription, "Owner", "mia").orThrow();
        String me = owner.principal().name();
        assertThat(workspace.access().delete(owner, owners.to(me)).orThrow()).hasSize(1);
        assertThat(workspace.groups().show(owner, group)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theLastPersonOfTheGroupThatOwnsStaysInIt() {
        workspace.people().create(owner, PrincipalKind.GROUP, "admins", "", "").orThrow();
        workspace.people().addMember(owner, "admins", "mia").orThrow();
        workspace.access().create(owner, subscription, "Owner", "admins").orThrow();
        Caller mia = Acting.as(workspace, "mia");
        workspace
                .access()
                .delete(mia, Assignments.on(subscription).to(owner.principal().name()))
                .orThrow();

        assertThat(Acting.problem(workspace.people().removeMember(mia, "admins", "mia")))
                .isInstanceOf(Problem.LastOwner.class);
        assertThat(Acting.problem(workspace.people().delete(mia, PrincipalKind.USER, "mia")))
                .isInstanceOf(Problem.LastOwner.class);
        assertThat(workspace.people().members("admins").orThrow()).hasSize(1);
    }

    @Test
    void whatWasTakenFromNobodyIsNothing() {
        assertThat(workspace.access().delete(owner, "no-such-name").orThrow()).isEmpty();
    }
}
