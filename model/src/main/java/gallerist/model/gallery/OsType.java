package gallerist.model.gallery;

/** The operating system of an image or application. */
public enum OsType implements Named {
    WINDOWS("Windows"),
    LINUX("Linux");

    private final String text;

    OsType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
