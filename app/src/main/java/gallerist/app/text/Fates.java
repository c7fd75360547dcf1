package gallerist.app.text;

import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Reason;

/** What becomes of versions that go or shrink, and why, in words. */
public final class Fates {
    private Fates() {}

    public static String of(Fate fate) {
        return switch (fate) {
            case KEPT -> "stays";
            case SPARED -> "is spared";
            case AT_HOME -> "at home only";
            case FEWER -> "fewer replicas";
            case DELETED -> "deleted";
        };
    }

    public static String of(Reason reason) {
        return switch (reason) {
            case NEWEST -> "It is among the newest";
            case IS_LATEST -> "It is what latest gives in some region";
            case HELD_BACK -> "It is newer than what latest gives";
            case IN_USE -> "Machines were made from it";
            case REGIONS_GUARDED -> "Its safety profile keeps its regions";
            case NOT_BEFORE_ITS_END -> "It can't be deleted before its end of life";
            case AT_HOME_ALREADY -> "It is at home only already";
            case OLDER -> "Superseded; nobody uses it";
            case SAME_BYTES -> "A newer version has the same bytes";
            case ENDED -> "It has ended; nobody uses it";
            case PILOT -> "Left by a pilot; nobody uses it";
            case UNUSED -> "Old and superseded; nobody uses it";
            case TOO_MANY_REPLICAS -> "Its machines need fewer replicas";
        };
    }
}
