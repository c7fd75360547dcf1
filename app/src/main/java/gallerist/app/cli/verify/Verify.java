package gallerist.app.cli.verify;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.progress.Reading;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.app.cli.replication.MovedOptions;
import gallerist.app.wire.VerifiedJson;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.storage.Damage;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.Verified;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads copies again and compares every block with its digest. What is damaged is made again by the
 * service; exit code 1 tells that something is not whole.
 */
@Example({
    "gallerist verify",
    "gallerist verify -g images -r Production -i ubuntu-web -e 1.0.0 --repair"
})
public final class Verify implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Option(names = "--repair", description = "Wait until what is damaged was made again.")
    private boolean repair;

    @Override
    public Answer run(Session session) {
        List<ResourceId> scopes = moved.scopes(session);
        List<Verified> found = new ArrayList<>();
        if (!repair) {
            scopes.forEach(scope -> found.add(read(session, scope)));
            return shown(session, together(found), 0);
        }
        return waiting.capturing(
                session,
                scopes,
                () -> {
                    scopes.forEach(scope -> found.add(read(session, scope)));
                    return Outcome.done(found);
                },
                () -> {
                    Verified all = together(found);
                    return shown(session, all, repaired(session, all));
                });
    }

    private static Verified read(Session session, ResourceId scope) {
        return session.workspace()
                .verification()
                .verify(session.caller(), scope, new Reading(session, "Verify"))
                .orThrow();
    }

    private static Verified together(List<Verified> parts) {
        return new Verified(
                parts.stream().mapToInt(Verified::checked).sum(),
                parts.stream().mapToLong(Verified::bytes).sum(),
                parts.stream().flatMap(part -> part.damaged().stream()).toList(),
                parts.stream().flatMap(part -> part.unread().stream()).toList());
    }

    private static Answer shown(Session session, Verified all, int repaired) {
        Answer.Result result = Answer.of(VerifiedJson.print(all, repaired));
        boolean isMended = all.unread().isEmpty() && repaired == all.damaged().size();
        if (all.isWhole() || isMended) {
            return result;
        }
        if (repaired < all.damaged().size()) {
            session.say(
                    "What is damaged is made again in the background. See 'replication watch'.");
        }
        return result.failing();
    }

    /** How many of the damaged copies are whole again. */
    private static int repaired(Session session, Verified all) {
        return (int) all.damaged().stream().filter(damage -> isWhole(session, damage)).count();
    }

    private static boolean isWhole(Session session, Damage damage) {
        return session
                .workspace()
                .replications()
                .status(session.caller(), damage.version())
                .orThrow()
                .stream()
                .flatMap(version -> version.replicas().stream())
                .filter(copy -> isAt(copy, damage))
                .anyMatch(copy -> copy.state() == CopyState.PRESENT);
    }

    private static boolean isAt(ReplicaStatus copy, Damage damage) {
        return copy.region().equals(damage.region())
                && copy.zone() == damage.zone()
                && copy.replica() == damage.replica();
    }
}
