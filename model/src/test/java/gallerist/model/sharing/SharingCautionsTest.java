package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.deploy.Orchestration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingCautionsTest {
    private static final UUID ELSEWHERE = new UUID(0, 99);

    @Test
    void aRoleOnASingleVersionIsWarnedOf() {
        RoleAssignment onVersion =
                World.assignment(World.user("Mia"), Role.IMAGE_READER, World.VERSION);
        RoleAssignment onGallery =
                World.assignment(World.user("Mia"), Role.IMAGE_READER, World.GALLERY);

        assertThat(SharingCautions.assign(onVersion, World.TENANT))
                .containsExactly(new Caution.SingleVersionShared(World.VERSION));
        assertThat(SharingCautions.assign(onGallery, World.TENANT)).isEmpty();
    }

    @Test
    void somebodyOfAnotherTenantIsNamed() {
        RoleAssignment assignment = World.assignment(World.user("Mia"), Role.READER, World.GALLERY);

        assertThat(SharingCautions.assign(assignment, ELSEWHERE))
                .containsExactly(new Caution.OtherTenant("mia@example.org", World.TENANT));
    }

    @Test
    void whatBecomesPublicIsShownBefore() {
        assertThat(SharingCautions.community(Shared.closedCommunity(), List.of()))
                .contains(new Caution.BecomesPublic(Shared.PUBLISHER, List.of()));
    }

    @Test
    void onlyAGalleryThatIsSharedCutsConsumersOff() {
        assertThat(SharingCautions.reset(Shared.openCommunity()))
                .containsExactly(new Caution.ConsumersCutOff(World.GALLERY));
        assertThat(SharingCautions.reset(Shared.with(Shared.SUBSCRIPTION))).hasSize(1);
        assertThat(SharingCautions.reset(Shared.closedCommunity())).isEmpty();
        assertThat(SharingCautions.reset(Shared.with())).isEmpty();
    }

    @Test
    void aFlexibleScaleSetNeedsAnImageOfItsOwnTenant() {
        String image = SharedName.shared("a-GOLD").image("web").toString();

        assertThat(Orchestration.FLEXIBLE.refusals(image, World.TENANT, ELSEWHERE))
                .containsExactly(new Problem.FlexibleAcrossTenants(image, World.TENANT));
        assertThat(Orchestration.FLEXIBLE.refusals(image, World.TENANT, World.TENANT)).isEmpty();
        assertThat(Orchestration.UNIFORM.refusals(image, World.TENANT, ELSEWHERE)).isEmpty();
    }

    @Test
    void aSubscriptionAndATenantAreSharedWithEachForItself() {
        Consumer consumer = new Consumer(Shared.SUBSCRIPTION, Shared.TENANT);

        assertThat(SharedTo.SUBSCRIPTION.shows(Shared.with(Shared.SUBSCRIPTION), consumer))
                .isTrue();
        assertThat(SharedTo.TENANT.shows(Shared.with(Shared.SUBSCRIPTION), consumer)).isFalse();
        assertThat(SharedTo.TENANT.shows(Shared.withTenant(), consumer)).isTrue();
        assertThat(SharedTo.SUBSCRIPTION.shows(Shared.withTenant(), consumer)).isFalse();
    }
}
