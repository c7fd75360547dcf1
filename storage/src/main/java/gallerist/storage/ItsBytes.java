package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Zones;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Place;
import gallerist.storage.replication.Plan;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a change of a resource means for its bytes. */
final class ItsBytes {
    private ItsBytes() {}

    /** Lets the service do what a changed plan asks for; nothing else makes a version wait. */
    static void follow(Transaction transaction, Resource before, ResourceId id) {
        ContentTable.of(transaction, id).ifPresent(content -> follow(transaction, before, content));
    }

    /** Whether the service has nothing to do for them; where there are none, it has not. */
    static boolean areAtRest(Transaction transaction, ResourceId id) {
        return ContentTable.of(transaction, id)
                .map(content -> isAtRest(transaction, content, Holding.of(transaction, content)))
                .orElse(true);
    }

    private static boolean isAtRest(Transaction transaction, Content content, Holding holding) {
        return Planner.steps(Plan.of(transaction, content), holding.where().known()).isEmpty();
    }

    private static void follow(Transaction transaction, Resource before, Content content) {
        refuseWithoutHome(transaction, content);
        ProvisioningState state = before.stored().state();
        Holding holding = Holding.of(transaction, content);
        boolean isAtRest = isAtRest(transaction, content, holding);
        if (!isAtRest) {
            ContentTable.revise(transaction, content.id());
        }
        ResourceTable.state(
                transaction,
                content.path(),
                isAtRest || state == ProvisioningState.CREATING
                        ? state
                        : ProvisioningState.UPDATING);
    }

    /** Whether there are bytes, which go first; the resource goes with the last of them. */
    static boolean condemn(Transaction transaction, ResourceId id) {
        Optional<Content> content = ContentTable.of(transaction, id);
        if (content.isEmpty()) {
            ContentTable.unpin(transaction, id);
            return false;
        }
        Refusal.ifAny(obstacles(transaction, content.get()));
        ContentTable.condemn(transaction, content.get().id());
        ResourceTable.state(transaction, id, ProvisioningState.DELETING);
        return true;
    }

    /** What keeps the bytes of a resource from being deleted. */
    static List<Problem> obstacles(Transaction transaction, ResourceId id) {
        return ContentTable.of(transaction, id)
                .map(content -> obstacles(transaction, content))
                .orElse(List.of());
    }

    private static List<Problem> obstacles(Transaction transaction, Content content) {
        List<ResourceId> shallow = ContentTable.pinning(transaction, content.id());
        return shallow.isEmpty()
                ? homeOut(transaction, content).stream().toList()
                : List.of(new Problem.UsedByShallow(content.path(), shallow));
    }

    /** While its home region is out, nothing of a version is changed; its copies are used. */
    static void refuseWithoutHome(Transaction transaction, Content content) {
        homeOut(transaction, content)
                .ifPresent(out -> {
                    throw new Refusal(out);
                });
    }

    private static Optional<Problem> homeOut(Transaction transaction, Content content) {
        Map<Place, StoreRow> stores = Holding.stores(transaction);
        List<StoreRow> known =
                Zones.of(content.home()).stream()
                        .map(zone -> stores.get(new Place(content.home(), zone)))
                        .filter(Objects::nonNull)
                        .toList();
        boolean isOut =
                known.size() == Zones.of(content.home()).size()
                        && known.stream().noneMatch(store -> store.condition().isUsable());
        return isOut ? Optional.of(known.getFirst().unusable()) : Optional.empty();
    }
}
