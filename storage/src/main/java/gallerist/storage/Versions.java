package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Parting;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.gallery.VersionRules;
import gallerist.model.region.Region;
import gallerist.model.replication.ReplicationStatus;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.replication.Presences;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Image versions. Those that were thrown away are in the {@link RecycleBin}. */
public final class Versions {
    private static final String READ = Kind.IMAGE_VERSION.action("read");

    private final Database database;
    private final Writes writes;
    private final ImageVersionTable table = new ImageVersionTable();
    private final Resources<ImageVersion> resources;

    private final Supplier<Progress> progress;

    Versions(Database database, Writes writes, Supplier<Progress> progress) {
        this.database = database;
        this.writes = writes;
        this.progress = progress;
        this.resources = new Resources<>(database, writes, table, Kind.IMAGE_VERSION);
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<ImageVersion>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(caller, Kind.IMAGE_VERSION, scope, window);
    }

    public Outcome<ImageVersion> show(Caller caller, ResourceId id) {
        return read(caller, id, transaction -> live(transaction, id));
    }

    private <T> Outcome<T> read(Caller caller, ResourceId scope, Function<Transaction, T> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, READ, scope);
                    return reader.apply(transaction);
                }));
    }

    private ImageVersion live(Transaction transaction, ResourceId id) {
        return find(transaction, id).orElseThrow(() -> new Refusal(Resources.notFound(id)));
    }

    private Optional<ImageVersion> find(Transaction transaction, ResourceId id) {
        return table.find(transaction, id)
                .filter(version -> version.deletion() instanceof Deletion.None);
    }

    /** Records a version; one that did not exist comes without bytes. */
    public Outcome<ImageVersion> write(Caller caller, ResourceId id, Edit<ImageVersion> edit) {
        return write(caller, id, edit, "");
    }

    /**
     * Changes a version as somebody has seen it planned.
     *
     * @param plan the plan that was seen, or how it begins; empty for whatever it is now
     */
    public Outcome<ImageVersion> write(
            Caller caller, ResourceId id, Edit<ImageVersion> edit, String plan) {
        return resources.write(
                caller,
                Operation.VERSION_WRITE,
                id,
                edit,
                Resources.asSeen(plan, rules(caller, writes::now)));
    }

    /**
     * Records a version together with its bytes.
     *
     * @param confirm refuses what is not what somebody has seen
     */
    Outcome<ImageVersion> write(
            Caller caller,
            ResourceId id,
            Edit<ImageVersion> edit,
            BiConsumer<Transaction, Version> confirm,
            BiConsumer<Transaction, ImageVersion> together) {
        return resources.write(
                caller,
                Operation.VERSION_WRITE,
                id,
                edit,
                Resources.confirmed(confirm, rules(caller, writes::now)),
                together);
    }

    /** Ends of life must lie after a moment. */
    private Resources.Rules<ImageVersion> rules(Caller caller, InstantSource moment) {
        return (transaction, stored, wanted) ->
                stored.map(before -> updated(before, wanted, moment.instant()))
                        .orElseGet(() -> create(transaction, caller, wanted, moment.instant()));
    }

    Deed<Imports.Became> deed(
            Caller caller, ResourceId id, Edit<ImageVersion> edit, InstantSource moment) {
        return resources.deed(caller, Operation.VERSION_WRITE, id, edit, rules(caller, moment));
    }

    /** What would be written, without writing it. */
    Outcome<ImageVersion> rehearse(
            Caller caller,
            ResourceId id,
            Edit<ImageVersion> edit,
            BiConsumer<Transaction, Version> confirm) {
        return resources.rehearse(
                caller,
                Operation.VERSION_WRITE,
                id,
                edit,
                Resources.confirmed(confirm, rules(caller, writes::now)));
    }

    private ImageVersion create(
            Transaction transaction, Caller caller, ImageVersion wanted, Instant moment) {
        Gallery gallery = Parents.gallery(transaction, wanted.id());
        ImageDefinition definition = Parents.definition(transaction, wanted.id());
        Origins origins =
                Origins.of(transaction, caller, wanted.storage().source(), wanted.location());
        ImageVersion created =
                new ImageVersion(
                        wanted.id(),
                        wanted.location(),
                        wanted.tags(),
                        wanted.publishing().publishedAt(writes.now()),
                        origins.complete(wanted.storage()),
                        wanted.safety(),
                        wanted.validations(),
                        wanted.uninterpreted(),
                        Deletion.none(),
                        wanted.stored());
        Refusal.ifAny(VersionRules.create(gallery, definition, created, origins.facts(), moment));
        Limit.VERSIONS.admit(transaction, created);
        return created;
    }

    /** What becomes of a version that exists, or a refusal. */
    static ImageVersion updated(ImageVersion stored, ImageVersion wanted, Instant now) {
        ImageVersion changed =
                new ImageVersion(
                        wanted.id(),
                        wanted.location(),
                        wanted.tags(),
                        wanted.publishing().publishedAt(stored.publishing().published()),
                        Origins.keep(stored.storage(), wanted.storage()),
                        wanted.safety(),
                        stored.validations(),
                        wanted.uninterpreted(),
                        stored.deletion(),
                        wanted.stored());
        Refusal.ifAny(VersionRules.update(stored, changed, now));
        return changed;
    }

    /**
     * Throws a version away, into the recycle bin where the gallery has one; whether it existed.
     */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty(), keptInBin(id));
    }

    /** The same with a version as somebody has seen it; refused when it has changed meanwhile. */
    public Outcome<Boolean> delete(Caller caller, ImageVersion seen) {
        return delete(caller, seen.id(), Optional.of(seen), keptInBin(seen.id()));
    }

    private static Function<Transaction, Boolean> keptInBin(ResourceId id) {
        return transaction -> Parents.gallery(transaction, id).softDelete().enabled();
    }

    /** Deletes a version that cannot be restored afterwards; whether it existed. */
    public Outcome<Boolean> deleteForGood(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty(), _ -> false);
    }

    private Outcome<Boolean> delete(
            Caller caller,
            ResourceId id,
            Optional<ImageVersion> seen,
            Function<Transaction, Boolean> keepsInBin) {
        return writes.attempt(
                caller,
                Operation.VERSION_DELETE,
                id,
                transaction -> {
                    seen.ifPresent(before ->
                            Edit.basedOn(before, now -> now).apply(find(transaction, id)));
                    return deleted(transaction, caller, id, keepsInBin);
                });
    }

    /** Whether there was one to delete. */
    Written<Boolean> deleted(
            Transaction transaction,
            Caller caller,
            ResourceId id,
            Function<Transaction, Boolean> keepsInBin) {
        Optional<ImageVersion> found = find(transaction, id);
        if (found.isEmpty()) {
            return Written.unchanged(false);
        }
        ImageVersion version = found.get();
        boolean keptInBin = keepsInBin.apply(transaction);
        Refusal.ifAny(VersionRules.delete(version, keptInBin, writes.now()));
        Facts after =
                keptInBin ? FactsOf.resource(throwAway(transaction, caller, version)) : Facts.NONE;
        if (!keptInBin) {
            resources.remove(transaction, id);
        }
        return Written.changed(true, FactsOf.resource(version), after);
    }

    private ImageVersion throwAway(Transaction transaction, Caller caller, ImageVersion version) {
        Deletion deletion = Deletion.soft(writes.now(), caller.principal().name());
        return resources.store(transaction, caller, Optional.of(version), version.with(deletion));
    }

    /** What {@code latest} is in each region of a definition, with the reasons. */
    public Outcome<List<Latest>> latest(Caller caller, ResourceId definition) {
        return latest(caller, definition, Latest::everywhere);
    }

    /** What {@code latest} is in one region, with the reasons. */
    public Outcome<Latest> latest(Caller caller, ResourceId definition, Region region) {
        return latest(
                caller,
                definition,
                (candidates, presences) -> Latest.in(region, candidates, presences));
    }

    /** What becomes of an image when some of its versions go and others are changed to these. */
    public Outcome<Parting> parting(
            Caller caller,
            ResourceId definition,
            Set<VersionNumber> gone,
            Collection<ImageVersion> changed) {
        return latest(
                caller,
                definition,
                (candidates, presences) -> Parting.of(candidates, gone, changed, presences));
    }

    private <T> Outcome<T> latest(
            Caller caller,
            ResourceId definition,
            BiFunction<List<Candidate>, Presence.Lookup, T> rule) {
        return read(
                caller,
                definition,
                transaction -> {
                    Parents.definition(transaction, definition.version("0.0.0"));
                    return rule.apply(
                            Numbers.candidates(transaction, definition),
                            presences(transaction, definition));
                });
    }

    static Presence.Lookup presences(Transaction transaction, ResourceId definition) {
        return Presences.of(transaction, Kind.IMAGE_VERSION, definition);
    }

    /** Whether machines can be made from a version, in each of its regions. */
    public Outcome<List<Readiness>> readiness(Caller caller, ResourceId id) {
        return readiness(caller, id, Readiness::everywhere);
    }

    /** The same for one region, which may be none of its own. */
    public Outcome<Readiness> readiness(Caller caller, ResourceId id, Region region) {
        return readiness(
                caller,
                id,
                (definition, version, presences, now) ->
                        Readiness.in(region, definition, version, presences.apply(region), now));
    }

    @FunctionalInterface
    private interface Asking<T> {
        T of(
                ImageDefinition definition,
                ImageVersion version,
                Function<Region, Presence> presences,
                Instant now);
    }

    private <T> Outcome<T> readiness(Caller caller, ResourceId id, Asking<T> asking) {
        return read(
                caller,
                id,
                transaction -> {
                    ImageVersion version =
                            table.find(transaction, id)
                                    .orElseThrow(() -> new Refusal(Resources.notFound(id)));
                    ImageDefinition definition = Parents.definition(transaction, id);
                    Presence.Lookup presences = presences(transaction, definition.id());
                    return asking.of(
                            definition,
                            version,
                            region -> presences.of(version.number(), region),
                            writes.now());
                });
    }

    /** How far a version has come in each of its regions. */
    public Outcome<ReplicationStatus> replication(Caller caller, ResourceId id) {
        return read(
                caller,
                id,
                transaction ->
                        StatusOf.version(
                                transaction,
                                id,
                                live(transaction, id).publishing(),
                                progress.get()));
    }
}
