package gallerist.model.gallery;

/** Whether an application's scripts run again after a reboot. */
public enum RebootBehaviour implements Named {
    NONE("None"),
    RERUN("Rerun");

    private final String text;

    RebootBehaviour(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
