package gallerist.model.region;

import gallerist.model.gallery.Named;

/** How far a subscription has come with the access to a region that must be requested. */
public enum RegionAccess implements Named {
    NONE("none"),
    REQUESTED("requested"),
    GRANTED("granted");

    private final String text;

    RegionAccess(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
