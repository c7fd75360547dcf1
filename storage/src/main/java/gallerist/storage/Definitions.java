package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Image definitions. */
public final class Definitions {
    private final Resources<ImageDefinition> resources;
    private final Writes writes;

    Definitions(Database database, Writes writes) {
        this.resources =
                new Resources<>(database, writes, new DefinitionTable(), Kind.IMAGE_DEFINITION);
        this.writes = writes;
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<ImageDefinition>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(caller, Kind.IMAGE_DEFINITION, scope, window);
    }

    public Outcome<ImageDefinition> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    /** Features of a definition that exists stay what they are. */
    public Outcome<ImageDefinition> write(
            Caller caller, ResourceId id, Edit<ImageDefinition> edit) {
        return write(caller, id, edit, false);
    }

    /** Like {@link #write}, and features may change as well. */
    public Outcome<ImageDefinition> writeWithFeatures(
            Caller caller, ResourceId id, Edit<ImageDefinition> edit) {
        return write(caller, id, edit, true);
    }

    private Outcome<ImageDefinition> write(
            Caller caller, ResourceId id, Edit<ImageDefinition> edit, boolean allowUpdateImage) {
        return resources.write(
                caller,
                Operation.DEFINITION_WRITE,
                id,
                edit,
                rules(id, allowUpdateImage, writes::now));
    }

    /** Features may change as well. */
    Deed<Imports.Became> deed(
            Caller caller, ResourceId id, Edit<ImageDefinition> edit, InstantSource moment) {
        return resources.deed(
                caller, Operation.DEFINITION_WRITE, id, edit, rules(id, true, moment));
    }

    /** Ends of life must lie after a moment. */
    private Resources.Rules<ImageDefinition> rules(
            ResourceId id, boolean allowUpdateImage, InstantSource moment) {
        return (transaction, stored, wanted) -> {
            Gallery gallery = Parents.gallery(transaction, id);
            Instant now = moment.instant();
            if (stored.isPresent()) {
                Refusal.ifAny(
                        DefinitionRules.update(
                                gallery, stored.get(), wanted, allowUpdateImage, now));
            } else {
                create(transaction, gallery, wanted, now);
            }
            return wanted;
        };
    }

    private static void create(
            Transaction transaction, Gallery gallery, ImageDefinition wanted, Instant now) {
        Refusal.ifAny(
                DefinitionRules.create(
                        gallery,
                        wanted,
                        DefinitionTable.identified(transaction, gallery.id(), wanted.identifier()),
                        now));
        Limit.DEFINITIONS.admit(transaction, wanted);
    }

    /** Whether there was one to delete. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty());
    }

    /** The same with one as somebody has seen it; refused when it has changed meanwhile. */
    public Outcome<Boolean> delete(Caller caller, ImageDefinition seen) {
        return delete(caller, seen.id(), Optional.of(seen));
    }

    private Outcome<Boolean> delete(Caller caller, ResourceId id, Optional<ImageDefinition> seen) {
        return resources.delete(
                caller,
                Operation.DEFINITION_DELETE,
                id,
                seen,
                (transaction, _) -> refuseUnlessEmpty(transaction, id));
    }

    Written<Boolean> deleted(Transaction transaction, ResourceId id) {
        return resources.deleted(transaction, id, (_, _) -> refuseUnlessEmpty(transaction, id));
    }

    private static void refuseUnlessEmpty(Transaction transaction, ResourceId id) {
        if (!Parents.gallery(transaction, id).softDelete().enabled()) {
            emptyBin(transaction, id);
        }
        Refusal.ifAny(
                DefinitionRules.delete(
                        ResourceTable.children(transaction, id),
                        ResourceTable.softDeleted(transaction, id)));
    }

    /** Where soft delete was switched off, nothing waits any more; only bytes must go first. */
    private static void emptyBin(Transaction transaction, ResourceId id) {
        ImageVersionTable versions = new ImageVersionTable();
        ImageVersionTable.softDeleted(transaction, Stretch.all(Kind.IMAGE_VERSION, id)).stream()
                .map(ImageVersion::id)
                .filter(version -> ContentTable.of(transaction, version).isEmpty())
                .forEach(version -> {
                    ContentTable.unpin(transaction, version);
                    versions.delete(transaction, version);
                });
    }
}
