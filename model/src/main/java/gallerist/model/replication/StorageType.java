package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** Where a region keeps its replicas. */
public enum StorageType implements Named {
    STANDARD_LRS("Standard_LRS"),
    STANDARD_ZRS("Standard_ZRS"),
    PREMIUM_LRS("Premium_LRS"),
    PREMIUM_V2_LRS("PremiumV2_LRS");

    private final String text;

    StorageType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
