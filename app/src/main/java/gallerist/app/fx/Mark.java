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

    /** The worst first: what fails, then what is not there yet, then what is as it should be. */
    public int severity() {
        return switch (this) {
            case FAILED -> 0;
            case OUTAGE -> 1;
            case COPYING -> 2;
            case WAITING -> 3;
            case PLANNED -> 4;
            case EXCLUDED -> 5;
            case VERIFIED -> 6;
            case EMPTY -> 7;
        };
    }
}
