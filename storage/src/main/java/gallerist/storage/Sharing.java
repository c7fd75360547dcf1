package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharingProfile;
import gallerist.model.sharing.SharingRules;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The share action: with whom galleries are shared beyond roles. */
public final class Sharing {
    private final Writes writes;
    private final Resources<Gallery> galleries;

    Sharing(Database database, Writes writes) {
        this.writes = writes;
        this.galleries = new Resources<>(database, writes, new GalleryTable(), Kind.GALLERY);
    }

    /** Shares a gallery with more subscriptions and tenants. */
    public Outcome<Gallery> add(
            Caller caller,
            ResourceId gallery,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        return share(
                caller,
                gallery,
                (transaction, stored) ->
                        SharingRules.add(
                                stored, contents(transaction, gallery), subscriptions, tenants));
    }

    public Outcome<Gallery> remove(
            Caller caller,
            ResourceId gallery,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        return share(
                caller,
                gallery,
                (_, stored) -> SharingRules.remove(stored, subscriptions, tenants));
    }

    /** Makes a gallery private again. */
    public Outcome<Gallery> reset(Caller caller, ResourceId gallery) {
        return share(caller, gallery, (_, _) -> SharingRules.reset());
    }

    /** Opens a gallery to everyone, under a public name. */
    public Outcome<Gallery> enableCommunity(Caller caller, ResourceId gallery) {
        return share(
                caller,
                gallery,
                (transaction, stored) ->
                        SharingRules.enableCommunity(
                                stored, contents(transaction, gallery), UUID.randomUUID()));
    }

    private Outcome<Gallery> share(
            Caller caller, ResourceId id, BiFunction<Transaction, Gallery, SharingProfile> rule) {
        return writes.attempt(
                caller,
                Operation.GALLERY_SHARE,
                id,
                transaction -> {
                    Gallery before = galleries.find(transaction, id);
                    Gallery after =
                            galleries.store(
                                    transaction,
                                    caller,
                                    Optional.of(before),
                                    before.with(rule.apply(transaction, before)));
                    return Written.changed(
                            after, FactsOf.resource(before), FactsOf.resource(after));
                });
    }

    static List<Shareable> contents(Transaction transaction, ResourceId gallery) {
        return Stream.concat(
                        new DefinitionTable()
                                        .list(
                                                transaction,
                                                Stretch.all(Kind.IMAGE_DEFINITION, gallery))
                                        .stream()
                                        .map(Shareable::of),
                        new ImageVersionTable()
                                        .list(transaction, Stretch.all(Kind.IMAGE_VERSION, gallery))
                                        .stream()
                                        .map(Shareable::of))
                .toList();
    }
}
