package gallerist.app.cli.progress;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.service.Detached;
import gallerist.app.cli.service.Tenure;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** For commands that move bytes: whether, and how long, somebody waits until all have arrived. */
public final class WaitingOptions {
    @Option(
            names = "--no-wait",
            description =
                    "Return as soon as the change is durable, and print nothing; the copies are"
                            + " made in the background.")
    private boolean noWait;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Wait no longer than this; the copies are made in the background then.")
    private Optional<Integer> timeout = Optional.empty();

    /**
     * Makes a change that takes long itself, such as a capture, and waits for its copies. Meanwhile
     * others can work in the workspace.
     *
     * @param shown what is answered when nobody has to wait any more
     */
    public <T> Answer capturing(
            Session session,
            List<ResourceId> scopes,
            Supplier<Outcome<T>> change,
            Supplier<Answer> shown) {
        check();
        return session.isGuest()
                ? asGuest(session, scopes, change.get(), shown)
                : asOwner(session, scopes, change, shown);
    }

    /** Makes a change and waits for its copies. */
    public <T> Answer changing(
            Session session,
            List<ResourceId> scopes,
            Supplier<Outcome<T>> change,
            Supplier<Answer> shown) {
        check();
        Outcome<T> changed = change.get();
        if (changed instanceof Outcome.Refused<T>(List<Problem> problems)) {
            return Answer.refused(problems);
        }
        if (session.isGuest() || waiting(session, scopes).isOver()) {
            return asGuest(session, scopes, changed, shown);
        }
        return asOwner(session, scopes, () -> changed, shown);
    }

    private void check() {
        if (timeout.filter(seconds -> seconds < 0).isPresent()) {
            throw new WrongCommandLine("--timeout is at least 0.");
        }
    }

    private Waiting waiting(Session session, List<ResourceId> scopes) {
        return new Waiting(session, scopes, timeout.map(Duration::ofSeconds));
    }

    private <T> Answer asGuest(
            Session session, List<ResourceId> scopes, Outcome<T> changed, Supplier<Answer> shown) {
        if (changed instanceof Outcome.Refused<T>(List<Problem> problems)) {
            return Answer.refused(problems);
        }
        return noWait
                ? Answer.nothing()
                : answer(session, waiting(session, scopes).until(session::isOwnerClosing), shown);
    }

    private <T> Answer asOwner(
            Session session,
            List<ResourceId> scopes,
            Supplier<Outcome<T>> change,
            Supplier<Answer> shown) {
        Waiting.End end;
        try (Tenure tenure = Tenure.begin(session)) {
            if (change.get() instanceof Outcome.Refused<T>(List<Problem> problems)) {
                return Answer.refused(problems);
            }
            Waiting waiting = waiting(session, scopes);
            end = noWait ? Waiting.End.TIMED_OUT : waiting.until(tenure::isYielding);
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
        return answer(session, end, shown);
    }

    private Answer answer(Session session, Waiting.End end, Supplier<Answer> shown) {
        return switch (end) {
            case ARRIVED -> shown.get();
            case STUCK -> failing(shown.get());
            case CANCELLED -> {
                session.say(
                        "What was begun is kept. It goes on with the window, 'gallerist worker'"
                                + " or 'gallerist replication watch'.");
                yield failing(shown.get());
            }
            case TIMED_OUT -> {
                Answer answer = noWait ? Answer.nothing() : failing(shown.get());
                leaveToOthers(session);
                yield answer;
            }
            // The next owner is asked the same, and has nothing to do but to wait.
            case YIELDING ->
                    throw new WorkspaceException(
                            WorkspaceException.Reason.OWNED, session.workspaceFolder(), "given up");
        };
    }

    private static Answer failing(Answer answer) {
        return answer instanceof Answer.Result result ? result.failing() : answer;
    }

    /** The owner goes on by itself; without one a process is started that does. */
    private static void leaveToOthers(Session session) {
        if (!session.isGuest()) {
            Detached.takeOver(session);
        }
    }
}
