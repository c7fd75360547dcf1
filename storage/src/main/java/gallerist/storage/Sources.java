package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.NamedSourceRules;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Transaction;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Managed images, snapshots and disks. */
public final class Sources {
    private final Resources<NamedSource> resources;

    Sources(Database database, Writes writes) {
        this.resources =
                new Resources<>(
                        database,
                        writes,
                        new SourceTable(),
                        Kind.MANAGED_IMAGE,
                        Kind.SNAPSHOT,
                        Kind.DISK);
    }

    /** Those of one kind inside a scope that the caller may see. */
    public Outcome<Page<NamedSource>> list(
            Caller caller, Kind kind, ResourceId scope, Window window) {
        return resources.list(caller, kind, scope, window);
    }

    public Outcome<NamedSource> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    public Outcome<NamedSource> write(Caller caller, ResourceId id, Edit<NamedSource> edit) {
        return write(caller, id, edit, (_, _) -> {});
    }

    /** Records a source together with its bytes. */
    Outcome<NamedSource> write(
            Caller caller,
            ResourceId id,
            Edit<NamedSource> edit,
            BiConsumer<Transaction, NamedSource> together) {
        return Outcome.of(() -> writing(id))
                .flatMap(operation ->
                        resources.write(caller, operation, id, edit, Sources::decide, together));
    }

    /** What would be written, without writing it. */
    Outcome<NamedSource> rehearse(Caller caller, ResourceId id, Edit<NamedSource> edit) {
        return Outcome.of(() -> writing(id))
                .flatMap(operation ->
                        resources.rehearse(caller, operation, id, edit, Sources::decide));
    }

    private static NamedSource decide(
            Transaction transaction, Optional<NamedSource> stored, NamedSource wanted) {
        Parents.require(transaction, wanted.id());
        stored.ifPresent(before -> Refusal.ifAny(NamedSourceRules.update(before, wanted)));
        return wanted;
    }

    /** Whether there was one to delete. Versions that were made from it stay. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return Outcome.of(() -> deleting(id))
                .flatMap(operation -> resources.delete(caller, operation, id, (_, _) -> {}));
    }

    private static Operation writing(ResourceId id) {
        return switch (kind(id)) {
            case MANAGED_IMAGE -> Operation.IMAGE_WRITE;
            case SNAPSHOT -> Operation.SNAPSHOT_WRITE;
            case DISK -> Operation.DISK_WRITE;
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    private static Operation deleting(ResourceId id) {
        return switch (kind(id)) {
            case MANAGED_IMAGE -> Operation.IMAGE_DELETE;
            case SNAPSHOT -> Operation.SNAPSHOT_DELETE;
            case DISK -> Operation.DISK_DELETE;
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    private static Kind kind(ResourceId id) {
        return id.kind().orElseThrow(() -> new Refusal(new Problem.IdInvalid(id.toString())));
    }
}
