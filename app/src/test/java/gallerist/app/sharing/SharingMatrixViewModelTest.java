package gallerist.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import gallerist.storage.Assignments;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingMatrixViewModelTest {
    private static final Party EVERYONE = new Party.Everyone();

    private Contoso contoso;
    private SharingMatrixViewModel model;
    private ResourceId web;
    private ResourceId sql;

    @BeforeEach
    void open(@TempDir Path folder) {
        contoso = new Contoso(folder);
        model = contoso.matrix();
        web = contoso.production.image("ubuntu-web");
        sql = contoso.production.image("sql2022-core");
    }

    @AfterEach
    void close() {
        model.close();
        assertThat(contoso.failures).isEmpty();
        contoso.close();
    }

    private static Spot spot(Principal principal, ResourceId id) {
        return new Spot(new Party.Somebody(principal), Column.of(id));
    }

    private static Spot spot(Party party, ResourceId id) {
        return new Spot(party, Column.of(id));
    }

    private Cell cell(Spot spot) {
        return model.cell(spot).orElseThrow();
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row ->
                        switch (row) {
                            case MatrixRow.Section(String title) -> "# " + title;
                            case MatrixRow.Line line -> line.name() + ": " + line.fact();
                        })
                .toList();
    }

    private List<RoleAssignment> held(Principal principal, ResourceId scope) {
        return contoso.workspace
                .access()
                .list(contoso.owner, Assignments.on(scope).to(principal.id().toString()))
                .orThrow();
    }

    private Gallery gallery(ResourceId id) {
        return contoso.workspace.galleries().show(contoso.owner, id).orThrow();
    }

    @Test
    void rowsStandInTheirPartsWithWhatIsWorthKnowing() {
        assertThat(rows())
                .containsSubsequence(
                        "# People",
                        "Jonas Weber: By group",
                        "Mara Lindqvist: Owner",
                        "Priya Natarajan: No access",
                        "# Groups",
                        "Image Consumers: 1 member",
                        "# Service principals",
                        "svc-deploy: 1 image",
                        "# Subscriptions and tenants",
                        "Retail-Prod: Subscription",
                        "Fabrikam: Tenant",
                        "# Everyone",
                        "Public community: Not enabled");
        assertThat(model.mode().getValue()).isEqualTo("Private + direct share");
    }

    @Test
    void boxesSayYesOrNoAndWhy() {
        Party retail = new Party.WholeSubscription(contoso.retail);

        assertThat(cell(spot(contoso.mara, contoso.production)).spoken()).isEqualTo("Yes, granted");
        assertThat(cell(spot(contoso.mara, web)).spoken()).isEqualTo("Yes, inherited");
        assertThat(cell(spot(contoso.jonas, contoso.production)).spoken())
                .isEqualTo("Yes, by group");
        assertThat(cell(spot(contoso.priya, web)).spoken()).isEqualTo("No");
        assertThat(cell(spot(retail, contoso.production)).spoken()).isEqualTo("Yes, direct");
        assertThat(cell(spot(EVERYONE, contoso.production)).weight()).isEqualTo(Cell.Weight.BARRED);
    }

    @Test
    void aTickIsAPlanUntilItIsAppliedAndCanBeTakenBackAfterwards() {
        model.toggle(spot(contoso.priya, contoso.production));

        assertThat(cell(spot(contoso.priya, contoso.production)).word())
                .isEqualTo("Yes, new grant");
        assertThat(cell(spot(contoso.priya, web)).word()).isEqualTo("Yes, follows");
        assertThat(held(contoso.priya, contoso.production)).isEmpty();

        model.plan().apply();

        assertThat(held(contoso.priya, contoso.production))
                .extracting(RoleAssignment::role)
                .containsExactly(Role.READER);
        assertThat(cell(spot(contoso.priya, contoso.production)).spoken())
                .isEqualTo("Yes, granted");
        assertThat(model.pending()).isEmpty();
        assertThat(model.plan().said().get()).isEqualTo("Applied 1 change");

        model.plan().undo();

        assertThat(held(contoso.priya, contoso.production)).isEmpty();
        assertThat(cell(spot(contoso.priya, contoso.production)).spoken()).isEqualTo("No");
        assertThat(model.plan().said().get()).isEqualTo("Taken back");
        assertThat(model.plan().mayUndo().get()).isFalse();

        model.plan().redo();

        assertThat(held(contoso.priya, contoso.production)).hasSize(1);
        assertThat(model.plan().mayRedo().get()).isFalse();
    }

    @Test
    void whatWasAppliedTogetherIsOneStepBackForTheWindowToo() {
        model.toggle(spot(contoso.priya, contoso.production));
        model.toggle(spot(contoso.deploy, sql));
        model.toggle(spot(contoso.jonas, contoso.open));
        assertThat(model.plan().foreword().getValue())
                .isEqualTo("One undo (Ctrl+Z) takes all of it back");
        model.plan().apply();

        contoso.history.undo((_, taken) -> assertThat(taken.problems()).isEmpty());

        assertThat(held(contoso.priya, contoso.production)).isEmpty();
        assertThat(held(contoso.deploy, sql)).isEmpty();
        assertThat(contoso.history.lastDone().get()).isEmpty();
        contoso.history.redo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(held(contoso.priya, contoso.production)).hasSize(1);
        assertThat(held(contoso.deploy, sql)).hasSize(1);
    }

    @Test
    void anUndoThatIsRefusedSaysWhyAndStaysAway() {
        model.toggle(spot(contoso.deploy, web));
        model.plan().apply();
        contoso.give(contoso.deploy, Role.READER, web);

        model.plan().undo();

        assertThat(model.plan().said().get()).startsWith("Not all of it could be changed back: ");
        assertThat(model.plan().mayRedo().get()).isFalse();
    }

    @Test
    void tickingTwiceLeavesNothingToDo() {
        model.toggle(spot(contoso.priya, sql));
        model.toggle(spot(contoso.priya, sql));

        assertThat(model.pending()).isEmpty();
        assertThat(cell(spot(contoso.priya, sql)).spoken()).isEqualTo("No");
    }

    @Test
    void anotherRoleTakesThePlaceOfTheFirst() {
        model.toggle(spot(contoso.priya, sql));
        model.choose(Role.IMAGE_READER);
        model.toggle(spot(contoso.deploy, web));
        model.toggle(spot(contoso.deploy, web));
        model.choose(spot(contoso.deploy, web));
        model.choose(Role.ARTIFACTS_PUBLISHER);
        model.plan().apply();

        assertThat(held(contoso.priya, sql))
                .extracting(RoleAssignment::role)
                .containsExactly(Role.IMAGE_READER);
        assertThat(held(contoso.deploy, web))
                .extracting(RoleAssignment::role)
                .containsExactly(Role.ARTIFACTS_PUBLISHER);
    }

    @Test
    void aRightThroughAGroupIsExplainedWithItsWholeWay() {
        model.choose(spot(contoso.jonas, web.version("1.4.2")));

        Explanation why = model.explanation().getValue().orElseThrow();

        assertThat(why.verdict()).isEqualTo("Yes, may deploy");
        assertThat(why.title()).isEqualTo("Jonas Weber on ubuntu-web 1.4.2");
        assertThat(why.links())
                .extracting(link -> link.name() + " " + link.onward())
                .containsExactly(
                        "Jonas Weber member of",
                        "Image Consumers holds Reader on",
                        "Production passes down to",
                        "ubuntu-web passes down to",
                        "1.4.2 ");
        assertThat(why.granted()).startsWith("21 Nov 2026 by ");
        assertThat(why.ways())
                .extracting(Explanation.Way::text)
                .containsExactly("Remove from Image Consumers", "Revoke for the whole group");
    }

    @Test
    void leavingTheGroupEndsTheRight() {
        model.choose(spot(contoso.jonas, contoso.production));
        model.toggle(spot(contoso.jonas, contoso.production));
        assertThat(model.pending()).isEmpty();

        model.plan(model.explanation().getValue().orElseThrow().ways().getFirst().step());

        assertThat(model.pending())
                .extracting(Pending::sentence)
                .containsExactly("Jonas Weber leaves Image Consumers");
        model.plan().apply();
        assertThat(cell(spot(contoso.jonas, contoso.production)).spoken()).isEqualTo("No");
        model.plan().undo();
        assertThat(cell(spot(contoso.jonas, contoso.production)).spoken())
                .isEqualTo("Yes, by group");
    }

    @Test
    void whatIsRefusedStaysInMindBesideItsBox() {
        model.toggle(spot(contoso.priya, sql));
        model.toggle(spot(contoso.priya, contoso.production));
        contoso.workspace
                .access()
                .create(contoso.owner, sql, "Reader", contoso.priya.id().toString())
                .orThrow();

        model.plan().apply();

        assertThat(model.pending()).hasSize(1);
        assertThat(cell(spot(contoso.priya, sql)).refusal()).contains("Reader");
        assertThat(model.plan().said().get()).isEqualTo("Applied 1 change, 1 was refused");
        assertThat(held(contoso.priya, contoso.production)).hasSize(1);
    }

    @Test
    void aLockBarsTheBoxAndTheExplanationNamesIt() {
        contoso.workspace
                .locks()
                .write(
                        contoso.owner,
                        contoso.production,
                        "keep",
                        _ -> new Lock(contoso.production, "keep", LockLevel.READ_ONLY, ""))
                .orThrow();
        model.choose(spot(contoso.priya, sql));

        assertThat(cell(spot(contoso.priya, sql)).weight()).isEqualTo(Cell.Weight.BARRED);
        assertThat(model.explanation().getValue().orElseThrow().advice()).contains("locked");
        model.toggle(spot(contoso.priya, sql));
        assertThat(model.pending()).isEmpty();
    }

    @Test
    void whoMayNotGrantSeesBoxesThatSayWhyTheyStayAsTheyAre() {
        contoso.give(contoso.priya, Role.READER, contoso.production);
        contoso.bench.actAs(contoso.workspace.caller(contoso.priya.id().toString()).orThrow());

        assertThat(
                        List.of(
                                cell(spot(contoso.mara, contoso.production)),
                                cell(spot(contoso.deploy, contoso.production))))
                .allSatisfy(cell -> {
                    assertThat(cell.weight()).isEqualTo(Cell.Weight.BARRED);
                    assertThat(cell.refusal()).contains("roleAssignments");
                });
        assertThat(cell(spot(contoso.mara, contoso.production)).isTicked()).isTrue();
    }

    @Test
    void versionsAreThereAsSoonAsTheirImageIsUnfoldedAfterWhateverHappenedBefore() {
        contoso.definition(contoso.production.image("zeta"));
        ColumnHead head =
                model.columns().stream()
                        .filter(each -> each.id().equals(web))
                        .findFirst()
                        .orElseThrow();

        model.fold(head);

        assertThat(model.columns())
                .filteredOn(each -> each.kind() == ColumnHead.Kind.VERSION)
                .hasSize(2);
    }

    @Test
    void whoeverIsSeenAsMustNotLosePlansOnTheWay() {
        model.toggle(spot(contoso.priya, contoso.production));

        assertThat(model.obstacleToViewAs().getValue())
                .isEqualTo("Apply or discard the changes first");
    }

    @Test
    void aTenantIsSharedTheWholeGallery() {
        Party fabrikam = new Party.WholeTenant(contoso.fabrikam);
        model.toggle(spot(fabrikam, web));
        assertThat(model.pending()).isEmpty();

        model.toggle(spot(fabrikam, contoso.production));
        assertThat(model.pending().getFirst().cautions())
                .hasOnlyElementsOfType(Caution.SharedBeyondRoles.class);
        model.plan().apply();

        assertThat(gallery(contoso.production).sharing().tenants())
                .containsExactly(contoso.fabrikam.id().toString());
    }

    @Test
    void beforeACommunityOpensItIsSaidWhatBecomesPublicAndThatThereIsNoWayBack() {
        try (SharingMatrixViewModel open =
                new SharingMatrixViewModel(contoso.bench, contoso.open, contoso.history)) {
            open.toggle(spot(EVERYONE, contoso.open));

            Pending pending = open.pending().getFirst();
            assertThat(pending.isFinal()).isTrue();
            assertThat(pending.cautions()).hasAtLeastOneElementOfType(Caution.BecomesPublic.class);
            assertThat(open.plan().foreword().getValue()).isEqualTo("Cannot be undone");
            open.plan().apply();

            assertThat(open.plan().mayUndo().get()).isFalse();
            assertThat(open.cell(spot(EVERYONE, contoso.open)).orElseThrow().spoken())
                    .isEqualTo("Yes, community");
        }
        assertThat(gallery(contoso.open).sharing().community().publicNames()).hasSize(1);
    }

    @Test
    void aRoleOnOneVersionAloneWarns() {
        model.choose(spot(contoso.priya, web.version("1.4.2")));

        assertThat(model.explanation().getValue().orElseThrow().cautions())
                .singleElement()
                .asString()
                .contains("1.4.2");
    }

    @Test
    void rowsAreFilteredByNameAndByPart() {
        model.filter().set("WEB");
        assertThat(rows()).containsExactly("# People", "Jonas Weber: By group");
        model.filter().set("");
        model.audience().set(Audience.COMMUNITY);
        assertThat(rows()).containsExactly("# Everyone", "Public community: Not enabled");
        assertThat(model.counts()).startsWith("1 of ");
    }

    @Test
    void anImageUnfoldsItsVersionsTheNewestFirst() {
        model.fold(model.columns().get(2));

        assertThat(model.columns())
                .extracting(ColumnHead::title)
                .containsExactly(
                        "Production", "sql2022-core", "ubuntu-web", "1.4.2", "1.4.1", "win11-avd");
        model.fold(model.columns().get(2));
        assertThat(model.columns()).hasSize(4);
    }

    @Test
    void somebodyElsesEyesSeeOnlyWhatTheyMay() {
        model.choose(spot(contoso.priya, web));
        model.viewAs(() -> {});

        assertThat(contoso.bench.acting().get().principal()).isEqualTo(contoso.priya);
        assertThat(model.rows()).isEmpty();
        assertThat(model.missing().getValue()).contains("priya.natarajan@contoso.com");

        contoso.bench.actAs(contoso.owner);
        assertThat(model.rows()).isNotEmpty();
        model.choose(spot(contoso.consumers, web));
        assertThat(model.obstacleToViewAs().getValue()).isNotEmpty();
    }

    @Test
    void whatIsGivenElsewhereAppearsHere() {
        Principal late = contoso.somebody(PrincipalKind.USER, "Late Comer");
        contoso.give(late, Role.READER, sql);

        assertThat(rows()).contains("Late Comer: 1 image");
        assertThat(cell(spot(late, sql)).spoken()).isEqualTo("Yes, granted");
    }

    @Test
    void whatWasReviewedForAnotherStateIsNotApplied() {
        SharingState seen =
                contoso.workspace.sharing().show(contoso.owner, contoso.production).orThrow();
        model.toggle(spot(contoso.priya, contoso.production));
        contoso.workspace
                .access()
                .delete(
                        contoso.owner,
                        Assignments.on(contoso.production).to(contoso.mara.id().toString()))
                .orThrow();
        model.plan().shownFor(seen);

        model.plan().apply();

        assertThat(held(contoso.priya, contoso.production)).isEmpty();
        assertThat(model.plan().said().get()).isEqualTo("Applied 0 changes, 1 was refused");
        model.plan().apply();
        assertThat(held(contoso.priya, contoso.production)).hasSize(1);
    }

    private StrangerViewModel stranger(SharedTo sort, String id) {
        StrangerViewModel stranger = new StrangerViewModel(model);
        stranger.sort().set(sort);
        stranger.id().set(id);
        return stranger;
    }

    @Test
    void aTenantOfWhichOnlyTheIdIsKnownGetsARowAndIsSharedWith() {
        UUID elsewhere = UUID.fromString("11111111-2222-4333-8444-555555555555");

        stranger(SharedTo.TENANT, " 11111111-2222-4333-8444-555555555555 ")
                .add(whom -> model.added(whom, () -> {}));

        Party row = model.chosen().get().orElseThrow().party();
        assertThat(row).isEqualTo(new Party.Stranger(SharedTo.TENANT, elsewhere));
        assertThat(cell(spot(row, contoso.production)).word()).isEqualTo("Yes, new share");
        assertThat(rows()).contains(elsewhere + ": Unknown tenant");
        assertThat(gallery(contoso.production).sharing().tenants()).isEmpty();

        model.plan().apply();

        assertThat(gallery(contoso.production).sharing().tenants())
                .containsExactly(elsewhere.toString());

        model.plan().undo();

        assertThat(gallery(contoso.production).sharing().tenants()).isEmpty();
        assertThat(rows()).doesNotContain(elsewhere + ": Unknown tenant");
    }

    @Test
    void whoIsKnownOrSharedWithAlreadyIsChosenInItsRow() {
        stranger(SharedTo.SUBSCRIPTION, contoso.retail.id().toString().toUpperCase(Locale.ROOT))
                .add(whom -> model.added(whom, () -> {}));

        assertThat(model.pending()).isEmpty();
        assertThat(model.chosen().get().orElseThrow().party())
                .isEqualTo(new Party.WholeSubscription(contoso.retail));

        stranger(SharedTo.TENANT, contoso.fabrikam.id().toString())
                .add(whom -> model.added(whom, () -> {}));

        assertThat(model.pending())
                .extracting(Pending::step)
                .containsExactly(new Step.Share(SharedTo.TENANT, contoso.fabrikam.id()));
    }

    @Test
    void whatIsNoIdAndWhatTheShareActionRefusesIsSaidAsTheCommandLineSaysIt() {
        assertThat(stranger(SharedTo.SUBSCRIPTION, "retail").obstacle().getValue())
                .isEqualTo(
                        "'retail' is no id for subscriptionIds. Give one such as"
                                + " 3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10.");
        assertThat(stranger(SharedTo.TENANT, "").obstacle().getValue())
                .isEqualTo("Say the id of the tenant");
        model.close();
        model = new SharingMatrixViewModel(contoso.bench, contoso.open, contoso.history);

        assertThat(stranger(SharedTo.TENANT, "").refusal().getValue())
                .isEqualTo(
                        "Only a gallery with sharing permission Groups can be shared to"
                                + " subscriptions and tenants; this one is Community.");
    }
}
