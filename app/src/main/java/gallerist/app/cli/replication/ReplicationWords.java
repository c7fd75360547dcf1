package gallerist.app.cli.replication;

import gallerist.app.cli.Word;
import gallerist.app.cli.plan.PlanWords;
import java.util.List;

/** The words after {@code gallerist replication}. */
public final class ReplicationWords {
    private ReplicationWords() {}

    public static List<Word> list() {
        return List.of(PlanWords.plan());
    }
}
