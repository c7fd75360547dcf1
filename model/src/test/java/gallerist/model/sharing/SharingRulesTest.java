package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharingRulesTest {
    private static final Shareable GOOD = new Shareable(World.VERSION, Shared.HOME, false, false);

    private static List<String> ids(long count) {
        return LongStream.rangeClosed(1, count).mapToObj(i -> new UUID(9, i).toString()).toList();
    }

    @Test
    void subscriptionsAndTenantsAreAddedAndTakenAway() {
        List<String> tenant = List.of(Shared.TENANT.toString());

        SharingProfile added = SharingRules.add(Shared.with(), List.of(GOOD), ids(2), tenant);
        SharingProfile removed = SharingRules.remove(Shared.gallery(added), ids(1), List.of());

        assertThat(added.subscriptions()).containsExactlyElementsOf(ids(2));
        assertThat(added.tenants()).containsExactlyElementsOf(tenant);
        assertThat(removed.subscriptions()).containsExactly(ids(2).getLast());
        assertThat(removed.tenants()).containsExactlyElementsOf(tenant);
    }

    @Test
    void anIdIsTheSameHoweverItIsWritten() {
        SharingProfile added =
                SharingRules.add(
                        Shared.with(),
                        List.of(),
                        List.of(
                                "ABCDEF00-0000-0000-0000-000000000001",
                                "abcdef00-0000-0000-0000-000000000001"),
                        List.of());

        assertThat(added.subscriptions()).containsExactly("abcdef00-0000-0000-0000-000000000001");
    }

    @Test
    void aGalleryIsSharedWithThirtySubscriptionsAndFiveTenants() {
        SharingProfile shared = SharingRules.add(Shared.with(), List.of(), ids(30), ids(5));

        assertThat(shared.subscriptions()).hasSize(30);
        assertThat(shared.tenants()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"31, 0, subscriptions, 31, 30", "0, 6, tenants, 6, 5"})
    void oneMoreIsTooMany(int subscriptions, int tenants, String what, long count, long limit) {
        Refused.by(() ->
                        SharingRules.add(
                                Shared.with(), List.of(), ids(subscriptions), ids(tenants)))
                .containsExactly(new Problem.SharedTooWidely(what, count, limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contoso", "1-1-1-1-1", "'; drop table gallery; --"})
    void whatIsNoIdIsRefused(String id) {
        Refused.by(() -> SharingRules.add(Shared.with(), List.of(), List.of(id), List.of()))
                .containsExactly(new Problem.GuidInvalid("subscriptionIds", id));
    }

    @Test
    void sharingWithNobodyIsRefused() {
        Refused.by(() -> SharingRules.add(Shared.with(), List.of(), List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void onlyAGalleryMadeForGroupsIsSharedDirectly() {
        Refused.by(() ->
                        SharingRules.add(
                                Shared.gallery(SharingProfile.PRIVATE),
                                List.of(),
                                ids(1),
                                List.of()))
                .containsExactly(new Problem.SharingNeedsGroups("Private"));
    }

    @Test
    void onlyAGalleryMadeForTheCommunityIsOpenedToIt() {
        Refused.by(() -> SharingRules.enableCommunity(Shared.with(), List.of(), Shared.PUBLIC))
                .containsExactly(new Problem.SharingNeedsCommunity("Groups"));
    }

    @Test
    void encryptedAndRemoteImagesKeepAGalleryFromBeingSharedDirectly() {
        Shareable encrypted = new Shareable(World.VERSION, Shared.HOME, true, false);
        Shareable remote = new Shareable(World.DEFINITION, Regions.of("eastus"), false, true);

        Refused.by(() ->
                        SharingRules.add(
                                Shared.with(), List.of(GOOD, encrypted, remote), ids(1), List.of()))
                .containsExactly(
                        new Problem.NotShareable(
                                World.GALLERY, Obstacle.ENCRYPTED, List.of(World.VERSION)),
                        new Problem.NotShareable(
                                World.GALLERY, Obstacle.OTHER_REGION, List.of(World.DEFINITION)));
    }

    @Test
    void aPartnersImageKeepsAGalleryFromTheCommunity() {
        Shareable partner = new Shareable(World.DEFINITION, Shared.HOME, false, true);

        Refused.by(() ->
                        SharingRules.enableCommunity(
                                Shared.closedCommunity(), List.of(partner), Shared.PUBLIC))
                .containsExactly(
                        new Problem.NotShareable(
                                World.GALLERY, Obstacle.PARTNER_PLAN, List.of(World.DEFINITION)));
    }

    @Test
    void anOpenedGalleryHasAPublicNameAndKeepsIt() {
        SharingProfile opened = Shared.openCommunity().sharing();
        SharingProfile again =
                SharingRules.enableCommunity(Shared.gallery(opened), List.of(GOOD), new UUID(5, 5));

        assertThat(opened.community().enabled()).isTrue();
        assertThat(opened.community().publicNames()).containsExactly("Contoso-" + Shared.PUBLIC);
        assertThat(again).isEqualTo(opened);
    }

    @Test
    void aResetGalleryIsPrivate() {
        assertThat(SharingRules.reset().permission()).isEqualTo(SharingPermission.PRIVATE);
        assertThat(SharingRules.reset().community()).isEqualTo(Community.NONE);
    }
}
