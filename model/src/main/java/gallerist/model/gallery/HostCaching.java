package gallerist.model.gallery;

/** How a disk is cached by its host. */
public enum HostCaching implements Named {
    NONE("None"),
    READ_ONLY("ReadOnly"),
    READ_WRITE("ReadWrite");

    private final String text;

    HostCaching(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
