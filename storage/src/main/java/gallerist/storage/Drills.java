package gallerist.storage;

import gallerist.model.drill.Wrong;
import java.util.EnumSet;
import java.util.Set;

/**
 * What goes wrong on purpose in a store.
 *
 * @param bytesPerSecond how fast it is, 0 for as fast as it can
 * @param seed what the damage depends on, so that a drill can be repeated
 */
public record Drills(boolean outage, long bytesPerSecond, boolean full, boolean damage, long seed) {
    public static final Drills NONE = new Drills(false, 0, false, false, 0);

    public boolean isNothing() {
        return !outage && bytesPerSecond == 0 && !full && !damage;
    }

    /** What goes wrong, in words. */
    public String text() {
        Set<Wrong> wrong = EnumSet.noneOf(Wrong.class);
        if (outage) {
            wrong.add(Wrong.OUTAGE);
        }
        if (bytesPerSecond > 0) {
            wrong.add(Wrong.SLOW);
        }
        if (full) {
            wrong.add(Wrong.FULL);
        }
        if (damage) {
            wrong.add(Wrong.DAMAGE);
        }
        return Wrong.words(wrong);
    }

    public Drills withOutage(boolean on) {
        return new Drills(on, bytesPerSecond, full, damage, seed);
    }

    public Drills withRate(long rate) {
        return new Drills(outage, rate, full, damage, seed);
    }

    public Drills withFull(boolean on) {
        return new Drills(outage, bytesPerSecond, on, damage, seed);
    }

    public Drills withDamage(boolean on, long withSeed) {
        return new Drills(outage, bytesPerSecond, full, on, withSeed);
    }
}
