package gallerist.bench;

import java.util.Locale;

/** A line of the table: a work, what it is compared with, and the goal. */
record Row(String work, String ours, String against, String theirs, String ratio, String goal) {
    static final String HEADER =
            """
            | work | Gallerist | against | that | ratio | goal |
            | --- | --- | --- | --- | --- | --- |
            """;

    static Row of(String work, Duel duel, String against, double goal) {
        return new Row(
                work,
                duel.ours().text(),
                against,
                duel.theirs().text(),
                times(duel.ours().times(duel.theirs())),
                "≤ " + times(goal));
    }

    /** Of works on many items, how long each item took. */
    static Row each(
            String work, Duel duel, int ourItems, String against, int theirItems, double goal) {
        var each = new Duel(duel.ours().each(ourItems), duel.theirs().each(theirItems));
        return of(work, each, against, goal);
    }

    static Row of(String work, Allocation ours, String against, Allocation theirs, double goal) {
        return new Row(
                work,
                ours.text(),
                against,
                theirs.text(),
                times(ours.times(theirs)),
                "≤ " + times(goal));
    }

    static String times(double factor) {
        return String.format(Locale.ROOT, "%.2f", factor).replaceAll("\\.?0+$", "") + " ×";
    }

    String markdown() {
        return "| " + String.join(" | ", work, ours, against, theirs, ratio, goal) + " |\n";
    }
}
