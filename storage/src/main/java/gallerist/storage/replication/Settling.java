package gallerist.storage.replication;

import gallerist.model.copies.Planner;
import gallerist.model.copies.Step;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Provisioning;
import gallerist.model.replication.Publishing;
import gallerist.storage.Progress;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Writes down what a pass came to. */
final class Settling {
    private static final Duration UNTIL_OTHERS_ARE_BACK = Duration.ofSeconds(30);
    private static final Duration UNTIL_OTHERS_ARE_LOOKED_AFTER = Duration.ofSeconds(5);

    private final Depot depot;
    private final UUID content;
    private final long revision;

    /**
     * Settles a content.
     *
     * @param revision at which nothing more was to be done
     */
    Settling(Depot depot, UUID content, long revision) {
        this.depot = depot;
        this.content = content;
        this.revision = revision;
    }

    /** When there is something to do again. */
    Optional<Instant> run() {
        return depot.database()
                .write(transaction ->
                        ContentTable.claim(transaction, content)
                                .flatMap(found -> settle(transaction, found)));
    }

    private Optional<Instant> settle(Transaction transaction, Content found) {
        Holding holding = Holding.of(transaction, found);
        if (found.deleted() && holding.where().copies().isEmpty()) {
            finish(transaction, found);
            return Optional.empty();
        }
        provision(transaction, found, holding);
        // Who dies meanwhile has not settled anything.
        if (holding.where().copies().stream().noneMatch(Settling::isBeingMade)) {
            ContentTable.settle(transaction, content, revision);
        }
        if (found.revision() != revision) {
            return Optional.of(depot.now());
        }
        boolean waitsForOthers =
                Planner.due(Plan.of(transaction, found), holding.where().known()).stream()
                        .anyMatch(step -> step instanceof Step.Remove);
        Optional<Instant> due =
                holding.where().copies().stream()
                        .filter(copy -> copy.state() != CopyState.PRESENT)
                        .filter(copy -> copy.state() != CopyState.HELD)
                        .map(this::due)
                        .min(Comparator.naturalOrder());
        Instant later = depot.now().plus(UNTIL_OTHERS_ARE_BACK);
        return waitsForOthers ? Optional.of(due.filter(later::isAfter).orElse(later)) : due;
    }

    /** Who makes a copy tells when that has ended; it is looked after in case he dies. */
    private Instant due(CopyRow copy) {
        Instant soon = depot.now().plus(UNTIL_OTHERS_ARE_LOOKED_AFTER);
        return isBeingMade(copy) && copy.dueAt().isBefore(soon) ? soon : copy.dueAt();
    }

    private static boolean isBeingMade(CopyRow copy) {
        return copy.state() == CopyState.COPYING;
    }

    private static void finish(Transaction transaction, Content found) {
        if (found.resource().isPresent()) {
            ResourceId id = found.path();
            ContentTable.orphan(transaction, found.id());
            switch (id.kind().orElseThrow()) {
                case IMAGE_VERSION -> new ImageVersionTable().delete(transaction, id);
                case APPLICATION_VERSION -> new ApplicationVersionTable().delete(transaction, id);
                default -> new SourceTable().delete(transaction, id);
            }
        }
        ContentTable.delete(transaction, found.id());
    }

    /** The state of the resource follows what its copies came to. */
    private static void provision(Transaction transaction, Content found, Holding holding) {
        Optional<ProvisioningState> state = ResourceTable.state(transaction, found.path());
        Optional<Publishing> publishing = publishing(transaction, found.path());
        if (state.isEmpty() || publishing.isEmpty() || found.resource().isEmpty()) {
            return;
        }
        ProvisioningState next =
                Provisioning.after(
                        state.get(),
                        StatusOf.summary(
                                        StatusOf.regions(
                                                holding,
                                                Plan.of(transaction, found),
                                                publishing.get(),
                                                Progress.NONE))
                                .aggregated());
        if (next != state.get()) {
            ResourceTable.state(transaction, found.path(), next);
        }
    }

    private static Optional<Publishing> publishing(Transaction transaction, ResourceId id) {
        Kind kind = id.kind().orElseThrow();
        return switch (kind) {
            case IMAGE_VERSION ->
                    new ImageVersionTable().find(transaction, id).map(ImageVersion::publishing);
            case APPLICATION_VERSION ->
                    new ApplicationVersionTable()
                            .find(transaction, id)
                            .map(ApplicationVersion::publishing);
            default -> Optional.empty();
        };
    }
}
