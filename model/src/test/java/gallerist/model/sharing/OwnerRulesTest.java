package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerRulesTest {
    private final Principal mia = World.user("Mia");
    private final Principal owners = World.group("Owners");

    private List<Problem> revoke(List<RoleAssignment> left, Memberships members) {
        return OwnerRules.revoke(mia, World.SUBSCRIPTION, left, members);
    }

    @Test
    void theLastOwnerStays() {
        List<RoleAssignment> left =
                List.of(
                        World.assignment(mia, Role.CONTRIBUTOR, World.SUBSCRIPTION),
                        World.assignment(mia, Role.OWNER, World.GROUP));

        assertThat(revoke(left, Memberships.NONE))
                .containsExactly(new Problem.LastOwner("mia@example.org"));
    }

    @Test
    void anotherOwnerIsEnough() {
        List<RoleAssignment> left =
                List.of(World.assignment(World.user("Tom"), Role.OWNER, World.SUBSCRIPTION));

        assertThat(revoke(left, Memberships.NONE)).isEmpty();
    }

    @Test
    void aGroupOwnsOnlyThroughSomebodyInIt() {
        List<RoleAssignment> left =
                List.of(World.assignment(owners, Role.OWNER, World.SUBSCRIPTION));

        assertThat(revoke(left, Memberships.NONE)).hasSize(1);
        assertThat(revoke(left, new Memberships(List.of(new Membership(owners, mia))))).isEmpty();
    }
}
