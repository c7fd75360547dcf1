package gallerist.storage;

import gallerist.model.Refusal;
import gallerist.model.activity.Recalled;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.replication.Found;
import gallerist.storage.replication.Names;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.GroupTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Brings resources back of which only the papers beside their bytes still know. */
final class Revival {
    private static final int SHORT_ID = 8;

    private final Transaction transaction;
    private final Caller caller;
    private final Instant now;
    private final List<ResourceId> resources = new ArrayList<>();
    private int copies;

    Revival(Transaction transaction, Caller caller, Instant now) {
        this.transaction = transaction;
        this.caller = caller;
        this.now = now;
    }

    List<ResourceId> resources() {
        return resources;
    }

    int copies() {
        return copies;
    }

    /** Brings back what the bytes belong to, with what that lies in; no where it cannot be read. */
    boolean revive(Manifest manifest, Remains found) {
        Optional<List<Resource>> chain = chain(manifest);
        if (chain.isEmpty() || chain.get().isEmpty()) {
            return false;
        }
        Resource owner = chain.get().getLast();
        if (ContentTable.of(transaction, owner.id()).isPresent()) {
            return false;
        }
        List<Resource> missing =
                chain.get().stream()
                        .filter(each -> !ResourceTable.exists(transaction, each.id()))
                        .toList();
        missing.forEach(each ->
                insert(each.id().equals(owner.id()) ? widened(owner, found.regions()) : each));
        adopt(manifest, owner, found);
        return true;
    }

    /** The resource and all that it lies in, outermost first. */
    private Optional<List<Resource>> chain(Manifest manifest) {
        try {
            ResourceId id = ResourceId.of(manifest.id());
            Map<String, Map<String, String>> said = manifest.said();
            List<Resource> chain = new ArrayList<>();
            for (Optional<ResourceId> each = Optional.of(id);
                    each.isPresent() && isKept(each.get());
                    each = each.get().parent()) {
                ResourceId wanted = each.get();
                Optional<Resource> recalled =
                        Optional.ofNullable(said.get(wanted.toString()))
                                .flatMap(facts -> Recalled.of(wanted, facts));
                if (recalled.isEmpty()) {
                    return Optional.empty();
                }
                chain.addFirst(recalled.get());
            }
            return Optional.of(chain);
        } catch (StoreFailure | Refusal hostile) {
            return Optional.empty();
        }
    }

    private static boolean isKept(ResourceId id) {
        return id.kind()
                .filter(kind -> kind != Kind.RESOURCE_GROUP && kind != Kind.SUBSCRIPTION)
                .isPresent();
    }

    private void insert(Resource resource) {
        Stored stored = Stamp.on(Optional.empty(), caller, now);
        prepareGroup(resource, stored);
        switch (resource) {
            case Gallery gallery -> new GalleryTable().insert(transaction, gallery, stored);
            case ImageDefinition definition ->
                    new DefinitionTable().insert(transaction, definition, stored);
            case ImageVersion version ->
                    new ImageVersionTable().insert(transaction, version, stored);
            case VmApplication application ->
                    new ApplicationTable().insert(transaction, application, stored);
            case ApplicationVersion version ->
                    new ApplicationVersionTable().insert(transaction, version, stored);
            case NamedSource source -> new SourceTable().insert(transaction, source, stored);
            case ResourceGroup group -> new GroupTable().insert(transaction, group, stored);
            case Deployment deployment -> throw new IllegalArgumentException(deployment.name());
        }
        resources.add(resource.id());
    }

    private void prepareGroup(Resource resource, Stored stored) {
        ResourceId subscription = ResourceId.subscription(resource.id().subscription());
        if (SubscriptionTable.tenant(transaction, resource.id().subscription()).isEmpty()) {
            prepareSubscription(subscription);
        }
        ResourceId group = subscription.group(resource.id().groupName());
        if (!ResourceTable.exists(transaction, group)) {
            new GroupTable()
                    .insert(
                            transaction,
                            new ResourceGroup(group, resource.location(), Tags.NONE, stored),
                            stored);
            resources.add(group);
        }
    }

    /** Whoever brings it back owns it. */
    private void prepareSubscription(ResourceId subscription) {
        UUID id = UUID.fromString(subscription.subscription());
        SubscriptionTable.insert(
                transaction,
                new Subscription(
                        id,
                        "Recovered " + subscription.subscription().substring(0, SHORT_ID),
                        caller.principal().tenant(),
                        false));
        AccessTable.insert(
                transaction,
                new RoleAssignment(
                        UUID.randomUUID(),
                        subscription,
                        Role.OWNER,
                        caller.principal(),
                        now,
                        caller.principal().name()));
    }

    /** A plan of which the papers know an earlier state loses no region that has copies. */
    private static Resource widened(Resource resource, Map<Region, StorageType> found) {
        return switch (resource) {
            case ImageVersion version -> version.with(widened(version.publishing(), found));
            case ApplicationVersion version ->
                    new ApplicationVersion(
                            version.id(),
                            version.location(),
                            version.tags(),
                            widened(version.publishing(), found),
                            version.content(),
                            version.safety(),
                            version.uninterpreted(),
                            version.stored());
            default -> resource;
        };
    }

    private static Publishing widened(Publishing plan, Map<Region, StorageType> found) {
        List<TargetRegion> targets = new ArrayList<>(plan.targets());
        found.forEach((region, type) -> {
            if (plan.target(region).isEmpty()) {
                targets.add(new TargetRegion(region, 1, type, Exclusion.AS_VERSION));
            }
        });
        return new Publishing(
                targets,
                plan.replicaCount(),
                plan.excludeFromLatest(),
                plan.published(),
                plan.endOfLife(),
                plan.storage(),
                plan.mode());
    }

    private void adopt(Manifest manifest, Resource owner, Remains found) {
        UUID content = Names.uuid(manifest.content());
        ContentTable.begin(transaction, content, owner.id(), owner.location().name(), "", now);
        ContentTable.seal(transaction, content, owner.id(), Found.disks(manifest));
        for (Map.Entry<Place, List<UUID>> there : found.copies().entrySet()) {
            for (UUID copy : there.getValue()) {
                CopyTable.adopt(
                        transaction,
                        copy,
                        content,
                        there.getKey().free(CopyTable.of(transaction, content)),
                        now);
                copies++;
            }
        }
    }
}
