package gallerist.model.gallery;

/** The kinds of disks that a machine can have, and that an image may rule out. */
public enum DiskType implements Named {
    STANDARD_LRS("Standard_LRS"),
    STANDARD_SSD_LRS("StandardSSD_LRS"),
    PREMIUM_LRS("Premium_LRS"),
    ULTRA_SSD_LRS("UltraSSD_LRS");

    private final String text;

    DiskType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
