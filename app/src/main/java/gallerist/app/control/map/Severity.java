package gallerist.app.control.map;

import gallerist.app.fx.Mark;
import java.util.Comparator;

/** Which of two states matters more where only one can be shown. */
final class Severity {
    /** The worst first. */
    static final Comparator<Site> WORST =
            Comparator.<Site>comparingInt(site -> site.mark().severity())
                    .thenComparing(site -> !site.isTarget());

    /** Whose name is written first; later ones may find no room. */
    static final Comparator<Site> NAMED = Comparator.comparingInt(Severity::naming);

    private Severity() {}

    /** A home stands between what is copied and what waits. */
    private static int naming(Site site) {
        int rank = 2 * site.mark().severity();
        return site.isHome() ? Math.min(rank, 2 * Mark.WAITING.severity() - 1) : rank;
    }
}
