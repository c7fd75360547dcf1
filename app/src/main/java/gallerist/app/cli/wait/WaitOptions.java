package gallerist.app.cli.wait;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.query.Query;
import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Until when somebody waits, and how patiently. Between looks the workspace is free for others. */
public final class WaitOptions {
    @Option(names = "--created", description = "Wait until it is created and 'Succeeded'.")
    private boolean created;

    @Option(names = "--updated", description = "Wait until it is updated and 'Succeeded'.")
    private boolean updated;

    @Option(names = "--deleted", description = "Wait until it is gone.")
    private boolean deleted;

    @Option(names = "--exists", description = "Wait until it exists.")
    private boolean exists;

    @Option(
            names = "--custom",
            paramLabel = "JMESPATH",
            description =
                    "Wait until this is true of it, such as"
                            + " \"provisioningState!='InProgress'\".")
    private String custom = "";

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            description = "How long to wait between looks; otherwise 30.")
    private int interval = 30;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "When to give up; otherwise after 3600.")
    private int timeout = 3600;

    /**
     * Nothing once the goal is reached; a failure when it can't be, or not in time.
     *
     * @param look answers the resource as it is shown
     */
    public Answer until(Session session, Supplier<Answer> look) {
        Goal goal = goal();
        if (interval < 1 || timeout < 0) {
            throw new WrongCommandLine("--interval is at least 1, and --timeout at least 0.");
        }
        CountDownLatch cancelled = new CountDownLatch(1);
        session.cancellation().whenRequested(cancelled::countDown);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
        while (true) {
            Optional<Answer> verdict = verdict(goal, look.get());
            if (verdict.isPresent()) {
                return verdict.get();
            }
            session.leave();
            long left = end - System.nanoTime();
            if (left <= 0) {
                return Answer.failed(
                        "WaitTimeout",
                        "Wait operation timed-out after %d seconds.".formatted(timeout));
            }
            if (isEnded(cancelled, Math.min(left, TimeUnit.SECONDS.toNanos(interval)))) {
                return Answer.failed("WaitCancelled", "The wait was ended before its time.");
            }
        }
    }

    private Goal goal() {
        List<Goal> goals = new ArrayList<>();
        if (created || updated) {
            goals.add(Goal.succeeded());
        }
        if (deleted) {
            goals.add(Goal.deleted());
        }
        if (exists) {
            goals.add(Goal.exists());
        }
        if (!custom.isEmpty()) {
            goals.add(Goal.matching(Query.of(custom)));
        }
        if (goals.isEmpty()) {
            throw new WrongCommandLine(
                    "Say what to wait for: --created, --updated, --deleted, --exists or --custom.");
        }
        return resource -> goals.stream().allMatch(each -> each.isReached(resource));
    }

    /** Empty while there is reason to go on. */
    private static Optional<Answer> verdict(Goal goal, Answer seen) {
        Optional<JsonNode> resource =
                seen instanceof Answer.Result result
                        ? Optional.of(result.tree())
                        : Optional.empty();
        if (resource.isEmpty() && !isMissing(seen)) {
            return Optional.of(seen);
        }
        if (goal.isReached(resource)) {
            return Optional.of(Answer.nothing());
        }
        return resource.filter(Goal::hasFailed)
                .map(_ -> Answer.failed("OperationFailed", "The operation has failed."));
    }

    private static boolean isMissing(Answer seen) {
        return seen instanceof Answer.Refused(List<Problem> problems, String _)
                && problems.stream()
                        .allMatch(problem ->
                                problem instanceof Problem.NotFound
                                        || problem instanceof Problem.ParentNotFound
                                        || problem instanceof Problem.GroupNotFound);
    }

    private static boolean isEnded(CountDownLatch cancelled, long nanos) {
        try {
            return cancelled.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
