package gallerist.model.gallery;

/** The processor that an image is made for. */
public enum Architecture implements Named {
    X64("x64"),
    ARM64("Arm64");

    private final String text;

    Architecture(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
