package gallerist.model.preview;

import gallerist.model.gallery.Named;

/**
 * A part of the service that is a preview, which a subscription registers for. Only the name of
 * soft delete's registration is documented; the others are called so here.
 */
public enum PreviewFeature implements Named {
    SOFT_DELETE(
            "SIGSoftDelete",
            "Soft delete",
            "https://learn.microsoft.com/azure/virtual-machines/soft-delete-gallery"),
    DIRECT_SHARING(
            "DirectSharedGallery",
            "Sharing with subscriptions and tenants",
            "https://learn.microsoft.com/azure/virtual-machines/share-gallery-direct"),
    TRUSTED_LAUNCH_DEFAULT(
            "TrustedLaunchByDefault",
            "Trusted Launch as default",
            "https://learn.microsoft.com/azure/virtual-machines/trusted-launch"),
    TRUSTED_LAUNCH_VALIDATION(
            "TrustedLaunchValidation",
            "Validation of images for Trusted Launch",
            "https://learn.microsoft.com/azure/virtual-machines/trusted-launch");

    private final String text;
    private final String title;
    private final String link;

    PreviewFeature(String text, String title, String link) {
        this.text = text;
        this.title = title;
        this.link = link;
    }

    @Override
    public String text() {
        return text;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }
}
