package gallerist.model.gallery;

/** The generation of the hypervisor that an image boots on. */
public enum Generation implements Named {
    V1("V1"),
    V2("V2");

    private final String text;

    Generation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
