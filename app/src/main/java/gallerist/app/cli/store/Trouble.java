package gallerist.app.cli.store;

import gallerist.storage.Drills;

/** What can go wrong in a store on purpose. */
public enum Trouble {
    OUTAGE,
    FULL;

    Drills in(Drills drills, boolean isOn) {
        return switch (this) {
            case OUTAGE -> drills.withOutage(isOn);
            case FULL -> drills.withFull(isOn);
        };
    }
}
