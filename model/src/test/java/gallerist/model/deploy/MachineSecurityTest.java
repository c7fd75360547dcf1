package gallerist.model.deploy;

import static gallerist.model.draft.Draft.PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Refusal;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineSecurityTest {

    @ParameterizedTest
    @CsvSource({
        "STANDARD, SUCCEEDED, STANDARD",
        "TRUSTED_LAUNCH_SUPPORTED, SUCCEEDED, TRUSTED_LAUNCH",
        "TRUSTED_LAUNCH_SUPPORTED, FAILED, STANDARD",
        "TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED, SUCCEEDED, TRUSTED_LAUNCH",
        "CONFIDENTIAL_VM_SUPPORTED, SUCCEEDED, STANDARD",
        "TRUSTED_LAUNCH, FAILED, TRUSTED_LAUNCH",
        "CONFIDENTIAL_VM, FAILED, CONFIDENTIAL_VM"
    })
    void machinesGetTrustedLaunchWhereTheVersionPassedItsValidation(
            SecurityType image, ValidationStatus validation, MachineSecurity expected) {
        assertThat(of(Optional.empty(), image, validation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUSTED_LAUNCH_SUPPORTED, TRUSTED_LAUNCH, true",
        "TRUSTED_LAUNCH_SUPPORTED, CONFIDENTIAL_VM, false",
        "STANDARD, TRUSTED_LAUNCH, false",
        "TRUSTED_LAUNCH, STANDARD, false",
        "TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED, CONFIDENTIAL_VM, true"
    })
    void onlyWhatTheImageCanBeMayBeWanted(
            SecurityType image, MachineSecurity wanted, boolean isAllowed) {
        if (isAllowed) {
            assertThat(of(Optional.of(wanted), image, ValidationStatus.FAILED)).isEqualTo(wanted);
        } else {
            assertThatThrownBy(() -> of(Optional.of(wanted), image, ValidationStatus.FAILED))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static MachineSecurity of(
            Optional<MachineSecurity> wanted, SecurityType image, ValidationStatus validation) {
        Draft.OfDefinition definition = new Draft.OfDefinition();
        definition.features = List.of(new Feature("SecurityType", image.text(), ""));
        Draft.OfVersion version = new Draft.OfVersion();
        version.validations =
                new Validations(
                        "etag",
                        List.of(new Validations.Executed("TrustedLaunch", validation, "1", PAST)),
                        Map.of());
        return MachineSecurity.of(wanted, definition.definition(), version.version());
    }
}
