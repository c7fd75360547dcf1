package gallerist.app.cli.plan;

import static gallerist.app.cli.Word.both;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist replication plan}, which is a command itself. */
public final class PlanWords {
    private PlanWords() {}

    public static Word plan() {
        return both(
                verb("plan", "Show what a change of a version comes to.", PlanChange::new),
                PlanWords::list);
    }

    private static List<Word> list() {
        return List.of(
                verb(
                        "application",
                        "Show what a change of a version of a VM application comes to.",
                        PlanApplicationChange::new),
                verb("delete", "Show what deleting comes to.", PlanDeletion::new),
                verb("exclude", "Show what excluding from latest comes to.", PlanExclusion::new),
                verb("promote", "Show what promoting a version comes to.", PlanPromotion::new),
                verb("share", "Show what sharing a gallery comes to.", PlanSharing::new));
    }
}
