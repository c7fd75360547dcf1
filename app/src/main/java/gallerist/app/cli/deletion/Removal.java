package gallerist.app.cli.deletion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.service.Detached;
import gallerist.app.cli.service.Tenure;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Leaving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** For commands that delete what has bytes: whether somebody waits until they are gone. */
public final class Removal {
    @Option(
            names = "--no-wait",
            description =
                    "Return as soon as the change is durable, and print nothing; the bytes are"
                            + " removed in the background.")
    private boolean noWait;

    /** Deletes, and sees that the bytes go as well. */
    public Answer of(
            Session session, List<ResourceId> targets, Function<ResourceId, Outcome<?>> deletion) {
        Answer answer = Answer.forEach(targets, id -> Answer.silently(deletion.apply(id)));
        Departure departure = new Departure(session, targets);
        if (departure.left().isAtRest()) {
            return shown(answer);
        }
        if (!session.isGuest()) {
            return asOwner(session, departure, answer);
        }
        if (!noWait) {
            tell(session, departure.await(session::isOwnerClosing));
        }
        return shown(answer);
    }

    private Answer asOwner(Session session, Departure departure, Answer answer) {
        if (noWait) {
            Detached.takeOver(session);
            return shown(answer);
        }
        try (Tenure tenure = Tenure.begin(session)) {
            tell(session, departure.await(tenure::isYielding));
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
        return shown(answer);
    }

    private static void tell(Session session, Leaving left) {
        if (!left.isGone()) {
            session.say(
                    "It is deleted. Copies that are still to be removed: %d. They go when the workspace is used and their stores can be reached."
                            .formatted(left.copies()));
        }
    }

    private Answer shown(Answer answer) {
        return noWait && answer.isDone() ? Answer.nothing() : answer;
    }
}
