package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.replication.ReplicationStatus;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Versions of VM applications. */
public final class ApplicationVersions {
    private final Resources<ApplicationVersion> resources;
    private final Writes writes;
    private final Database database;
    private final Supplier<Progress> progress;

    ApplicationVersions(Database database, Writes writes, Supplier<Progress> progress) {
        this.database = database;
        this.progress = progress;
        this.resources =
                new Resources<>(
                        database, writes, new ApplicationVersionTable(), Kind.APPLICATION_VERSION);
        this.writes = writes;
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<ApplicationVersion>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(caller, Kind.APPLICATION_VERSION, scope, window);
    }

    public Outcome<ApplicationVersion> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    /** How far a version has come in each of its regions. */
    public Outcome<ReplicationStatus> replication(Caller caller, ResourceId id) {
        return show(caller, id)
                .map(version ->
                        database.read(transaction ->
                                StatusOf.version(
                                        transaction, id, version.publishing(), progress.get())));
    }

    public Outcome<ApplicationVersion> write(
            Caller caller, ResourceId id, Edit<ApplicationVersion> edit) {
        return write(caller, id, edit, "");
    }

    /**
     * Changes a version as somebody has seen it planned.
     *
     * @param plan the plan that was seen, or how it begins; empty for whatever it is now
     */
    public Outcome<ApplicationVersion> write(
            Caller caller, ResourceId id, Edit<ApplicationVersion> edit, String plan) {
        return resources.write(
                caller,
                Operation.APPLICATION_VERSION_WRITE,
                id,
                edit,
                Resources.asSeen(plan, rules(writes::now)));
    }

    /**
     * Records a version together with its bytes.
     *
     * @param confirm refuses what is not what somebody has seen
     */
    Outcome<ApplicationVersion> write(
            Caller caller,
            ResourceId id,
            Edit<ApplicationVersion> edit,
            BiConsumer<Transaction, Version> confirm,
            BiConsumer<Transaction, ApplicationVersion> together) {
        return resources.write(
                caller,
                Operation.APPLICATION_VERSION_WRITE,
                id,
                edit,
                Resources.confirmed(confirm, rules(writes::now)),
                together);
    }

    Deed<Imports.Became> deed(
            Caller caller, ResourceId id, Edit<ApplicationVersion> edit, InstantSource moment) {
        return resources.deed(caller, Operation.APPLICATION_VERSION_WRITE, id, edit, rules(moment));
    }

    /** What would be written, without writing it. */
    Outcome<ApplicationVersion> rehearse(
            Caller caller,
            ResourceId id,
            Edit<ApplicationVersion> edit,
            BiConsumer<Transaction, Version> confirm) {
        return resources.rehearse(
                caller,
                Operation.APPLICATION_VERSION_WRITE,
                id,
                edit,
                Resources.confirmed(confirm, rules(writes::now)));
    }

    /** Ends of life must lie after a moment. */
    private Resources.Rules<ApplicationVersion> rules(InstantSource moment) {
        return (transaction, stored, wanted) ->
                stored.map(before -> updated(before, wanted, moment.instant()))
                        .orElseGet(() -> create(transaction, wanted, moment.instant()));
    }

    private ApplicationVersion create(
            Transaction transaction, ApplicationVersion wanted, Instant moment) {
        Parents.require(transaction, wanted.id());
        Refusal.ifAny(ApplicationVersionRules.create(wanted, moment));
        Limit.APPLICATION_VERSIONS.admit(transaction, wanted);
        return published(wanted, writes.now());
    }

    /** What becomes of a version that exists, or a refusal. */
    static ApplicationVersion updated(
            ApplicationVersion stored, ApplicationVersion wanted, Instant now) {
        Refusal.ifAny(ApplicationVersionRules.update(stored, wanted, now));
        return published(wanted, stored.publishing().published());
    }

    private static ApplicationVersion published(ApplicationVersion version, Instant at) {
        return new ApplicationVersion(
                version.id(),
                version.location(),
                version.tags(),
                version.publishing().publishedAt(at),
                version.content(),
                version.safety(),
                version.uninterpreted(),
                version.stored());
    }

    /** Whether there was one to delete. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty());
    }

    /** The same with one as somebody has seen it; refused when it has changed meanwhile. */
    public Outcome<Boolean> delete(Caller caller, ApplicationVersion seen) {
        return delete(caller, seen.id(), Optional.of(seen));
    }

    private Outcome<Boolean> delete(
            Caller caller, ResourceId id, Optional<ApplicationVersion> seen) {
        return resources.delete(
                caller, Operation.APPLICATION_VERSION_DELETE, id, seen, this::refuseIfGuarded);
    }

    Written<Boolean> deleted(Transaction transaction, ResourceId id) {
        return resources.deleted(transaction, id, this::refuseIfGuarded);
    }

    private void refuseIfGuarded(Transaction transaction, ApplicationVersion version) {
        Refusal.ifAny(ApplicationVersionRules.delete(version, writes.now()));
    }
}
