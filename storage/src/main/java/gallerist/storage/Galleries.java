package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.GalleryRules;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.SharingProfile;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Galleries. With whom they are shared is changed by {@link Sharing}. */
public final class Galleries {
    private final Resources<Gallery> resources;

    Galleries(Database database, Writes writes) {
        this.resources = new Resources<>(database, writes, new GalleryTable(), Kind.GALLERY);
    }

    /** Those inside a scope that the caller may see. */
    public Outcome<Page<Gallery>> list(Caller caller, ResourceId scope, Window window) {
        return resources.list(caller, Kind.GALLERY, scope, window);
    }

    public Outcome<Gallery> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    public Outcome<Gallery> write(Caller caller, ResourceId id, Edit<Gallery> edit) {
        return resources.write(caller, Operation.GALLERY_WRITE, id, edit, rules(caller, id));
    }

    Deed<Imports.Became> deed(Caller caller, ResourceId id, Edit<Gallery> edit) {
        return resources.deed(caller, Operation.GALLERY_WRITE, id, edit, rules(caller, id));
    }

    private static Resources.Rules<Gallery> rules(Caller caller, ResourceId id) {
        return (transaction, stored, wanted) -> {
            Gallery decided =
                    stored.map(before -> update(transaction, before, wanted))
                            .orElseGet(() -> create(transaction, wanted));
            if (enablesSoftDelete(stored, decided)) {
                Permission.require(transaction, caller, Operation.GALLERY_SHARE.action(), id);
            }
            return decided;
        };
    }

    private static Gallery create(Transaction transaction, Gallery wanted) {
        Parents.require(transaction, wanted.id());
        String subscription = wanted.id().subscription();
        Refusal.unless(
                !GalleryTable.isTaken(transaction, subscription, wanted.name()),
                new Problem.GalleryNameTaken(wanted.name(), subscription));
        Limit.GALLERIES.admit(transaction, wanted);
        SharingProfile withNobody =
                new SharingProfile(
                        wanted.sharing().permission(),
                        Collections.emptySortedSet(),
                        Collections.emptySortedSet(),
                        wanted.sharing().community().closed());
        return wanted.with(withNobody).with(identity(wanted.identity(), ManagedIdentity.NONE));
    }

    private static Gallery update(Transaction transaction, Gallery stored, Gallery wanted) {
        List<ResourceId> elsewhere =
                GalleryRules.enablesSoftDelete(stored, wanted)
                        ? ResourceTable.elsewhere(transaction, stored.id(), stored.location())
                        : List.of();
        Gallery changed =
                wanted.with(wanted.sharing().keeping(stored.sharing()))
                        .with(identity(wanted.identity(), stored.identity()));
        Refusal.ifAny(GalleryRules.update(stored, changed, elsewhere));
        return changed;
    }

    private static boolean enablesSoftDelete(Optional<Gallery> stored, Gallery decided) {
        return stored.map(before -> GalleryRules.enablesSoftDelete(before, decided))
                .orElse(decided.softDelete().enabled());
    }

    /** A system identity keeps its id; a new one gets one. */
    private static ManagedIdentity identity(ManagedIdentity wanted, ManagedIdentity stored) {
        if (!wanted.systemAssigned()) {
            return new ManagedIdentity(false, "", wanted.userAssigned());
        }
        String principal =
                stored.systemAssigned() ? stored.principalId() : UUID.randomUUID().toString();
        return new ManagedIdentity(true, principal, wanted.userAssigned());
    }

    /** Whether there was one to delete. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        return delete(caller, id, Optional.empty());
    }

    /** The same with one as somebody has seen it; refused when it has changed meanwhile. */
    public Outcome<Boolean> delete(Caller caller, Gallery seen) {
        return delete(caller, seen.id(), Optional.of(seen));
    }

    private Outcome<Boolean> delete(Caller caller, ResourceId id, Optional<Gallery> seen) {
        return resources.delete(
                caller, Operation.GALLERY_DELETE, id, seen, Galleries::refuseUnlessEmpty);
    }

    Written<Boolean> deleted(Transaction transaction, ResourceId id) {
        return resources.deleted(transaction, id, Galleries::refuseUnlessEmpty);
    }

    private static void refuseUnlessEmpty(Transaction transaction, Gallery gallery) {
        Refusal.ifAny(
                GalleryRules.delete(gallery, ResourceTable.children(transaction, gallery.id())));
    }
}
