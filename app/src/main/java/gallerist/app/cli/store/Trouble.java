package gallerist.app.cli.store;

import gallerist.storage.Drills;

/** What can go wrong in a store on purpose. */
public enum Trouble {
    OUTAGE,
    FULL,
    DAMAGE;

    Drills in(Drills drills, boolean isOn, long seed) {
        return switch (this) {
            case OUTAGE -> drills.withOutage(isOn);
            case FULL -> drills.withFull(isOn);
            case DAMAGE -> drills.withDamage(isOn, seed);
        };
    }
}
