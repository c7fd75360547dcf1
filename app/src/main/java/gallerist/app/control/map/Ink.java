package gallerist.app.control.map;

import gallerist.app.fx.Mark;

/** What the map is painted with, by the names that style sheets use. */
enum Ink {
    SEA("-map-sea"),
    LAND("-map-land"),
    COAST("-map-coast"),
    BORDER("-map-border"),
    GRID("-map-grid"),
    TO_COME("-map-to-come"),
    HEAD("-map-head"),
    HALO("-map-halo"),
    NAME("-map-name"),
    FACT("-map-fact"),
    VERIFIED("-map-verified"),
    EXCLUDED("-map-excluded"),
    COPYING("-map-copying"),
    WAITING("-map-waiting"),
    FAILED("-map-failed"),
    OUTAGE("-map-outage"),
    PLANNED("-map-planned");

    private final String property;

    Ink(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** For the words about a state: only what is not as it should be has a colour. */
    static Ink ofFact(Mark mark) {
        return switch (mark) {
            case COPYING -> COPYING;
            case FAILED -> FAILED;
            case OUTAGE -> OUTAGE;
            case EXCLUDED -> EXCLUDED;
            case PLANNED -> PLANNED;
            case VERIFIED, WAITING, EMPTY -> FACT;
        };
    }
}
