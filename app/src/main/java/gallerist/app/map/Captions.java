package gallerist.app.map;

import gallerist.app.fx.Mark;
import gallerist.app.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** What is said of a region in a few words. */
final class Captions {
    private Captions() {}

    /** Below its name on the map. */
    static String below(Standing standing) {
        List<String> facts = new ArrayList<>();
        if (standing.isHome()) {
            facts.add("Home");
        }
        facts.add(
                switch (standing.mark()) {
                    case VERIFIED -> amount(standing);
                    case EXCLUDED -> amount(standing) + ", not latest";
                    case COPYING ->
                            standing.left().isEmpty()
                                    ? standing.percent() + " %"
                                    : standing.percent() + " % · " + standing.left();
                    case WAITING, FAILED, OUTAGE, PLANNED, EMPTY -> standing.word();
                });
        return String.join(" · ", facts);
    }

    private static String amount(Standing standing) {
        return standing.versions() > 1
                ? Figures.counted(standing.versions(), "version", "versions")
                : Figures.counted(standing.replicas(), "replica", "replicas");
    }

    /** Whether its note speaks of something that is wrong. */
    static boolean isFault(Standing standing) {
        return standing.mark() == Mark.FAILED || standing.mark() == Mark.OUTAGE;
    }
}
