package gallerist.model.deploy;

import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.Validations;

/**
 * How new machines are protected, and how far the examination that decides it has come.
 *
 * @param machines what machines get that ask for nothing
 */
public record Protection(SecurityType machines, Examination examination) {
    private static final String TRUSTED_LAUNCH = "TrustedLaunch";

    /** Whether an image was found fit for Trusted Launch. */
    public enum Examination implements Named {
        /** The image does not ask for it, or has no bytes to look at. */
        NONE("none"),
        PENDING("pending"),
        SUCCEEDED("Succeeded"),
        FAILED("Failed");

        private final String text;

        Examination(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public static Protection of(
            ImageDefinition definition, ImageVersion version, Presence presence) {
        Examination examination =
                definition.securityType().isValidated() && presence != Presence.NO_BYTES
                        ? newest(version.validations())
                        : Examination.NONE;
        return new Protection(machines(definition.securityType(), examination), examination);
    }

    private static Examination newest(Validations validations) {
        return validations.executed().stream()
                .filter(executed -> executed.type().equalsIgnoreCase(TRUSTED_LAUNCH))
                .reduce((_, newest) -> newest)
                .map(executed ->
                        switch (executed.status()) {
                            case UNKNOWN -> Examination.PENDING;
                            case SUCCEEDED -> Examination.SUCCEEDED;
                            case FAILED -> Examination.FAILED;
                        })
                .orElse(Examination.PENDING);
    }

    private static SecurityType machines(SecurityType image, Examination examination) {
        return switch (image) {
            case TRUSTED_LAUNCH, CONFIDENTIAL_VM -> image;
            case STANDARD, CONFIDENTIAL_VM_SUPPORTED -> SecurityType.STANDARD;
            case TRUSTED_LAUNCH_SUPPORTED, TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED ->
                    examination == Examination.SUCCEEDED
                            ? SecurityType.TRUSTED_LAUNCH
                            : SecurityType.STANDARD;
        };
    }
}
