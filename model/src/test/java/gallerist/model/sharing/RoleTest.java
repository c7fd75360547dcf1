package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Actions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    ability,               OWNER, CONTRIBUTOR, READER, ARTIFACTS_PUBLISHER, IMAGE_READER, SHARING_ADMIN
                    SEE_GALLERY,           true,  true,        true,   true,                false,        false
                    SEE_IMAGES_AND_DEPLOY, true,  true,        true,   true,                true,         false
                    CHANGE_GALLERY,        true,  true,        false,  true,                false,        false
                    CHANGE_CONTENTS,       true,  true,        false,  true,                false,        false
                    SHARE,                 true,  false,       false,  false,               false,        true
                    SWITCH_SOFT_DELETE,    true,  false,       false,  false,               false,        false
                    ASSIGN_ROLES,          true,  false,       false,  false,               false,        false
                    SET_LOCKS,             true,  false,       false,  false,               false,        false
                    """)
    void theTableOfWhoMayDoWhatHolds(
            Ability ability,
            boolean owner,
            boolean contributor,
            boolean reader,
            boolean publisher,
            boolean imageReader,
            boolean sharingAdmin) {
        assertThat(ability.comesWith(Role.OWNER)).isEqualTo(owner);
        assertThat(ability.comesWith(Role.CONTRIBUTOR)).isEqualTo(contributor);
        assertThat(ability.comesWith(Role.READER)).isEqualTo(reader);
        assertThat(ability.comesWith(Role.ARTIFACTS_PUBLISHER)).isEqualTo(publisher);
        assertThat(ability.comesWith(Role.IMAGE_READER)).isEqualTo(imageReader);
        assertThat(ability.comesWith(Role.SHARING_ADMIN)).isEqualTo(sharingAdmin);
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Compute/galleries/read, READER",
        "Microsoft.Compute/galleries/write, ARTIFACTS_PUBLISHER",
        "Microsoft.Compute/galleries/delete, ARTIFACTS_PUBLISHER",
        "Microsoft.Compute/galleries/share/action, SHARING_ADMIN",
        "Microsoft.Compute/galleries/images/read, IMAGE_READER",
        "Microsoft.Compute/galleries/images/versions/read, IMAGE_READER",
        "Microsoft.Compute/galleries/images/versions/write, ARTIFACTS_PUBLISHER",
        "Microsoft.Compute/galleries/applications/read, READER",
        "Microsoft.Compute/images/write, ARTIFACTS_PUBLISHER",
        "Microsoft.Compute/snapshots/write, CONTRIBUTOR",
        "Microsoft.Compute/virtualMachines/delete, VIRTUAL_MACHINE_CONTRIBUTOR",
        "Microsoft.Resources/subscriptions/resourceGroups/write, CONTRIBUTOR",
        "Microsoft.Authorization/roleAssignments/write, RBAC_ADMINISTRATOR",
        "Microsoft.Authorization/locks/write, USER_ACCESS_ADMINISTRATOR",
        "Microsoft.Authorization/elevateAccess/action, USER_ACCESS_ADMINISTRATOR",
    })
    void theSmallestRoleForAnActionIsKnown(String action, Role smallest) {
        assertThat(Role.smallestFor(action)).isEqualTo(smallest);
    }

    @ParameterizedTest
    @EnumSource
    void anActionIsWithheldOnlyWhereTheRoleWouldHaveIt(Role role) {
        assertThat(Actions.known())
                .allMatch(action -> !(role.allows(action) && role.withholding(action).isPresent()));
    }

    @Test
    void actionsAreComparedWithoutRegardToCase() {
        assertThat(Role.CONTRIBUTOR.allows("MICROSOFT.COMPUTE/GALLERIES/SHARE/ACTION")).isFalse();
        assertThat(Role.SHARING_ADMIN.allows("microsoft.compute/galleries/share/action")).isTrue();
    }

    @Test
    void aRoleIsFoundByNameAndById() {
        assertThat(Role.meantBy("Image Readr")).isEqualTo("Compute Gallery Image Reader");
        assertThat(Role.meantBy("Contributer")).isEqualTo("Contributor");
        assertThat(Role.meantBy("Ownr")).isEqualTo("Owner");
        assertThat(Role.meantBy("something else")).isEmpty();
        assertThat(Role.find("compute gallery image reader")).contains(Role.IMAGE_READER);
        assertThat(Role.find("CF7C76D2-98A3-4358-A134-615AA78BF44D")).contains(Role.IMAGE_READER);
    }
}
