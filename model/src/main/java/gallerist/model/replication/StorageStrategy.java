package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** How the storage type is chosen for regions that name none. */
public enum StorageStrategy implements Named {
    PREFER_STANDARD_ZRS("PreferStandard_ZRS"),
    DEFAULT_STANDARD_LRS("DefaultStandard_LRS");

    private final String text;

    StorageStrategy(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
