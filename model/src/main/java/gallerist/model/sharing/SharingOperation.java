package gallerist.model.sharing;

import gallerist.model.gallery.Named;

/** What the share action can do to a gallery. */
public enum SharingOperation implements Named {
    ADD("Add"),
    REMOVE("Remove"),
    RESET("Reset"),
    ENABLE_COMMUNITY("EnableCommunity");

    private final String text;

    SharingOperation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
