package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** Where one copy of a version stands. */
public enum CopyState implements Named {
    ABSENT("Absent"),
    WAITING("Waiting"),
    COPYING("Copying"),
    HELD("Held"),
    PRESENT("Present"),
    DAMAGED("Damaged"),
    LOST("Lost"),
    DELETING("Deleting");

    private final String text;

    CopyState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Whether it was whole once and must be made again. */
    public boolean isBroken() {
        return this == DAMAGED || this == LOST;
    }
}
