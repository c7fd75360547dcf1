package gallerist.app.fx;

/** The states that the screen tells apart, by shape before colour. */
public enum Mark {
    VERIFIED("verified"),
    EXCLUDED("excluded"),
    COPYING("copying"),
    WAITING("waiting"),
    FAILED("failed"),
    OUTAGE("outage"),
    PLANNED("planned"),
    EMPTY("empty");

    private final String style;

    Mark(String style) {
        this.style = style;
    }

    /** The name of the role that colours it. */
    public String style() {
        return style;
    }
}
