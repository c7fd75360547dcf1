package gallerist.model.gallery;

/** What a lock forbids. */
public enum LockLevel implements Named {
    CAN_NOT_DELETE("CanNotDelete"),
    READ_ONLY("ReadOnly");

    private final String text;

    LockLevel(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
