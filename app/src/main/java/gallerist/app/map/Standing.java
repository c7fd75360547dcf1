package gallerist.app.map;

import gallerist.app.fx.Mark;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.region.Region;

/**
 * How the versions of a scope stand in one region, as it is read.
 *
 * @param word the state; of several versions the worst
 * @param written bytes in all copies that are there or being made
 * @param total bytes in all copies when all is done, 0 where there are none
 * @param rate bytes a second that come in now
 * @param left how long that takes, empty where nobody knows
 * @param replicas how many, empty where nobody knows
 * @param storage its type, empty where there are several
 * @param note what else there is to say
 */
public record Standing(
        Region region,
        boolean isHome,
        Mark mark,
        int percent,
        String word,
        int versions,
        int verified,
        long written,
        long total,
        long rate,
        String left,
        int replicas,
        String storage,
        String note) {
    private static final String STANDARD = "Standard_";

    String rateText() {
        return rate == 0 ? "" : Sizes.rate(rate);
    }

    String replicasText() {
        return replicas == 0 ? "" : Figures.count(replicas);
    }

    /** {@code ZRS} and the like: that it is the standard kind goes without saying. */
    String storageText() {
        return storage.startsWith(STANDARD)
                ? storage.substring(STANDARD.length())
                : storage.replaceFirst("_.*", "");
    }

    boolean hasBytes() {
        return total > 0;
    }

    boolean isMoving() {
        return mark == Mark.COPYING;
    }

    /** Whether something can still happen by itself. */
    boolean isUnderWay() {
        return mark == Mark.COPYING || mark == Mark.WAITING || mark == Mark.OUTAGE;
    }
}
