package gallerist.model.sharing;

import static gallerist.model.sharing.World.APPLICATION;
import static gallerist.model.sharing.World.DEFINITION;
import static gallerist.model.sharing.World.GALLERY;
import static gallerist.model.sharing.World.GROUP;
import static gallerist.model.sharing.World.OTHER_DEFINITION;
import static gallerist.model.sharing.World.SUBSCRIPTION;
import static gallerist.model.sharing.World.VERSION;
import static gallerist.model.sharing.World.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final String READ_GALLERY = "Microsoft.Compute/galleries/read";
    private static final String READ_IMAGE = "Microsoft.Compute/galleries/images/read";
    private static final String READ_VERSION = "Microsoft.Compute/galleries/images/versions/read";
    private static final String READ_APPLICATION = "Microsoft.Compute/galleries/applications/read";
    private static final String WRITE_IMAGE = "Microsoft.Compute/galleries/images/write";
    private static final String SHARE = "Microsoft.Compute/galleries/share/action";

    private final Principal mia = World.user("Mia");
    private final Principal developers = World.group("Developers");
    private final Principal everybody = World.group("Everybody");

    @Test
    void aRoleOnTheGalleryReachesItsDefinitionsAndVersions() {
        RoleAssignment reader = assignment(mia, Role.READER, GALLERY);
        Rights rights = Rights.of(List.of(reader));

        assertThat(rights.decide(READ_GALLERY, GALLERY))
                .isEqualTo(new Decision.GrantedHere(reader));
        assertThat(rights.decide(READ_IMAGE, DEFINITION)).isEqualTo(new Decision.Inherited(reader));
        assertThat(rights.mayDeploy(VERSION)).isTrue();
        assertThat(rights.allows(READ_GALLERY, GROUP)).isFalse();
    }

    @Test
    void aRoleOnADefinitionReachesItsVersionsButNeitherTheGalleryNorItsNeighbours() {
        Rights rights = Rights.of(List.of(assignment(mia, Role.IMAGE_READER, DEFINITION)));

        assertThat(rights.allows(READ_IMAGE, DEFINITION)).isTrue();
        assertThat(rights.mayDeploy(VERSION)).isTrue();
        assertThat(rights.allows(READ_GALLERY, GALLERY)).isFalse();
        assertThat(rights.allows(READ_IMAGE, OTHER_DEFINITION)).isFalse();
    }

    @Test
    void aGroupPassesItsRoleOnWithTheWayToIt() {
        RoleAssignment publisher = assignment(everybody, Role.ARTIFACTS_PUBLISHER, SUBSCRIPTION);
        Memberships members =
                new Memberships(
                        List.of(
                                new Membership(developers, mia),
                                new Membership(everybody, developers)));

        Rights rights = Rights.of(mia, members, List.of(publisher));

        assertThat(rights.decide(WRITE_IMAGE, DEFINITION))
                .isEqualTo(new Decision.ThroughGroups(publisher, List.of(developers, everybody)));
    }

    @Test
    void groupsThatContainEachOtherDoNoHarm() {
        RoleAssignment reader = assignment(everybody, Role.READER, GALLERY);
        Memberships members =
                new Memberships(
                        List.of(
                                new Membership(developers, mia),
                                new Membership(everybody, developers),
                                new Membership(developers, everybody)));

        assertThat(Rights.of(mia, members, List.of(reader)).allows(READ_GALLERY, GALLERY)).isTrue();
        assertThat(members.peopleIn(everybody.id())).containsExactly(mia);
    }

    @Test
    void somebodyElsesRoleIsNone() {
        Principal tom = World.user("Tom");

        Rights rights =
                Rights.of(
                        tom, Memberships.NONE, List.of(assignment(mia, Role.OWNER, SUBSCRIPTION)));

        assertThat(rights.decide(READ_GALLERY, GALLERY)).isEqualTo(new Decision.NoRole());
    }

    @Test
    void aContributorIsToldThatSharingIsWithheld() {
        Rights rights = Rights.of(List.of(assignment(mia, Role.CONTRIBUTOR, GROUP)));

        assertThat(rights.decide(SHARE, GALLERY))
                .isEqualTo(
                        new Decision.Withheld(
                                Role.CONTRIBUTOR, "Microsoft.Compute/galleries/share/action"));
    }

    @Test
    void whatOneRoleWithholdsAnotherMayGive() {
        RoleAssignment sharing = assignment(mia, Role.SHARING_ADMIN, GALLERY);

        Rights rights = Rights.of(List.of(assignment(mia, Role.CONTRIBUTOR, GROUP), sharing));

        assertThat(rights.decide(SHARE, GALLERY)).isEqualTo(new Decision.GrantedHere(sharing));
        assertThat(Ability.SWITCH_SOFT_DELETE.holds(rights, GALLERY)).isTrue();
    }

    @Test
    void rolesThatDoNotHaveTheActionAreNamed() {
        Rights rights =
                Rights.of(
                        List.of(
                                assignment(mia, Role.IMAGE_READER, GALLERY),
                                assignment(mia, Role.READER, SUBSCRIPTION)));

        assertThat(rights.decide(WRITE_IMAGE, DEFINITION))
                .isEqualTo(new Decision.NoRoleAllows(List.of(Role.READER, Role.IMAGE_READER)));
    }

    @Test
    void everyReasonIsGivenTheClosestFirst() {
        RoleAssignment here = assignment(mia, Role.READER, DEFINITION);
        RoleAssignment byGroup = assignment(developers, Role.READER, DEFINITION);
        RoleAssignment above = assignment(mia, Role.OWNER, SUBSCRIPTION);

        Rights rights = Rights.of(List.of(above, byGroup, here));

        assertThat(rights.reasons(READ_IMAGE, DEFINITION))
                .containsExactly(
                        new Decision.GrantedHere(here),
                        new Decision.ThroughGroups(byGroup, List.of(developers)),
                        new Decision.Inherited(above));
    }

    @Test
    void aRefusalNamesThePersonTheActionTheScopeAndTheReason() {
        Refused.by(
                        () -> {
                            Rights.NONE.require(mia, WRITE_IMAGE, DEFINITION);
                            return "granted";
                        })
                .containsExactly(
                        new Problem.NotAuthorized(
                                "mia@example.org",
                                mia.id().toString(),
                                WRITE_IMAGE,
                                DEFINITION,
                                new Decision.NoRole()));
    }

    @Test
    void theReachOfAnActionLeavesOutScopesInsideOthers() {
        Rights rights =
                Rights.of(
                        List.of(
                                assignment(mia, Role.READER, GALLERY),
                                assignment(mia, Role.IMAGE_READER, DEFINITION),
                                assignment(mia, Role.SHARING_ADMIN, SUBSCRIPTION)));

        assertThat(rights.reach(READ_IMAGE)).containsExactly(GALLERY);
        assertThat(rights.reach(SHARE)).containsExactly(SUBSCRIPTION);
        assertThat(rights.reach(WRITE_IMAGE)).isEmpty();
    }

    @Test
    void aDirectShareLetsASubscriptionReadImagesAndNothingElse() {
        Consumer consumer = new Consumer(Shared.SUBSCRIPTION, Shared.TENANT);
        Rights rights =
                Rights.NONE.with(
                        Shares.seenBy(consumer, List.of(Shared.with(Shared.SUBSCRIPTION))));

        assertThat(rights.decide(READ_VERSION, VERSION))
                .isEqualTo(new Decision.SharedWithSubscription(GALLERY, Shared.SUBSCRIPTION));
        assertThat(rights.allows(READ_IMAGE, DEFINITION)).isTrue();
        assertThat(rights.allows(READ_GALLERY, GALLERY)).isFalse();
        assertThat(rights.allows(READ_APPLICATION, APPLICATION)).isFalse();
        assertThat(rights.allows(WRITE_IMAGE, DEFINITION)).isFalse();
    }

    @Test
    void aTenantShareAndACommunityAreReasonsOfTheirOwn() {
        Consumer consumer = new Consumer(Shared.SUBSCRIPTION, Shared.TENANT);

        assertThat(
                        Rights.NONE
                                .with(Shares.seenBy(consumer, List.of(Shared.withTenant())))
                                .decide(READ_VERSION, VERSION))
                .isEqualTo(new Decision.SharedWithTenant(GALLERY, Shared.TENANT));
        assertThat(
                        Rights.NONE
                                .with(Shares.seenBy(consumer, List.of(Shared.openCommunity())))
                                .decide(READ_VERSION, VERSION))
                .isEqualTo(new Decision.SharedWithEveryone(GALLERY));
        assertThat(
                        Rights.NONE
                                .with(Shares.seenBy(consumer, List.of(Shared.closedCommunity())))
                                .decide(READ_VERSION, VERSION))
                .isEqualTo(new Decision.NoRole());
    }
}
