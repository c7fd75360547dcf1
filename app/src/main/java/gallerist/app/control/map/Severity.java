package gallerist.app.control.map;

import gallerist.app.fx.Mark;
import java.util.Comparator;

/** Which of two states matters more where only one can be shown. */
final class Severity {
    /** The worst first. */
    static final Comparator<Site> WORST =
            Comparator.<Site>comparingInt(site -> rank(site.mark()))
                    .thenComparing(site -> !site.isTarget());

    /** Whose name is written first; later ones may find no room. */
    static final Comparator<Site> NAMED = Comparator.comparingInt(Severity::naming);

    private Severity() {}

    private static int rank(Mark mark) {
        return switch (mark) {
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

    /** A home stands between what is copied and what waits. */
    private static int naming(Site site) {
        int rank = 2 * rank(site.mark());
        return site.isHome() ? Math.min(rank, 2 * rank(Mark.WAITING) - 1) : rank;
    }
}
