package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import java.util.List;
import java.util.Optional;

/** How a machine is protected while it starts and runs. */
public enum MachineSecurity implements Named {
    STANDARD("Standard"),
    TRUSTED_LAUNCH("TrustedLaunch"),
    CONFIDENTIAL_VM("ConfidentialVM");

    private static final String VALIDATION = "TrustedLaunch";

    private final String text;

    MachineSecurity(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** What machines from an image can be. The first is the plainest. */
    static List<MachineSecurity> choices(SecurityType image) {
        return switch (image) {
            case STANDARD -> List.of(STANDARD);
            case TRUSTED_LAUNCH -> List.of(TRUSTED_LAUNCH);
            case CONFIDENTIAL_VM -> List.of(CONFIDENTIAL_VM);
            case TRUSTED_LAUNCH_SUPPORTED -> List.of(STANDARD, TRUSTED_LAUNCH);
            case CONFIDENTIAL_VM_SUPPORTED -> List.of(STANDARD, CONFIDENTIAL_VM);
            case TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED ->
                    List.of(STANDARD, TRUSTED_LAUNCH, CONFIDENTIAL_VM);
        };
    }

    /**
     * What a machine becomes: what was wanted, where the image can be that; otherwise Trusted
     * Launch where the version has passed its validation.
     */
    public static MachineSecurity of(
            Optional<MachineSecurity> wanted, ImageDefinition definition, ImageVersion version) {
        List<MachineSecurity> choices = choices(definition.securityType());
        wanted.ifPresent(asked -> refuseUnless(choices, asked));
        return wanted.orElseGet(() ->
                choices.contains(TRUSTED_LAUNCH) && hasPassed(version.validations())
                        ? TRUSTED_LAUNCH
                        : choices.getFirst());
    }

    private static void refuseUnless(List<MachineSecurity> choices, MachineSecurity asked) {
        Refusal.unless(
                choices.contains(asked),
                new Problem.ChoiceUnknown(
                        "securityProfile.securityType",
                        asked.text(),
                        choices.stream().map(MachineSecurity::text).toList()));
    }

    private static boolean hasPassed(Validations validations) {
        return validations.executed().stream()
                .filter(executed -> executed.type().equalsIgnoreCase(VALIDATION))
                .reduce((_, newest) -> newest)
                .filter(newest -> newest.status() == ValidationStatus.SUCCEEDED)
                .isPresent();
    }
}
