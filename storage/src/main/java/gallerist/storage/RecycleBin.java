package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionRules;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ThrownAwayTable;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Image versions that were thrown away and can still be restored. */
public final class RecycleBin {
    /** A clock that was wrong for a moment must not cost anybody a version. */
    private static final Duration SECOND_LOOK = Duration.ofHours(1);

    private final Database database;
    private final Writes writes;
    private final Uptime uptime;
    private final Resources<ImageVersion> resources;

    RecycleBin(Database database, Writes writes, Uptime uptime) {
        this.database = database;
        this.writes = writes;
        this.uptime = uptime;
        this.resources =
                new Resources<>(database, writes, new ImageVersionTable(), Kind.IMAGE_VERSION);
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<ImageVersion>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(
                caller, Kind.IMAGE_VERSION, scope, window, ImageVersionTable::softDeleted);
    }

    public Outcome<ImageVersion> restore(Caller caller, ResourceId id) {
        return restore(caller, id, UnaryOperator.identity());
    }

    /** Takes a version back and changes it at once. */
    public Outcome<ImageVersion> restore(
            Caller caller, ResourceId id, UnaryOperator<ImageVersion> change) {
        return writes.attempt(
                caller,
                Operation.VERSION_WRITE,
                id,
                transaction -> {
                    ImageVersion thrownAway = resources.find(transaction, id);
                    Refusal.ifAny(VersionRules.restoreOrPurge(thrownAway));
                    ImageVersion asItWas = thrownAway.with(Deletion.none());
                    ImageVersion wanted = change.apply(asItWas);
                    Refusal.ifAny(VersionRules.update(asItWas, wanted, writes.now()));
                    ImageVersion restored =
                            resources.store(transaction, caller, Optional.of(thrownAway), wanted);
                    return Written.changed(
                            restored, FactsOf.resource(thrownAway), FactsOf.resource(restored));
                });
    }

    /** Deletes for good what was thrown away; whether there was anything. */
    public Outcome<Boolean> purge(Caller caller, ResourceId id) {
        return resources.delete(
                caller, Operation.VERSION_DELETE, id, RecycleBin::refuseUnlessThrownAway);
    }

    Written<Boolean> purged(Transaction transaction, ResourceId id) {
        return resources.deleted(transaction, id, RecycleBin::refuseUnlessThrownAway);
    }

    private static void refuseUnlessThrownAway(Transaction transaction, ImageVersion version) {
        Refusal.ifAny(VersionRules.restoreOrPurge(version));
    }

    /**
     * Deletes for good what has lain here longer than it must, once that was so twice with an hour
     * between, by no clock that anybody can set.
     */
    public void purgeDue() {
        Instant now = writes.now();
        if (!database.read(transaction -> ThrownAwayTable.isAnyDue(transaction, now))) {
            return;
        }
        Duration running = uptime.now();
        for (ResourceId id :
                database.write(transaction ->
                        ThrownAwayTable.due(
                                transaction, now, running, running.minus(SECOND_LOOK)))) {
            writes.unattended(
                    Operation.VERSION_DELETE,
                    id,
                    transaction -> {
                        ImageVersion version = resources.find(transaction, id);
                        resources.remove(transaction, id);
                        return Written.changed(version, FactsOf.resource(version), Facts.NONE);
                    });
        }
    }
}
