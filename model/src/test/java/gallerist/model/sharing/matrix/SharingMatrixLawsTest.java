package gallerist.model.sharing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Consumer;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Memberships;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Rights;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Shares;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SharingMatrixLawsTest {
    private static final String DEPLOY = Kind.IMAGE_VERSION.action("read");

    @Provide
    Arbitrary<SharingState> state() {
        Arbitrary<RoleAssignment> assignment =
                Combinators.combine(
                                Arbitraries.of(Office.PEOPLE),
                                Arbitraries.of(Role.class),
                                Arbitraries.of(Office.SCOPES))
                        .as(Office::assignment);
        Arbitrary<Membership> membership =
                Combinators.combine(Arbitraries.of(Office.GROUPS), Arbitraries.of(Office.PEOPLE))
                        .filter((group, member) -> !group.id().equals(member.id()))
                        .as(Membership::new);
        return Combinators.combine(
                        Arbitraries.of(Office.GALLERIES),
                        assignment.list().uniqueElements().ofMaxSize(8),
                        membership.list().uniqueElements().ofMaxSize(6))
                .as(Office::state);
    }

    @Provide
    Arbitrary<ResourceId> column() {
        return Arbitraries.of(Office.COLUMNS);
    }

    @Provide
    Arbitrary<Role> role() {
        return Arbitraries.of(Role.class).filter(SharingMatrix::letsDeploy);
    }

    @Property(tries = 500)
    void aCellIsExactlyWhatACheckOfTheRightsSays(
            @ForAll("state") SharingState state, @ForAll("column") ResourceId column) {
        SharingMatrix matrix = new SharingMatrix(state);
        for (Principal principal : Office.PEOPLE) {
            Rights rights =
                    Rights.of(
                                    principal,
                                    new Memberships(state.directory().memberships()),
                                    state.assignments())
                            .with(
                                    Shares.seenBy(
                                            new Consumer(
                                                    Office.SUBSCRIPTION_ID, principal.tenant()),
                                            List.of(state.gallery())));
            Party party = new Party.Somebody(principal);

            if (column.equals(Office.GALLERY)) {
                assertThat(matrix.decide(party, Column.of(column)) instanceof Decision.Yes)
                        .isEqualTo(
                                rights.allows(DEPLOY, column)
                                        || rights.allows(DEPLOY, column.image("any-other")));
            } else {
                assertThat(matrix.decide(party, Column.of(column)))
                        .isEqualTo(rights.decide(DEPLOY, column));
                assertThat(matrix.reasons(party, Column.of(column)))
                        .isEqualTo(rights.reasons(DEPLOY, column));
            }
        }
    }

    @Property(tries = 500)
    void aBoxThatCanBeChangedIsChangedByWhatIsProposed(
            @ForAll("state") SharingState state,
            @ForAll("column") ResourceId id,
            @ForAll("role") Role role) {
        SharingMatrix matrix = new SharingMatrix(state);
        Proposals proposals = new Proposals(matrix);
        Column column = Column.of(id);
        for (Party party : Parties.of(state)) {
            boolean isTicked = !matrix.reasons(party, column).isEmpty();
            if (proposals.propose(party, column, role)
                    instanceof Proposal.Would(List<Step> steps, _)) {
                SharingState after = after(state, steps);

                assertThat(!new SharingMatrix(after).reasons(party, column).isEmpty())
                        .as("%s on %s by %s", party, id, steps)
                        .isEqualTo(!isTicked);
            }
        }
    }

    @Property(tries = 500)
    void whatIsOfferedInsteadEndsEveryReasonWhenAllOfItIsDone(
            @ForAll("state") SharingState state, @ForAll("column") ResourceId id) {
        SharingMatrix matrix = new SharingMatrix(Office.ownedByAsking(state));
        Column column = Column.of(id);
        for (Party party : Parties.of(state)) {
            boolean isTicked = !matrix.reasons(party, column).isEmpty();
            if (isTicked
                    && new Proposals(matrix).propose(party, column, Role.READER)
                            instanceof Proposal.Cannot(_, List<Step> instead)
                    && !instead.isEmpty()) {
                SharingState after = after(matrix.state(), instead);

                assertThat(new SharingMatrix(after).reasons(party, column)).isEmpty();
            }
        }
    }

    @Property(tries = 500)
    void whatIsProposedTwiceIsTakenBack(
            @ForAll("state") SharingState state,
            @ForAll("column") ResourceId id,
            @ForAll("role") Role role) {
        Column column = Column.of(id);
        for (Party party : Parties.of(state)) {
            Proposals before = new Proposals(new SharingMatrix(state));
            if (before.propose(party, column, role) instanceof Proposal.Would(var steps, _)) {
                SharingDraft draft = SharingDraft.NONE;
                for (Step step : steps) {
                    draft = draft.with(step);
                }

                assertThat(draft.isAt(party, id)).isTrue();
                assertThat(draft.without(party, id)).isEqualTo(SharingDraft.NONE);
                assertThat(draft.over(state)).isEqualTo(after(state, steps));
            }
        }
    }

    private static SharingState after(SharingState state, List<Step> steps) {
        SharingState after = state;
        for (Step step : steps) {
            after = after.after(step);
        }
        return after;
    }
}
