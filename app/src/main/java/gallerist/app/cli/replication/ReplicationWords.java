package gallerist.app.cli.replication;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.plan.PlanWords;
import gallerist.model.replication.Steer;
import java.util.List;

/** The words after {@code gallerist replication}. */
public final class ReplicationWords {
    private ReplicationWords() {}

    public static List<Word> list() {
        return List.of(
                verb("status", "Tell how far versions have come, copy by copy.", ShowStatus::new),
                verb("watch", "Show how copies are made, until all are.", WatchReplication::new),
                verb("history", "Tell what happened to copies.", ShowHistory::new),
                verb("egress", "Tell what went from region to region.", ShowEgress::new),
                verb("pause", "Keep copies from going on.", PauseCopies::new),
                verb(
                        "resume",
                        "Let copies go on that were paused.",
                        () -> new LetCopiesGo(Steer.RESUME)),
                verb("cancel", "Give up copies that are not whole.", CancelCopies::new),
                verb(
                        "retry",
                        "Try again what was cancelled or has failed.",
                        () -> new LetCopiesGo(Steer.RETRY)),
                noun("limit", "How fast transfers may be.", ReplicationWords::limits),
                PlanWords.plan());
    }

    private static List<Word> limits() {
        return List.of(
                verb("set", "Limit all transfers together.", SetLimit::new),
                verb("show", "Tell what limits there are.", ShowLimit::new),
                verb("clear", "Take all limits away.", ClearLimit::new));
    }
}
