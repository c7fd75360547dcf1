package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private Studio studio;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aNewWorkspaceHasOneTenantOneSubscriptionAndOneOwner() {
        assertThat(studio.workspace.accounts().tenants())
                .extracting(Tenant::domain)
                .containsExactly("local");
        assertThat(studio.workspace.accounts().subscriptions())
                .containsExactly(studio.workspace.accounts().current());
        assertThat(studio.workspace.people().list(PrincipalKind.USER))
                .containsExactly(studio.owner.principal());
        assertThat(studio.owner.principal().name())
                .isEqualTo(System.getProperty("user.name") + "@local");
    }

    @Test
    void whoMakesASubscriptionOwnsItAndCanWorkInIt() {
        Subscription made =
                studio.workspace
                        .accounts()
                        .createSubscription(studio.owner, "Production", "local")
                        .orThrow();

        assertThat(studio.workspace.accounts().choose(studio.owner, "production").orThrow())
                .isEqualTo(studio.workspace.accounts().current());
        assertThat(studio.workspace.accounts().current().id()).isEqualTo(made.id());
        assertThat(Acting.writeGroup(studio.workspace, "there").subscription())
                .isEqualTo(made.id().toString());
    }

    @Test
    void aSubscriptionIsFoundByIdAndNameAndTheNearestIsNamed() {
        Subscription local = studio.workspace.accounts().current();

        assertThat(studio.workspace.accounts().show(local.id().toString()).orThrow())
                .isEqualTo(local);
        assertThat(studio.workspace.accounts().show("LOCAL").orThrow()).isEqualTo(local);
        assertThat(Acting.problem(studio.workspace.accounts().show("Locla")))
                .isEqualTo(new Problem.NamedNotFound("subscription", "Locla", "Local"));
    }

    @Test
    void namesAreTakenOnce() {
        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .accounts()
                                        .createTenant(studio.owner, "Again", "local")))
                .isEqualTo(new Problem.NameTaken("tenant", "local"));
        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .accounts()
                                        .createTenant(studio.owner, "Odd", "No domain")))
                .isEqualTo(new Problem.DomainInvalid("No domain"));
        Acting.person(studio.workspace, "mia");
        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .people()
                                        .create(
                                                studio.owner,
                                                PrincipalKind.USER,
                                                "Another",
                                                "MIA@LOCAL",
                                                "")))
                .isEqualTo(new Problem.NameTaken("User", "MIA@LOCAL"));
    }

    @Test
    void somebodyOfAnotherTenantCanBeKnownHere() {
        Tenant contoso =
                studio.workspace
                        .accounts()
                        .createTenant(studio.owner, "Contoso", "contoso.example")
                        .orThrow();

        assertThat(
                        studio.workspace
                                .people()
                                .create(
                                        studio.owner,
                                        PrincipalKind.SERVICE_PRINCIPAL,
                                        "builder",
                                        "",
                                        "contoso.example")
                                .orThrow()
                                .tenant())
                .isEqualTo(contoso.id());
    }

    @Test
    void whoHasNoRoleChangesNothingOfTheWorkspace() {
        Acting.person(studio.workspace, "mia");
        Caller mia = Acting.as(studio.workspace, "mia");

        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .people()
                                        .create(mia, PrincipalKind.GROUP, "mine", "", "")))
                .isInstanceOf(Problem.NotAuthorized.class);
        assertThat(Acting.problem(studio.workspace.accounts().choose(mia, "Local")))
                .isInstanceOf(Problem.NotAuthorized.class);
        assertThat(Acting.problem(studio.workspace.settings().write(mia, old -> old)))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    @Test
    void theOwnerOfTheWorkspaceStays() {
        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .people()
                                        .delete(
                                                studio.owner,
                                                PrincipalKind.USER,
                                                studio.owner.principal().name())))
                .isEqualTo(new Problem.OwnerOfWorkspaceStays(studio.owner.principal().name()));
    }

    @Test
    void aSubscriptionGoesWhenNothingIsInItAndNobodyWorksInIt() {
        Accounts accounts = studio.workspace.accounts();
        Subscription local = accounts.current();
        Subscription made =
                accounts.createSubscription(studio.owner, "Production", "local").orThrow();
        accounts.choose(studio.owner, "Production").orThrow();
        ResourceId group = Acting.writeGroup(studio.workspace, "there");

        assertThat(Acting.problem(accounts.deleteSubscription(studio.owner, "Production")))
                .isEqualTo(new Problem.SubscriptionWorkedIn("Production"));
        accounts.choose(studio.owner, local.displayName()).orThrow();
        assertThat(Acting.problem(accounts.deleteSubscription(studio.owner, "Production")))
                .isEqualTo(new Problem.SubscriptionNotEmpty("Production", List.of(group)));
        studio.workspace.groups().delete(studio.owner, group).orThrow();
        assertThat(accounts.deleteSubscription(studio.owner, made.id().toString()).orThrow())
                .isEqualTo(made);

        assertThat(accounts.subscriptions()).containsExactly(local);
    }

    @Test
    void aSubscriptionUnderALockStays() {
        Accounts accounts = studio.workspace.accounts();
        Subscription made =
                accounts.createSubscription(studio.owner, "Production", "local").orThrow();
        ResourceId scope = ResourceId.subscription(made.id().toString());
        studio.workspace
                .locks()
                .write(
                        studio.owner,
                        scope,
                        "keep",
                        _ -> new Lock(scope, "keep", LockLevel.CAN_NOT_DELETE, ""))
                .orThrow();

        assertThat(Acting.problem(accounts.deleteSubscription(studio.owner, "Production")))
                .isInstanceOf(Problem.Locked.class);
    }

    @Test
    void aTenantGoesWhenNobodyAndNothingBelongsToIt() {
        Accounts accounts = studio.workspace.accounts();
        accounts.createTenant(studio.owner, "Contoso", "contoso.example").orThrow();
        accounts.createSubscription(studio.owner, "Retail", "contoso.example").orThrow();
        studio.workspace
                .people()
                .create(
                        studio.owner,
                        PrincipalKind.SERVICE_PRINCIPAL,
                        "builder",
                        "",
                        "contoso.example")
                .orThrow();

        assertThat(Acting.problem(accounts.deleteTenant(studio.owner, "Contoso")))
                .isEqualTo(
                        new Problem.TenantNotEmpty(
                                "contoso.example", List.of("Retail", "builder")));
        accounts.deleteSubscription(studio.owner, "Retail").orThrow();
        studio.workspace
                .people()
                .delete(studio.owner, PrincipalKind.SERVICE_PRINCIPAL, "builder")
                .orThrow();
        accounts.deleteTenant(studio.owner, "Contoso").orThrow();

        assertThat(accounts.tenants()).extracting(Tenant::domain).containsExactly("local");
    }

    @Test
    void whoMayNotDeleteASubscriptionKeepsIt() {
        Accounts accounts = studio.workspace.accounts();
        accounts.createSubscription(studio.owner, "Production", "local").orThrow();
        Acting.person(studio.workspace, "mia");

        assertThat(
                        Acting.problem(
                                accounts.deleteSubscription(
                                        Acting.as(studio.workspace, "mia"), "Production")))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    @Test
    void settingsAndPricesStayWhenTheWorkspaceIsOpenedAgain() {
        studio.workspace
                .settings()
                .write(studio.owner, _ -> new WorkspaceSettings(ApiVersion.V2024_03_03, true))
                .orThrow();
        Currency euros = PriceTable.currency("EUR");
        studio.workspace.prices().write(studio.owner, table -> table.in(euros)).orThrow();

        studio.reopen();

        assertThat(studio.workspace.settings().show())
                .isEqualTo(new WorkspaceSettings(ApiVersion.V2024_03_03, true));
        assertThat(studio.workspace.prices().show().currency()).isEqualTo(euros);
        assertThat(studio.workspace.about().head().count()).isEqualTo(3);
    }
}
