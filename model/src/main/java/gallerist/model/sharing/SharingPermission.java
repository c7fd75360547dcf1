package gallerist.model.sharing;

import gallerist.model.gallery.Named;

/** Whom a gallery can be shared with; chosen when it is created. */
public enum SharingPermission implements Named {
    PRIVATE("Private"),
    GROUPS("Groups"),
    COMMUNITY("Community");

    private final String text;

    SharingPermission(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
