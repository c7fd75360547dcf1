package gallerist.model.gallery;

/** Which kinds of protected machines an image can or must be used for. */
public enum SecurityType implements Named {
    STANDARD("Standard"),
    TRUSTED_LAUNCH_SUPPORTED("TrustedLaunchSupported"),
    TRUSTED_LAUNCH("TrustedLaunch"),
    CONFIDENTIAL_VM_SUPPORTED("ConfidentialVmSupported"),
    CONFIDENTIAL_VM("ConfidentialVM"),
    TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED("TrustedLaunchAndConfidentialVmSupported");

    private final String text;

    SecurityType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    public boolean needsGeneration2() {
        return this != STANDARD;
    }

    /** Images with the state of one machine in them, which are never handed to strangers. */
    public boolean needsPrivateGallery() {
        return this == TRUSTED_LAUNCH || this == CONFIDENTIAL_VM;
    }

    /** Whether the platform examines new versions of such an image. */
    public boolean isValidated() {
        return this == TRUSTED_LAUNCH_SUPPORTED
                || this == TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED;
    }
}
