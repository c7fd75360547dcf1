package gallerist.app.page;

/** What becomes of copies when the window is closed while they run. */
public enum Closing {
    ASK("Ask"),
    CARRY_ON("Carry on in the background"),
    PAUSE("Pause");

    private final String text;

    Closing(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
