package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Assignments;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a machine can have the applications that somebody wants it to have. */
final class Installable {
    private static final String READ = Kind.APPLICATION_VERSION.action("read");

    private final Transaction transaction;
    private final Caller caller;

    Installable(Transaction transaction, Caller caller) {
        this.transaction = transaction;
        this.caller = caller;
    }

    List<Problem> check(Deployment machine) {
        List<Problem> problems = new ArrayList<>();
        for (AssignedApplication assigned : machine.applications()) {
            problems.addAll(check(assigned, machine));
        }
        if (problems.isEmpty()) {
            problems.addAll(
                    Assignments.tooLarge(
                            machine.applications().stream()
                                    .mapToLong(assigned -> bytes(assigned, machine))
                                    .sum()));
        }
        return problems;
    }

    private List<Problem> check(AssignedApplication assigned, Deployment machine) {
        Permission.require(transaction, caller, READ, assigned.application());
        Optional<VmApplication> application =
                new ApplicationTable().find(transaction, assigned.application());
        if (application.isEmpty()) {
            return List.of(new Problem.NotFound(assigned.application()));
        }
        List<Problem> problems =
                new ArrayList<>(Assignments.systemDiffers(application.get(), machine.osType()));
        problems.addAll(
                assigned.followsLatest() ? latest(assigned, machine) : named(assigned, machine));
        return problems;
    }

    private List<Problem> named(AssignedApplication assigned, Deployment machine) {
        return new ApplicationVersionTable()
                .find(transaction, assigned.version())
                .map(version -> elsewhere(version, machine))
                .orElseGet(() -> List.of(new Problem.NotFound(assigned.version())));
    }

    private static List<Problem> elsewhere(ApplicationVersion version, Deployment machine) {
        return version.publishing().target(machine.location()).isPresent()
                ? List.of()
                : List.of(new Problem.NotInRegion(version.id(), machine.location().displayName()));
    }

    private List<Problem> latest(AssignedApplication assigned, Deployment machine) {
        return latestIn(assigned, machine).isPresent()
                ? List.of()
                : List.of(
                        new Problem.NotInRegion(
                                assigned.application(), machine.location().displayName()));
    }

    /** The version that an assignment that names none comes to. */
    private Optional<ResourceId> latestIn(AssignedApplication assigned, Deployment machine) {
        Presences presences =
                Presences.of(transaction, Kind.APPLICATION_VERSION, assigned.application());
        List<Candidate> candidates =
                new ApplicationVersionTable()
                                .list(
                                        transaction,
                                        Stretch.all(
                                                Kind.APPLICATION_VERSION, assigned.application()))
                                .stream()
                                .map(Candidate::of)
                                .toList();
        return Latest.in(machine.location(), candidates, presences)
                .version()
                .map(number -> assigned.application().version(number.toString()));
    }

    /** What the machine has to download for it; nothing is known of packages behind links. */
    private long bytes(AssignedApplication assigned, Deployment machine) {
        Optional<ResourceId> version =
                assigned.followsLatest()
                        ? latestIn(assigned, machine)
                        : Optional.of(assigned.version());
        return version
                .flatMap(id -> ContentTable.of(transaction, id))
                .map(content -> ContentTable.disks(transaction, content.id()))
                .orElse(List.of())
                .stream()
                .mapToLong(ContentDisk::fileSize)
                .sum();
    }
}
