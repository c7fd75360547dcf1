package gallerist.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.code.Language;
import gallerist.app.code.Recipe;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepRecipesTest {
    private static final String API = "2025-03-03";
    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final ResourceId GALLERY =
            ResourceId.subscription("11111111-2222-4333-8444-555555555555")
                    .group("rg")
                    .gallery("G");
    private static final Principal JONAS =
            new Principal(
                    SOMEBODY, PrincipalKind.USER, "Jonas", "jonas@contoso.com", new UUID(9, 9));
    private static final Principal TEAM =
            new Principal(new UUID(2, 2), PrincipalKind.GROUP, "Team", "team", new UUID(9, 9));

    private static Recipe recipe(Step... steps) {
        return new StepRecipes(GALLERY, API).all(List.of(steps));
    }

    @Test
    void aRoleIsGivenAsACommandAndAsWhatIsSetOnTheResource() {
        Recipe given = recipe(new Step.GiveRole(JONAS, Role.READER, GALLERY));

        assertThat(given.command())
                .isEqualTo(
                        "az role assignment create --assignee %s --role Reader --scope %s"
                                .formatted(SOMEBODY, GALLERY));
        assertThat(given.in(Language.BICEP, API).orElseThrow())
                .contains("'Microsoft.Authorization/roleAssignments@2022-04-01'")
                .contains("scope: G\n")
                .contains("principalId: '" + SOMEBODY + "'");
        assertThat(given.in(Language.PYTHON, API).orElseThrow()).contains("requests.put(");
    }

    @Test
    void aRoleIsTakenByTheIdOfItsAssignment() {
        RoleAssignment held =
                new RoleAssignment(
                        new UUID(3, 3), GALLERY, Role.READER, JONAS, Instant.EPOCH, "mara@local");

        assertThat(recipe(new Step.TakeRole(held)).in(Language.POWERSHELL, API))
                .hasValueSatisfying(command ->
                        assertThat(command)
                                .isEqualTo(
                                        "Invoke-AzRestMethod -Method DELETE -Path '"
                                                + held.id()
                                                + "?api-version=2022-04-01'"));
    }

    @Test
    void sharingIsAskedOfTheGallery() {
        Recipe shared =
                recipe(new Step.Share(SharedTo.TENANT, SOMEBODY), new Step.OpenToEveryone());

        assertThat(shared.command().lines())
                .containsExactly(
                        "az sig share add --resource-group rg --gallery-name G --tenant-ids "
                                + SOMEBODY,
                        "az sig share enable-community --resource-group rg --gallery-name G");
        assertThat(shared.in(Language.JAVASCRIPT, API).orElseThrow())
                .contains(GALLERY + "/share?api-version=" + API)
                .contains("\"AADTenants\"")
                .contains("\"EnableCommunity\"");
        assertThat(shared.in(Language.ARM, API)).isEmpty();
    }

    @Test
    void groupsAreOfTheDirectoryAndSoACommandOnly() {
        Recipe joined = recipe(new Step.Join(new Membership(TEAM, JONAS)));

        assertThat(joined.command())
                .isEqualTo(
                        "az ad group member add --group %s --member-id %s"
                                .formatted(TEAM.id(), SOMEBODY));
        assertThat(joined.in(Language.DOTNET, API)).isEmpty();
    }
}
