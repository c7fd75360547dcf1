package gallerist.app.cli.verify;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads copies again and compares every block with its digest. What is damaged is made again by the
 * service; where no good copy is left, the action says lost. Exit code 1 tells that something is
 * not whole. A single file that was changed or deleted inside a store is found here and by the
 * scrub; 'replication status' only looks whether the stores are there.
 */
@Example({
    "gallerist verify",
    "gallerist verify -g images -r Production -i ubuntu-web -e 1.0.0 --repair"
})
public final class Verify implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.place("Version", "id"),
                    Column.text("Region", "region"),
                    Column.text("Zone", "zone"),
                    Column.text("Replica", "replica"),
                    Column.text("Disk", "lun"),
                    Column.text("Blocks", "blocks"),
                    Column.text("Action", "action"),
                    Column.text("Reason", "reason"));

    private static final String LOST =
            "Of what is lost no good copy is left, so it cannot be made again; its bytes are kept in"
                    + " its store as .bad. Create the version again from its source, or put the"
                    + " right file from a backup beside the .bad, with .img as its ending.";

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
            return shown(session, scopes, together(found), 0);
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
                    return shown(session, scopes, all, repaired(session, all));
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
                parts.stream().flatMap(part -> part.unread().stream()).toList(),
                parts.stream().flatMap(part -> part.borrowed().stream()).toList());
    }

    private static void sayWhose(Session session, List<ResourceId> scopes, Verified all) {
        all.borrowed().stream()
                .filter(each -> scopes.stream().noneMatch(each.lender()::isWithin))
                .forEach(each ->
                        session.say(
                                "'%s' is shallow. The bytes that were read are those of '%s'."
                                        .formatted(each.version(), each.lender())));
        if (all.checked() == 0 && all.unread().isEmpty()) {
            session.say("There are no bytes to read.");
        }
    }

    private static Answer shown(
            Session session, List<ResourceId> scopes, Verified all, int repaired) {
        sayWhose(session, scopes, all);
        all.unread().forEach(copy -> session.say("Not read: " + copy));
        ObjectNode told = VerifiedJson.print(all, repaired);
        Answer.Result result = Answer.of(told).tabled(VerifiedJson.lines(told), COLUMNS);
        boolean isMended = all.unread().isEmpty() && repaired == all.damaged().size();
        if (all.isWhole() || isMended) {
            return result;
        }
        long lost = lost(all);
        if (lost > 0) {
            session.say(LOST);
        }
        if (repaired + lost < all.damaged().size()) {
            session.say(
                    "What is damaged is made again in the background. See 'replication watch'.");
        }
        return result.failing();
    }

    private static long lost(Verified all) {
        return all.damaged().stream()
                .filter(damage -> damage.action() == Damage.Action.LOST)
                .count();
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
