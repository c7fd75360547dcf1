package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.PlanHash;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharingChange;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import gallerist.model.sharing.matrix.Directory;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.LockTable;
import gallerist.storage.sql.MemberTable;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.TenantTable;
import gallerist.storage.sql.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who may deploy from a gallery, and the share action: with whom it is shared beyond roles. */
public final class Sharing {
    private final Database database;
    private final Writes writes;
    private final Resources<Gallery> galleries;

    Sharing(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
        this.galleries = new Resources<>(database, writes, new GalleryTable(), Kind.GALLERY);
    }

    /**
     * Everything that decides who may deploy from a gallery, for somebody who may see roles there.
     */
    public Outcome<SharingState> show(Caller caller, ResourceId gallery) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, Kind.GALLERY.action("read"), gallery);
                    Permission.require(transaction, caller, Access.READ, gallery);
                    Gallery stored = galleries.find(transaction, gallery);
                    return new SharingState(
                            stored,
                            caller.principal(),
                            directory(transaction),
                            AccessTable.around(transaction, gallery),
                            LockTable.around(transaction, gallery),
                            definitions(transaction, gallery),
                            stored.sharing().permission() == SharingPermission.PRIVATE
                                    ? List.of()
                                    : versions(transaction, gallery));
                }));
    }

    private static Directory directory(Transaction transaction) {
        return new Directory(
                Stream.of(PrincipalKind.values())
                        .flatMap(kind -> PrincipalTable.list(transaction, kind).stream())
                        .toList(),
                MemberTable.list(transaction),
                SubscriptionTable.list(transaction),
                TenantTable.list(transaction));
    }

    /** Shares a gallery with more subscriptions and tenants. */
    public Outcome<Gallery> add(
            Caller caller,
            ResourceId gallery,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        return change(
                caller,
                gallery,
                new SharingChange.Add(List.copyOf(subscriptions), List.copyOf(tenants)),
                "");
    }

    public Outcome<Gallery> remove(
            Caller caller,
            ResourceId gallery,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        return change(
                caller,
                gallery,
                new SharingChange.Remove(List.copyOf(subscriptions), List.copyOf(tenants)),
                "");
    }

    /** Makes a gallery private again. */
    public Outcome<Gallery> reset(Caller caller, ResourceId gallery) {
        return change(caller, gallery, new SharingChange.Reset(), "");
    }

    /** Opens a gallery to everyone, under a public name. */
    public Outcome<Gallery> enableCommunity(Caller caller, ResourceId gallery) {
        return change(caller, gallery, new SharingChange.Open(), "");
    }

    /**
     * Changes with whom a gallery is shared.
     *
     * @param plan the plan that somebody has seen, or how it begins; empty for whatever it is now
     */
    public Outcome<Gallery> change(
            Caller caller, ResourceId gallery, SharingChange wanted, String plan) {
        return writes.attempt(
                caller,
                Operation.GALLERY_SHARE,
                gallery,
                transaction -> {
                    Gallery before = galleries.find(transaction, gallery);
                    List<Shareable> contents = contents(transaction, gallery);
                    PlanHash.confirm(plan, PlanHash.ofSharing(before, contents, wanted));
                    Gallery after =
                            galleries.store(
                                    transaction,
                                    caller,
                                    Optional.of(before),
                                    before.with(wanted.of(before, contents, UUID.randomUUID())));
                    return Written.changed(
                            after, FactsOf.resource(before), FactsOf.resource(after));
                });
    }

    /** Shares with all that are wanted and nobody else; where that is so, nothing is written. */
    Deed<Imports.Became> deed(Caller caller, ResourceId id, Supplier<SharingProfile> with) {
        return new Deed<>(
                Operation.GALLERY_SHARE,
                id,
                transaction -> {
                    Gallery before = galleries.find(transaction, id);
                    Gallery wanted = sharedWith(transaction, before, with.get());
                    if (wanted.sharing().equals(before.sharing())) {
                        return Written.unchanged(Imports.Became.same(before));
                    }
                    Gallery after =
                            galleries.store(transaction, caller, Optional.of(before), wanted);
                    return Written.changed(
                            new Imports.Became(Imports.Way.UPDATED, after),
                            FactsOf.resource(before),
                            FactsOf.resource(after));
                });
    }

    private static Gallery sharedWith(
            Transaction transaction, Gallery gallery, SharingProfile wanted) {
        SharingProfile now = gallery.sharing();
        SharingChange more =
                new SharingChange.Add(
                        without(wanted.subscriptions(), now.subscriptions()),
                        without(wanted.tenants(), now.tenants()));
        SharingChange less =
                new SharingChange.Remove(
                        without(now.subscriptions(), wanted.subscriptions()),
                        without(now.tenants(), wanted.tenants()));
        Gallery shared = gallery;
        if (!more.equals(new SharingChange.Add(List.of(), List.of()))) {
            List<Shareable> contents = contents(transaction, gallery.id());
            shared = shared.with(more.of(shared, contents, UUID.randomUUID()));
        }
        return less.equals(new SharingChange.Remove(List.of(), List.of()))
                ? shared
                : shared.with(less.of(shared, List.of(), UUID.randomUUID()));
    }

    private static List<String> without(Collection<String> some, Collection<String> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }

    static List<Shareable> contents(Transaction transaction, ResourceId gallery) {
        return Stream.concat(
                        definitions(transaction, gallery).stream().map(Shareable::of),
                        versions(transaction, gallery).stream())
                .toList();
    }

    private static List<ImageDefinition> definitions(Transaction transaction, ResourceId gallery) {
        return new DefinitionTable().list(transaction, Stretch.all(Kind.IMAGE_DEFINITION, gallery));
    }

    private static List<Shareable> versions(Transaction transaction, ResourceId gallery) {
        return new ImageVersionTable()
                .list(transaction, Stretch.all(Kind.IMAGE_VERSION, gallery)).stream()
                        .map(Shareable::of)
                        .toList();
    }
}
