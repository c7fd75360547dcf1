package gallerist.model.sharing.matrix;

import static gallerist.model.sharing.matrix.Office.CONSUMERS;
import static gallerist.model.sharing.matrix.Office.GALLERY;
import static gallerist.model.sharing.matrix.Office.JONAS;
import static gallerist.model.sharing.matrix.Office.PRIYA;
import static gallerist.model.sharing.matrix.Office.VERSION;
import static gallerist.model.sharing.matrix.Office.WEB;
import static gallerist.model.sharing.matrix.Office.assignment;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Obstacle;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.SharingPermission;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Party EVERYONE = new Party.Everyone();
    private static final Party RETAIL = new Party.WholeSubscription(Office.RETAIL);
    private static final Party FABRIKAM = new Party.WholeTenant(Office.FABRIKAM);
    private static final Party SOMEBODY = new Party.Somebody(JONAS);

    private static Proposal propose(SharingState state, Party party, ResourceId column) {
        return new Proposals(new SharingMatrix(state))
                .propose(party, Column.of(column), Role.READER);
    }

    private static List<Problem> forbidden(Proposal proposal) {
        return proposal instanceof Proposal.Cannot(Hindrance.Forbidden(List<Problem> problems), _)
                ? problems
                : List.of();
    }

    @Test
    void aTickGivesTheRoleOnThatVeryScope() {
        assertThat(propose(Office.owned(Office.PRIVATE), SOMEBODY, WEB))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.GiveRole(JONAS, Role.READER, WEB)), List.of()));
    }

    @Test
    void aTickOnOneVersionAndForSomebodyFromElsewhereWarns() {
        assertThat(propose(Office.owned(Office.PRIVATE), new Party.Somebody(PRIYA), VERSION))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.GiveRole(PRIYA, Role.READER, VERSION)),
                                List.of(
                                        new Caution.SingleVersionShared(VERSION),
                                        new Caution.OtherTenant(PRIYA.name(), Office.ABROAD))));
    }

    @Test
    void clearingTakesEveryRoleThatIsGivenThere() {
        RoleAssignment reader = assignment(JONAS, Role.READER, WEB);
        RoleAssignment owner = assignment(JONAS, Role.OWNER, WEB);

        assertThat(propose(Office.owned(Office.PRIVATE, reader, owner), SOMEBODY, WEB))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.TakeRole(owner), new Step.TakeRole(reader)),
                                List.of()));
    }

    @Test
    void whatComesThroughAGroupIsNotClearedAloneButByLeavingOrForAll() {
        RoleAssignment reader = assignment(CONSUMERS, Role.READER, GALLERY);
        SharingState state = Office.joined(Office.owned(Office.PRIVATE, reader), CONSUMERS, JONAS);

        assertThat(propose(state, SOMEBODY, VERSION))
                .isEqualTo(
                        new Proposal.Cannot(
                                new Hindrance.ComesFromElsewhere(
                                        List.of(
                                                new Decision.ThroughGroups(
                                                        reader, List.of(CONSUMERS)))),
                                List.of(
                                        new Step.Leave(new Membership(CONSUMERS, JONAS)),
                                        new Step.TakeRole(reader))));
    }

    @Test
    void aSubscriptionGetsTheWholeGalleryOrNothing() {
        assertThat(propose(Office.owned(Office.UNSHARED), RETAIL, WEB))
                .isEqualTo(
                        new Proposal.Cannot(
                                new Hindrance.WholeGalleryOnly(),
                                List.of(new Step.Share(SharedTo.SUBSCRIPTION, Office.RETAIL_ID))));
    }

    @Test
    void directSharingWarnsThatItGoesBeyondRoles() {
        assertThat(propose(Office.owned(Office.UNSHARED), FABRIKAM, GALLERY))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.Share(SharedTo.TENANT, Office.ABROAD)),
                                List.of(
                                        new Caution.SharedBeyondRoles(
                                                GALLERY, SharingPermission.GROUPS))));
    }

    @Test
    void aSubscriptionThatSeesAGalleryByItsTenantKeepsItUnlessTheTenantLosesIt() {
        SharingState state = Office.owned(Office.direct(List.of(), List.of(Office.ABROAD)));

        assertThat(propose(state, RETAIL, GALLERY))
                .isEqualTo(
                        new Proposal.Cannot(
                                new Hindrance.ComesFromElsewhere(
                                        List.of(
                                                new Decision.SharedWithTenant(
                                                        GALLERY, Office.ABROAD))),
                                List.of(new Step.Unshare(SharedTo.TENANT, Office.ABROAD))));
    }

    @Test
    void aPrivateGalleryIsSharedByRolesOnly() {
        SharingState state = Office.owned(Office.PRIVATE);

        assertThat(forbidden(propose(state, RETAIL, GALLERY)))
                .containsExactly(new Problem.SharingNeedsGroups("Private"));
        assertThat(forbidden(propose(state, EVERYONE, GALLERY)))
                .containsExactly(new Problem.SharingNeedsCommunity("Private"));
    }

    @Test
    void encryptedVersionsStandInTheWay() {
        assertThat(
                        forbidden(
                                propose(
                                        Office.encrypted(Office.owned(Office.CLOSED)),
                                        EVERYONE,
                                        GALLERY)))
                .containsExactly(
                        new Problem.NotShareable(GALLERY, Obstacle.ENCRYPTED, List.of(VERSION)));
    }

    @Test
    void thirtySubscriptionsAreEnough() {
        List<UUID> thirty = IntStream.range(100, 130).mapToObj(i -> new UUID(0, i)).toList();

        assertThat(
                        forbidden(
                                propose(
                                        Office.owned(Office.direct(thirty, List.of())),
                                        RETAIL,
                                        GALLERY)))
                .containsExactly(new Problem.SharedTooWidely("subscriptions", 31, 30));
    }

    @Test
    void openingToEveryoneSaysWhatBecomesPublic() {
        assertThat(propose(Office.owned(Office.CLOSED), EVERYONE, GALLERY))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.OpenToEveryone()),
                                List.of(
                                        new Caution.SharedBeyondRoles(
                                                GALLERY, SharingPermission.COMMUNITY),
                                        new Caution.BecomesPublic(
                                                Office.CLOSED.sharing().community(), List.of()))));
    }

    @Test
    void closingACommunitySaysWhomItCutsOff() {
        assertThat(propose(Office.owned(Office.OPEN), EVERYONE, GALLERY))
                .isEqualTo(
                        new Proposal.Would(
                                List.of(new Step.EndSharing()),
                                List.of(new Caution.ConsumersCutOff(GALLERY))));
    }

    @Test
    void aReadOnlyLockAndAMissingRightForbidATick() {
        assertThat(forbidden(propose(Office.locked(Office.owned(Office.PRIVATE)), SOMEBODY, WEB)))
                .containsExactly(new Problem.Locked("write", WEB, List.of(GALLERY)));
        assertThat(
                        forbidden(
                                propose(
                                        Office.state(Office.PRIVATE, List.of(), List.of()),
                                        SOMEBODY,
                                        WEB)))
                .hasOnlyElementsOfType(Problem.NotAuthorized.class)
                .hasSize(1);
    }

    @Test
    void whomAGalleryIsSharedWithHasARowThoughNobodyKnowsThem() {
        List<Party> parties = Parties.of(Office.owned(Office.SHARED));

        assertThat(parties)
                .containsSubsequence(
                        new Party.Somebody(JONAS),
                        new Party.Somebody(CONSUMERS),
                        new Party.WholeSubscription(Office.OURS),
                        RETAIL,
                        FABRIKAM,
                        new Party.Stranger(SharedTo.SUBSCRIPTION, Office.STRANGER_ID),
                        EVERYONE);
    }

    @Test
    void aStepThatCannotBeDoneAnyMoreIsLeftOut() {
        SharingDraft draft = SharingDraft.NONE.with(new Step.Share(SharedTo.TENANT, Office.ABROAD));
        SharingState meanwhilePrivate = Office.owned(Office.PRIVATE);

        assertThat(draft.over(meanwhilePrivate)).isEqualTo(meanwhilePrivate);
    }
}
